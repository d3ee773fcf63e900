import type { FoundTable, Placed } from '../tables/found-table.ts';
import { isMarkedNote, saysNote } from '../tables/note-words.ts';
import type { Told } from '../meaning/told.ts';
import type { Grid } from './grid.ts';

/** Labels that run over several rows. */
export interface Continued {
  /** Rows without values that go on with the label of a row above them: by that row, top first. */
  behind: ReadonlyMap<number, readonly Placed[]>;
  /** These rows, those that are the beginning of the one below alone, and parts without a value: they head nothing. */
  rows: ReadonlySet<number>;
  /** Rows whose value stands beside the end of a label: by that row its beginning. */
  before: ReadonlyMap<number, Placed>;
  /** Rows of which nobody can tell whether a text right below, or above, says something of them. */
  unsure: ReadonlyMap<number, Placed>;
}

export interface ContinuedJob {
  grid: Grid;
  table: FoundTable;
  told: (placed: Placed) => Told;
  /** It says `only`, `except`. */
  restricts: (told: Told) => boolean;
  /** It names no figure: a category, a total, a part of one. */
  isBare: (told: Told) => boolean;
  /** All its words are those of figures. */
  isFigure: (told: Told) => boolean;
}

/** `(yalnız xarici vətəndaşlar)`: what stands in brackets belongs to the words before it. */
const IN_BRACKETS = /^\s*[([](?!\d{1,2}[)\]])\s*[\p{L}\d]/u;
const SMALL = /^\s*\p{Ll}/u;

/**
 * A text alone under a row with values, in brackets or with a small first letter, goes on with that row's label, and one
 * in brackets with values beside it ends the label right above it: neither is a heading of the rows below.
 */
export function continuedRows(job: ContinuedJob): Continued {
  const { table } = job;
  const behind = new Map<number, Placed[]>();
  const before = new Map<number, Placed>();
  const rows = new Set<number>();
  const unsure = new Map<number, Placed>();
  let doubted: Placed | null = null;
  const sections = new Set(table.sectionRows);
  let valued: number | null = null;
  for (const [at, row] of table.bodyRows.entries()) {
    if (!sections.has(row)) {
      valued = row;
      if (doubted !== null) unsure.set(row, doubted);
      continue;
    }
    const text = loneText(row, job);
    if (text !== undefined && (isMarkedNote(text.text) || saysNote(text.text))) continue;
    doubted = null;
    const isRightBelow = at > 0 && table.bodyRows[at - 1] === row - 1;
    if (text === undefined || (valued !== null && !isRightBelow)) {
      valued = null;
      continue;
    }
    const next = nextLabel(row, job);
    if (valued !== null && goesOn(text, next, job)) {
      behind.set(valued, [...(behind.get(valued) ?? []), text]);
      rows.add(row);
      continue;
    }
    // Farther in than the row below, it is a part whose value is missing.
    if (valued !== null && next !== undefined && indentOf(text) > indentOf(next)) {
      rows.add(row);
      continue;
    }
    if (valued !== null && mayGoOn(text, job)) {
      unsure.set(valued, text);
      doubted = text;
    }
    valued = null;
    if (next !== undefined && IN_BRACKETS.test(next.text) && !sections.has(row + 1)) {
      before.set(row + 1, text);
      rows.add(row);
    }
  }
  return { behind, rows, before, unsure };
}

const indentOf = ({ text }: Placed): number => /^[\s\u00a0]*/u.exec(text)![0].length;

/** The text of a row that holds nothing else. */
function loneText(row: number, { grid, table }: ContinuedJob): Placed | undefined {
  const placed = columnsOf(table).flatMap((col) => grid.at(row, col) ?? []);
  const [only] = placed.filter(({ text }) => text.trim() !== '');
  return placed.length === 1 && only !== undefined && table.labelCols.includes(only.col) ? only : undefined;
}

const columnsOf = ({ labelCols, bodyCols }: FoundTable): number[] => [...labelCols, ...bodyCols];

/** What the row right below is called, in its last column of labels. */
const nextLabel = (row: number, { grid, table }: ContinuedJob): Placed | undefined =>
  table.bodyRows.includes(row + 1)
    ? table.labelCols.toReversed().flatMap((col) => grid.at(row + 1, col) ?? [])[0]
    : undefined;

/**
 * Small letters begin a heading too where those of the row below are small (`cins üzrə`, `qadın`), or where it is a part
 * of the figure that they name.
 */
function goesOn(text: Placed, next: Placed | undefined, job: ContinuedJob): boolean {
  const { told, isBare, isFigure } = job;
  if (/[:：]\s*$/u.test(text.text)) return false;
  const said = told(text);
  if (saysScaleOrTime(said)) return false;
  if (IN_BRACKETS.test(text.text)) return true;
  if (!SMALL.test(text.text) || opensPart(said)) return false;
  return next === undefined || !(SMALL.test(next.text) || (isBare(told(next)) && isFigure(said)));
}

/** `(min nəfər)`, `Yalnız qadınlar` between two rows may be said of either. */
const mayGoOn = (text: Placed, { told, restricts }: ContinuedJob): boolean =>
  !/[:：]\s*$/u.test(text.text) && (IN_BRACKETS.test(text.text) || restricts(told(text)));

/** `(min manat)`, `(2022-ci il)` between rows change what those below them are. */
const saysScaleOrTime = ({ units, span, tokens }: Told): boolean =>
  span.periods.length > 0 ||
  span.part !== undefined ||
  (units.length > 0 && units.reduce((sum, { from, to }) => sum + to - from, 0) >= tokens.length);

/** `o cümlədən`, `cins üzrə`, `по странам`. */
const opensPart = ({ roles, axes }: Told): boolean =>
  axes.length > 0 || roles.some(({ from, what }) => from === 0 && what.includes('of-which'));
