/** A text of the catalogue or of a template in the languages of the window. */
export interface Said {
  en: string;
  az: string;
}
