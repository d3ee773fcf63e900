export const capitals = (name: string): string => name.toLocaleUpperCase('az');
