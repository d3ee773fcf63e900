/** How a spreadsheet was read: what is stored, what a person sees, and what is hidden from them. */

export type CellType = 'number' | 'text' | 'boolean' | 'date' | 'duration' | 'error' | 'blank';

export interface Cell {
  /** A1 address; for text files, row 1 is the first record. */
  ref: string;
  type: CellType;
  /** Stored value: numbers as numbers, dates ISO 8601, durations `h:mm:ss`, errors as `#REF!`, blank null. */
  value: string | number | boolean | null;
  /** What a person sees in the cell under its number format. */
  text: string;
  /** Without the leading `=`. */
  formula?: string;
  /** Row, column or the cell's own format hides it. */
  hidden?: true;
  comment?: string;
  /** The range (A1:B2) of the merge that covers this cell; set on covered cells, not on the top-left one. */
  coveredBy?: string;
  /** Trailing characters of `text` set in superscript (a footnote mark): "161" with superscript "1". */
  superscript?: string;
  /** Struck through: all of it, or, where only a part is, digits of it. "8488" with "84" struck is no 8488. */
  struck?: true;
  /** Where only a part is struck: what of `text` stands, trimmed ("88"). */
  standing?: string;
}

/** Text of a sheet that stands in no cell. */
export interface OutsideText {
  kind: 'text box' | 'header' | 'footer' | 'note';
  text: string;
  /** Word: a paragraph of the text between the table before (or the beginning) and this one, nearest last. */
  above?: true;
}

export type SheetState = 'visible' | 'hidden' | 'very-hidden';

export interface Sheet {
  name: string;
  state: SheetState;
  /** Ranges, `A1:B2`. */
  merges: string[];
  /** Row by row, left to right; only cells that carry something (value, formula, comment). */
  cells: Cell[];
  /** Text boxes and shapes, page headers and footers, footnotes; in Word those of the table, or of its pages. */
  outside?: OutsideText[];
  /** Offered by sheets that unfold their cells on demand: those of the first rows only. */
  head?: (rows: number) => SheetHead;
  /** Where the rest of a long sheet was left out of `cells`. */
  cut?: SheetCut;
}

interface SheetCut {
  /** First row that was left out. */
  row: number;
  /** Address of the sheet's last cell. */
  last: string;
}

export interface SheetHead {
  cells: Cell[];
  /** null: nothing was left out. */
  cut: SheetCut | null;
}

export type SpreadsheetFormat =
  | 'xlsx'
  | 'xlsm'
  | 'xlsb'
  | 'xls'
  | 'ods'
  | 'csv'
  | 'tsv'
  | 'html'
  | 'xml2003'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'txt'
  | 'doc'
  | 'pdf';

export type ReadWarningTag =
  | 'MacrosIgnored'
  | 'FormulaWithoutValue'
  | 'HiddenSheet'
  | 'HiddenRowsOrColumns'
  | 'ChartSheetSkipped'
  | 'ExternalLinksIgnored'
  | 'CellError'
  | 'EncodingGuessed'
  /** Two code pages read almost equally well; `detail` names both, the one that was taken first. */
  | 'EncodingDoubtful'
  | 'LettersLost'
  /** UTF-8 that was once read as a code page (`detail`) was read back: "GÃ¶stÉ™rici" is "Göstərici". */
  | 'LettersMended'
  /** A record of a text file with more fields than its header (`detail`: both counts); `ref` is the first of them. */
  | 'RowTooWide'
  | 'RowsTooShort'
  /** A field in quotes that holds whole records (`detail`: how many lines), or a quote that never closes. */
  | 'QuoteUnbalanced'
  /** Where the cells of a row end is guessed by how far apart its texts stand. `ref`: a cell of the row. */
  | 'GridGuessed'
  | 'WrongExtension'
  | 'TextUnderMerge'
  | 'PartUnreadable'
  | 'EntryTwice'
  | 'RepeatCut'
  | 'ProtectedSheet';

export interface ReadWarning {
  tag: ReadWarningTag;
  sheet?: string;
  ref?: string;
  detail?: string;
}

export interface ReadDocument {
  format: SpreadsheetFormat;
  /** Text files only. */
  encoding?: string;
  sheets: Sheet[];
  warnings: ReadWarning[];
}

/** What a file has more of than there is room for; `nesting` of mails and archives, the last three of a document. */
export type TooMuch =
  | 'file'
  | 'entries'
  | 'expansion'
  | 'nesting'
  | 'pages'
  | 'cells'
  | 'characters'
  | 'paragraphs'
  | 'numbers';

/** Why a file could not be read. */
export type NotRead =
  | { tag: 'Empty' }
  | { tag: 'NotAFile'; what: 'directory' | 'empty-directory' | 'missing' | 'special' }
  | { tag: 'NoPermission' }
  | { tag: 'PasswordProtected' }
  | { tag: 'Damaged'; detail: string }
  | { tag: 'UnknownFormat'; detail: string }
  | { tag: 'TooLarge'; what: TooMuch; limit: number }
  | { tag: 'HostileContent'; detail: string }
  | { tag: 'OutOfTime'; seconds: number }
  | { tag: 'OutOfMemory'; megabytes: number };

/**
 * … and nothing of it is kept; but of what may be evidence all is, unread. `why`: where others of its kind are read.
 */
export type ReadError =
  | NotRead
  | { tag: 'Evidence'; what: 'pdf' | 'picture' | 'e-mail' | 'archive'; why?: NotRead };
