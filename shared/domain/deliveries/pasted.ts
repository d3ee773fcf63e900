/** A table that was copied elsewhere and pasted: as the other program put it on the clipboard. */
export interface PastedTable {
  /** Where it was copied from, as the person says. */
  source: string;
  /** A page with a table: it keeps what is raised, struck through or joined. */
  html?: string;
  /** Fields set apart by tabs. */
  text: string;
}
