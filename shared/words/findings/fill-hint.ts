import { rounded, type NumberWords } from '../number-words.ts';

/** What a person calls a figure; undefined where it has no label. */
export type LabelOf = (figure: string) => string | undefined;

/** A hint with its placeholders filled: `{id}` the value, `{id/id}` a quotient. */
export const fillHint = (hint: string, fill: Readonly<Record<string, number>>, words: NumberWords): string =>
  hint.replace(/\{([^{}]+)\}/g, (whole, key: string) =>
    fill[key] === undefined ? whole : rounded(fill[key], words),
  );
