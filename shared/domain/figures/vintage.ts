import { keyText, type FigureKey } from '../keys/figure-key.ts';
import type { Period } from '../periods/period.ts';
import type { FigureState } from './figure.ts';

/** A value of an earlier year as a workspace of that year left it. It never changes; a later one may restate it. */
export interface VintageValue extends FigureKey {
  /** Reporting year of the workspace that said so. */
  said: Period;
  /** As the reference of the year `said` printed it; null: it printed none. */
  printed: number | null;
  /** As it was accepted when the year was left, in the unit of the figure; null: nothing was. */
  accepted: number | null;
  /** How the accepted value stood then. */
  state: FigureState;
  qualifier?: string;
  /** Who counted it. */
  agency?: string;
  /** What any body said of it then: none of this is news. */
  offered: number[];
  /** Why it was decided so. */
  reason?: string;
  /** implied: worked out of a later value and its change · public: from published statistics */
  status: 'value' | 'implied' | 'public';
}

/** What earlier workspaces say of their years. */
export interface Vintages {
  all: readonly VintageValue[];
  /** All that was said of a key, the newest last. */
  of: (key: FigureKey) => readonly VintageValue[];
}

export function vintagesOf(all: readonly VintageValue[]): Vintages {
  const byKey = Map.groupBy(
    all.toSorted((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : 0)),
    keyText,
  );
  return { all, of: (key) => byKey.get(keyText(key)) ?? [] };
}

export const NO_VINTAGES: Vintages = vintagesOf([]);

const SETTLED: ReadonlySet<FigureState> = new Set(['agreed', 'decided', 'printed']);

/** What counts for a year that is over, until somebody decides otherwise. */
export interface LeftValue {
  value: number;
  /** It was never settled, or what was accepted is not what was printed. */
  open: boolean;
  from: VintageValue;
}

/**
 * What was printed counts, for a reader has it in hand: a change is weighed against it. What a later year restated
 * takes its place.
 */
export function leftValue(said: readonly VintageValue[]): LeftValue | null {
  const last = said.at(-1);
  if (last === undefined) return null;
  const isRestated = last.said > last.period && last.accepted !== null;
  const value = isRestated ? last.accepted : (last.printed ?? last.accepted);
  if (value === null) return null;
  return { value, open: !isSettled(last) || isReprinted(last), from: last };
}

/** Whether a person still had to say what counts when the year was left. */
export const isSettled = ({ state, accepted }: VintageValue): boolean =>
  state === 'missing' ? accepted === null : SETTLED.has(state);

/** Whether what was accepted is another number than the reference of the year printed. */
export const isReprinted = ({ said, period, printed, accepted }: VintageValue): boolean =>
  said === period && printed !== null && accepted !== null && printed !== accepted;
