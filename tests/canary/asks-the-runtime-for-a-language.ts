export const month = (at: number): string => new Intl.DateTimeFormat('az', { month: 'long' }).format(at);
