/** `1 figure`, `2 figures`. Azerbaijani needs none: a noun after a number stays singular. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
