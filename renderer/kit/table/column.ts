/** A column of a grid of rows `R`. What it shows is drawn by hand: a hundred cells a frame leave no time for more. */
export interface TableColumn<R> {
  id: string;
  header: string;
  /** Columns side by side with the same group stand under one rule with this name. */
  group?: string;
  /** Read aloud and shown on hover where the header is short. */
  title?: string;
  width: number;
  align: 'left' | 'right';
  pinned?: boolean;
  /** Cannot be hidden nor moved: without it a row says nothing. */
  always?: true;
  /** As it is copied, saved and read aloud. */
  text: (row: R) => string;
  /** As it is saved to a workbook, where it is a number. */
  number?: (row: R) => number | null;
  /** Fills an empty cell. */
  draw: (row: R, cell: HTMLElement) => void;
  /** Class of every cell of the column. */
  className?: string | undefined;
  /** Classes that a cell has while its row says so: a cell is used again for other rows. */
  rules?: Readonly<Record<string, (row: R) => boolean>>;
  headerClass?: string | undefined;
}

/** A page of rows; `total` counts all of them. */
interface TablePage<R> {
  rows: R[];
  total: number;
}

export type TableSource<R> = (from: number, to: number) => Promise<TablePage<R> | null>;
