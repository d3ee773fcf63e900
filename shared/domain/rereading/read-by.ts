/** By what a file was read: the same bytes read by the same give the same. */
export interface ReadBy {
  /** Version of the program with a digest of what ships with it; null: by one that did not say. */
  program: string | null;
  /** What the workspace said otherwise than the catalogue that ships: edits of it by their numbers, each item once. */
  edits: readonly number[];
}

/** What a person said of a file when it came, and what reading it again has to be told. */
export interface SaidOfFile {
  agency?: string;
  layout?: string;
  accept?: 3 | 2;
}
