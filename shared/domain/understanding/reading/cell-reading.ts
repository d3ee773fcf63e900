import { figureWith } from '../../keys/figure-with.ts';
import type { IgnoredSays } from '../../questions/reading-says.ts';
import type { Line, Said } from '../lines/line.ts';
import type { CellPeriod } from '../lines/cell-period.ts';
import type { PeriodDoubt } from '../lines/said-time.ts';
import type { Quantity, QuantityDoubt } from '../quantities/quantity.ts';
import type { Placed } from '../tables/found-table.ts';
import type { Token } from '../meaning/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { OpenWord } from './open-words.ts';

/** An independent kind of evidence for a reading. */
type Evidence =
  | 'words'
  | 'whole-label'
  | 'unit'
  | 'sender'
  | 'layout'
  | 'last-year'
  | 'sum'
  | 'difference'
  | 'other-agency';

export type HoldScope = 'cell' | 'row' | 'column' | 'table' | 'sheet';

/** Why a value is not taken, and what a person has to settle for it. */
export type Hold = { scope: HoldScope; said?: Said } & (
  | { why: 'no-figure' }
  | {
      why: 'word';
      token: Token;
      place: 'own' | 'near' | 'caption' | 'title';
      open: 'unknown' | 'restricts' | 'category';
    }
  | { why: 'rivals' }
  | { why: 'mended' }
  | { why: 'unit'; unit: string }
  | { why: 'period'; doubt: PeriodDoubt }
  | { why: 'evidence' }
  /** `computed`: what the formula of the cell gives; `joined`: as it is written, its decimals in the cell beside. */
  | { why: 'number'; doubts: readonly QuantityDoubt[]; computed?: number; joined?: string }
  | { why: 'ambiguous' }
  | { why: 'mark' }
  | { why: 'error' }
  | { why: 'text' }
  | { why: 'percent' }
  | { why: 'not-whole' }
  | { why: 'total'; printed: number; computed: number }
  | { why: 'twin'; with: string }
  | { why: 'more-than-whole' }
  | { why: 'change' }
  | { why: 'edges' }
  | { why: 'whose'; bodies: readonly string[] }
  /** A note that takes the number back. */
  | {
      why: 'remark';
      text?: string;
      /** What limits the number, where it does not correct it. */
      note?: string;
      /** The categories that it names, by dimension. */
      narrowed?: Record<string, string>;
    }
  | { why: 'kind' }
  /** It stands in the place of a row that a layout knows by another name, which meant `figure`. */
  | { why: 'renamed'; was: string; figure?: string; categories?: Record<string, string> }
  /** A table as it was taught, before a second person confirmed it, or under another caption. */
  | { why: 'as-taught'; by: string; at: string; caption?: { was: string; now: string } }
);

/** What a person settles of a cell; `header`: what the words over its column make of the figure, too. */
export type Aspect = 'figure' | 'header' | 'period' | 'unit' | 'body' | 'number' | 'note';

/** A cell of a table's body while it is being understood. */
export interface CellReading {
  placed: Placed;
  row: Line;
  column: Line;
  quantity: Quantity;
  time: CellPeriod;
  /** Body that counted. */
  agency: string;
  /** Its table's own caption, or its section, names that body. */
  isCaptioned?: true;
  /** Bodies that titles and captions name. */
  named: readonly string[];
  /** Unit that is written with, beside or above it. */
  unit?: {
    unit: string;
    factor: number;
    said: Said | null;
    /** Another place states it in another size. */
    isDoubtful?: boolean;
  };
  /** Best first. */
  candidates: readonly Candidate[];
  holds: Hold[];
  evidence: Set<Evidence>;
  /** The cell of the row that claims its change, and what it says. */
  change?: { placed: Placed; value: number };
  /** Of a change: the value that it is the change of. */
  keyOf?: CellReading | undefined;
  /** Set: it counts nothing, for this reason. */
  aside?: IgnoredSays;
  /** It is the total of other cells of its row or column. */
  isTotal: boolean;
  /** Rows that it is the sum of: what one of them is called says nothing of the whole. */
  addends?: ReadonlySet<number>;
  /** It was settled by parts all of whose words stand over the table. */
  isBorrowed?: true;
  /** Notes of its table that say how far its numbers reach. */
  beside?: { text: string; ref: string }[];
  /** Further figures that a layout lets it stand for. */
  also: readonly string[];
  /** Whole key where it is settled otherwise than by words (layout, parts of a total). */
  settled?: {
    figure: string;
    categories: Record<string, string>;
    scope: Record<string, string>;
    by: 'layout' | 'parts' | 'slide';
  };
  /** Words that a layout did not foresee and that change what is counted. */
  left?: readonly OpenWord[];
  /** A layout says which body counted, whoever owns the figure. */
  isBodyStated?: boolean;
  /** What a person said of it, now or in an earlier year. */
  told?: ReadonlySet<Aspect>;
  /** A person says it of this very cell: the how manieth of all that they said it was, from 0. */
  lesson?: number;
  /** Its table is as it was taught, and has yet to be confirmed. */
  asTaught?: { by: string; at: string; caption?: { was: string; now: string } };
}

/** What a reading stands for; null where nothing names anything. */
export const meantBy = (reading: CellReading): { figure: string; scope: Record<string, string> } | null =>
  reading.settled ?? reading.candidates[0] ?? null;

/** Equal for readings that mean the same key of whatever period; null where nothing names one. */
export function keyed(reading: CellReading): string | null {
  const meant = meantBy(reading);
  return meant === null ? null : figureWith(meant.figure, meant.scope);
}
