/** `A, B and C`. */
export const listEn = (names: readonly string[]): string => joined(names, 'and');

/** `A, B və C`. */
export const listAz = (names: readonly string[]): string => joined(names, 'və');

const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
