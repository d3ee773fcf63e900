/** Languages that there is a dictionary of. */
export type Spelled = 'en' | 'ru' | 'tr';

/** Where the two files of a dictionary lie. */
export interface Dictionary {
  affixes: string;
  words: string;
}

/** What the thread is asked; the same dictionary is loaded once. */
export type SpellTask = { id: number; dictionary: Dictionary } & (
  | { ask: 'unknown'; words: readonly string[] }
  | { ask: 'suggest'; word: string }
);

/** Of `unknown` those words that the dictionary has not, in their order; of `suggest` the likeliest first. */
export interface SpellAnswer {
  id: number;
  words: string[];
}
