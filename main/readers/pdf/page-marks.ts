/** A character as it stands on a page; points, from the upper left. */
export interface Glyph {
  text: string;
  left: number;
  right: number;
  /** Where its line stands. */
  base: number;
  size: number;
  /** Number of the operator that showed it, and of the block of text around that. */
  run: number;
}

/** A drawn line, upright or level. `from` < `to`. */
export interface Stroke {
  isLevel: boolean;
  /** y of a level one, x of an upright one. */
  at: number;
  from: number;
  to: number;
}

/** What is drawn on a page, as far as it is read. */
export interface PageMarks {
  width: number;
  height: number;
  glyphs: Glyph[];
  strokes: Stroke[];
  /** Characters that stand for nothing that can be read. */
  unreadable: number;
  /** Characters that are there and not shown, as recognised text behind a scan. */
  unseen: number;
}
