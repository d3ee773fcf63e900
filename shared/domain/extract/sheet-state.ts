import type { FigureDefinition } from '../catalogue/catalogue.ts';
import type { IgnoredSays } from '../questions/reading-says.ts';
import type { ObservationStatus } from '../observations/observation.ts';
import type { Interpretation } from '../understanding/interpretation.ts';
import type { Period } from '../periods/period.ts';
import type { Column } from './columns.ts';
import type { Grid, Placed } from './grid.ts';
import type { LabelIndex } from './labels/label-index.ts';
import type { Context, Layout, Rule, Where } from '../catalogue/layout.ts';
import { matches } from './labels/resolve.ts';
import type { Subject } from './labels/subject.ts';

/** What is known while a sheet is read from top to bottom. */
export interface SheetState {
  grid: Grid;
  index: LabelIndex;
  /** The agency's layout first, the general one last. */
  layouts: Layout[];
  marks: Record<string, ObservationStatus>;
  /** Period of the sheet as its titles state it, else of the delivery. */
  period: Period;
  /** A title that leaves the period of the values open (nine months, a forecast). */
  periodDoubt: string | null;
  /** Its columns add up from January on, whatever month or quarter they name. */
  growing: boolean;
  agency: string;
  /** Titles in force: those of the sheet, then of the table or section. */
  sheetTitles: string[];
  titles: string[];
  dataSinceTitle: boolean;
  /** What the titles in force count, and whom they leave out. */
  subject: Subject;
  columns: Map<number, Column>;
  headerRows: number[];
  /** Last row that named a figure by itself. */
  parent: { figure: FigureDefinition; label: string } | null;
  /** Years that stood as row labels since the last header: what a total under them covers. */
  rowYears: Period[];
  /** How often a label stood under the present title. */
  seen: Map<string, number>;
  out: Interpretation;
}

export interface Position {
  label: string;
  nth: number;
  column: Column | undefined;
}

function holds(where: Where, state: SheetState, at: Position | null): boolean {
  if (where.sheet !== undefined && !matches(where.sheet, state.grid.sheet.name)) return false;
  if (where.title !== undefined) {
    const wanted = where.title;
    if (
      ![...state.titles, ...(state.titles.length === 0 ? state.sheetTitles : [])].some((title) =>
        matches(wanted, title),
      )
    ) {
      return false;
    }
  }
  if (where.parent !== undefined && !(state.parent && matches(where.parent, state.parent.label)))
    return false;
  if (at === null) return where.label === undefined && where.column === undefined && where.nth === undefined;
  if (where.label !== undefined && !matches(where.label, at.label)) return false;
  if (where.nth !== undefined && where.nth !== at.nth) return false;
  if (where.column === undefined) return true;
  if (where.column.startsWith('#')) return (at.column?.role ?? 'value') === where.column.slice(1);
  return at.column?.path.some((text) => matches(where.column!, text)) ?? false;
}

export const ruleFor = (state: SheetState, at: Position): Rule | undefined =>
  first(state, (layout) => layout.rules.find((rule) => holds(rule.where, state, at)));

/** All rules for a cell: one may give the figure, another the number within its remark. */
export const rulesFor = (state: SheetState, at: Position): Rule[] =>
  state.layouts.flatMap((layout) => layout.rules.filter((rule) => holds(rule.where, state, at)));

export const contextOf = (state: SheetState): Context | undefined =>
  first(state, (layout) => layout.contexts.find((context) => holds(context.where, state, null)));

export const agencyAt = (state: SheetState, at: Position): string =>
  first(state, (layout) => layout.agencies.find((entry) => holds(entry.where, state, at)))?.agency ??
  state.agency;

function first<T>(state: SheetState, find: (layout: Layout) => T | undefined): T | undefined {
  for (const layout of state.layouts) {
    const found = find(layout);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Leaves a cell aside. */
export function ignore(state: SheetState, placed: Placed, says: IgnoredSays): void {
  state.out.ignored.push({ sheet: state.grid.sheet.name, ref: placed.cell.ref, says });
}

/** Leaves a cell aside because a layout says so; one that somebody wrote may say it in one language only. */
export const ignoreByLayout = (state: SheetState, placed: Placed, en: string, az: string | undefined): void =>
  ignore(state, placed, az === undefined ? { en } : { en, az });
