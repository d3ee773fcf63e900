/** What a file may ask of the machine. Bytes unless said otherwise. */
export const LIMITS = {
  file: 512 * 1024 * 1024,
  /** Parts of a zip container. */
  entries: 10_000,
  /** Everything a container unfolds to, as declared and as counted while unfolding. */
  expansion: 2 * 1024 * 1024 * 1024,
  /**
   * A part beyond `suspectSize` that unfolds more than `suspectRatio` times is a bomb: sheet XML of real
   * workbooks reaches 10 to 30, the most repetitive legitimate file known 33; deflate allows 1032.
   */
  suspectSize: 128 * 1024 * 1024,
  suspectRatio: 200,
  /** Cells that carry something, over all sheets. */
  cells: 2_000_000,
  /**
   * Characters of all texts, formulas and comments as they are kept: once for each block that they stand in. A file of
   * a hundred kilobytes can repeat one long text a hundred thousand times.
   */
  cellCharacters: 100_000_000,
  /** Characters of a sheet's text boxes, page headers and the like. */
  outside: 100_000,
  /** Characters of one XML text or tag; Excel allows 32,767 in a cell. */
  xmlToken: 8 * 1024 * 1024,
  xmlDepth: 512,
  /** Of a document that is compared with the reference: some 1000 pages; the reference has 40. */
  paragraphs: 50_000,
  characters: 2_000_000,
  numbers: 50_000,
  /** Pieces of paragraphs in named content controls: one around everything counts once for each paragraph. */
  controls: 200_000,
  /** Of a mail or archive, over all mails and archives within it: what it holds, and bytes of all of that. */
  parts: 1_000,
  partBytes: 384 * 1024 * 1024,
  /** Mails and archives within one another. */
  nesting: 6,
  /** Of a PDF. */
  pages: 1_000,
  /** Warnings kept of one kind and sheet. */
  warnings: 200,
} as const;

export const GRID = { rows: 1_048_576, columns: 16_384 } as const;
