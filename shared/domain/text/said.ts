/** A text of the catalogue or of a template in the languages of the window. */
export interface Said {
  en: string;
  az: string;
}

/** What is the same in every language: a name, a number, an id that has no words. */
export const sameInBoth = (text: string): Said => ({ en: text, az: text });
