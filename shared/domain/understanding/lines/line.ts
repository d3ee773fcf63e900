import type { Told } from '../meaning/told.ts';
import type { Placed } from '../tables/found-table.ts';
import type { SheetTime } from './sheet-name.ts';

/** What the cells of a line are, as its words say. */
export type LineKind =
  | 'value'
  | 'total'
  | 'change'
  | 'share'
  | 'average'
  | 'plan'
  | 'status'
  | 'note'
  | 'date'
  | 'person'
  | 'number'
  | 'unit'
  | 'period'
  | 'label';

export interface Said {
  placed: Placed;
  told: Told;
}

/** A row or column of a table with the words that stand for it. */
export interface Line {
  axis: 'row' | 'column';
  at: number;
  kind: LineKind;
  /** Header path of a column, top first; labels of a row. Every word of them has to be explained. */
  own: Said[];
  /** Rows above that it belongs to, nearest first; section last. */
  near: Said[];
  /** Cell that states the unit of the row. */
  unit?: Said;
  /** Cells of the row that state its time. */
  periods: Said[];
  notes: Placed[];
  /** The heading of which nobody can tell whether it stands over this line too. */
  unsure?: Said;
  /** Under `Mənbə`: whose number it is. */
  source?: Said;
  /** `o cümlədən`: a part of the line above. */
  part: boolean;
  /** A total right below the heading of its section: of what that says. */
  heads?: true;
  /** `Yarımil`, `İl` before a number: some part of the year, or all of it, without a name. */
  nameless?: true;
}

/** What names a row: its labels, or the years that stand in their place. */
export const labelsOf = ({ own, periods }: Line): readonly Said[] => (own.length > 0 ? own : periods);

/** A table with its words. */
export interface TableLines {
  rows: Map<number, Line>;
  columns: Map<number, Line>;
  /** Headers of the columns that labels stand in. */
  labelHeads: Said[];
  /** All texts over the labels, whatever they say. */
  corners: Said[];
  /** Captions, nearest first, then titles of the sheet, then what its name says of time. */
  captions: Said[];
  titles: Said[];
  sheetTime?: SheetTime;
}
