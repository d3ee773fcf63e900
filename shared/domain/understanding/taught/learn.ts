import {
  contentOf,
  tableText,
  type TaughtCell,
  type TaughtEdges,
  type TaughtTable,
} from '../../catalogue/taught-table.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import type { Period } from '../../periods/period.ts';
import { cellKey } from '../../keys/cell-key.ts';
import type { IgnoredCell } from '../interpretation.ts';
import type { TableForm } from './table-form.ts';
import { comparable, everyYear } from './years.ts';

/** What was taken of a delivery, and by whom it was settled. */
export interface Settled {
  observations: readonly ObservationDraft[];
  ignored: readonly IgnoredCell[];
  /** The sender: cells that it counted itself need not say so. */
  agency: string;
  period: Period;
  by: string;
  /** UTC, ISO 8601. */
  at: string;
}

/** What the tables of a delivery teach: what each of its cells was taken for. Tables of which nothing was taken teach nothing. */
export function learn(forms: readonly TableForm[], settled: Settled): TaughtTable[] {
  const taken = Map.groupBy(
    settled.observations.flatMap((draft) => {
      const cell = draft.cells.find(({ role }) => role === 'value');
      return cell === undefined ? [] : [{ key: cellKey(cell), draft }];
    }),
    ({ key }) => key,
  );
  const left = new Map(settled.ignored.flatMap((cell) => leftOut(cell)));
  return forms.flatMap((form) => {
    const turns = Map.groupBy(form.cells, ({ ref }) => ref);
    const cells = form.cells.flatMap(({ row, column, ref, unit }) => {
      const key = cellKey({ sheet: form.sheet, ref });
      // Of a line that stands in one cell as a whole nothing tells which of its numbers is meant.
      if (turns.get(ref)!.length > 1) return [];
      const drafts = taken.get(key)?.map(({ draft }) => draft);
      if (drafts !== undefined) return [{ row, cell: { column, ...cellOf(drafts, settled), ...unit } }];
      const why = left.get(key);
      return why === undefined ? [] : [{ row, cell: { column, ...why } }];
    });
    return cells.length === 0 && form.edges === undefined ? [] : [tableOf(form, cells, settled)];
  });
}

/** A cell that is not for the reference, with the reason where a table that was taught before gives one. */
function leftOut({ says, ...cell }: IgnoredCell): [key: string, why: Pick<TaughtCell, 'reason'>][] {
  if (says === 'not-for-reference') return [[cellKey(cell), {}]];
  if (typeof says !== 'object' || !('en' in says)) return [];
  return [[cellKey(cell), { reason: { en: says.en, az: says.az ?? says.en } }]];
}

function cellOf(drafts: readonly ObservationDraft[], settled: Settled): Omit<TaughtCell, 'column'> {
  const [first, ...also] = drafts;
  const { figure, categories, period, agency } = first!;
  return {
    figure,
    ...(also.length === 0 ? {} : { also: also.map((one) => one.figure) }),
    ...(Object.keys(categories).length === 0 ? {} : { categories }),
    period: everyYear(period, settled.period),
    ...(agency === settled.agency ? {} : { agency }),
  };
}

/** A table by its texts alone, as one that was taught and of which nothing was said. */
export const unsaid = (form: TableForm, period: Period): TaughtTable =>
  tableOf(form, [], { period, by: '', at: '' });

function tableOf(
  form: TableForm,
  cells: readonly { row: number; cell: TaughtCell }[],
  { period, by, at }: Pick<Settled, 'period' | 'by' | 'at'>,
): TaughtTable {
  const every = (texts: readonly string[]): string[] => texts.map((text) => everyYear(text, period));
  const ofRow = Map.groupBy(cells, ({ row }) => row);
  const areTimes = saysTimes(form, cells);
  return {
    ...(form.sheet === '' ? {} : { sheet: everyYear(form.sheet, period) }),
    captions: every(form.captions),
    columns: form.columns.map(({ path, time, shows }) => ({
      path: every(path),
      ...(time === undefined ? {} : { time: everyYear(time, period) }),
      ...(shows === undefined ? {} : { shows }),
    })),
    rows: form.rows.map((label, row) => ({
      label: areTimes ? every(label) : label,
      cells: ofRow.get(row)?.map(({ cell }) => cell) ?? [],
    })),
    beside: every([...form.titles, ...form.notes]),
    ...(form.edges === undefined ? {} : { edges: edgesEvery(form.edges, every) }),
    by,
    at,
  };
}

const edgesEvery = (
  { first, last, turn, outside }: TaughtEdges,
  every: (texts: readonly string[]) => string[],
): TaughtEdges => ({ first: every(first), last: every(last), turn, outside: outside.map(every) });

/**
 * Whether the years in the labels of a table are times. Where one is the name of a category (`2016–2022` under "years of
 * exploitation"), or nothing says so, all of them stay what they are.
 */
function saysTimes(form: TableForm, cells: readonly { row: number; cell: TaughtCell }[]): boolean {
  let isTime = false;
  for (const { row, cell } of cells) {
    const years = form.rows[row]!.join(' ').match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
    const key = `${cell.figure ?? ''} ${Object.values(cell.categories ?? {}).join(' ')}`;
    if (years.some((year) => key.includes(year))) return false;
    isTime ||= cell.figure !== undefined && years.length > 0;
  }
  return isTime;
}

/**
 * What is known after something new was taught: a table that is taught again is known as it was taught last; one that is
 * taught as it was known stays, with whoever confirmed it. What was withdrawn stays withdrawn: taught again it is new.
 */
export function withNew(known: readonly TaughtTable[], anew: readonly TaughtTable[]): TaughtTable[] {
  const applied = known.filter(({ withdrawn }) => withdrawn === undefined);
  const isReplaced = (one: TaughtTable): boolean =>
    applied.includes(one) && anew.some((other) => takesPlaceOf(other, one));
  return [
    ...known.filter((one) => !isReplaced(one)),
    ...anew.map((table) => applied.find((other) => contentOf(other) === contentOf(table)) ?? table),
  ];
}

/**
 * Tables as somebody who taught none of them here brings them in, or wrote them by hand: what stands here word for word
 * stays as it is; all else is theirs, and waits for a second person.
 */
export function asBrought(
  known: readonly TaughtTable[],
  brought: readonly TaughtTable[],
  who: { by: string; at: string },
): TaughtTable[] {
  const here = new Set(known.map(tableText));
  return brought.map((table) => {
    if (here.has(tableText(table))) return table;
    const { confirmedBy: _confirmedBy, withdrawn: _withdrawn, ...taught } = table;
    return { ...taught, ...who };
  });
}

/** The lines of a table by what they are called. */
const textsOf = ({ columns, rows }: TaughtTable): Set<string> =>
  new Set(
    [...columns.map(({ path }) => path), ...rows.map(({ label }) => label)].map((path) =>
      path.map(comparable).join('\n'),
    ),
  );

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((text) => other.has(text)).length;

/** Whether one is a newer form of the other. */
export function isSameTable(one: TaughtTable, other: TaughtTable): boolean {
  const captions = (table: TaughtTable): string => table.captions.map(comparable).join('\n');
  if (captions(one) !== captions(other)) return false;
  const [mine, theirs] = [textsOf(one), textsOf(other)];
  return shared(mine, theirs) * 2 > Math.max(mine.size, theirs.size);
}

/** Whether both cannot be known at once: one is a form of the other. */
export const takesPlaceOf = (one: TaughtTable, other: TaughtTable): boolean =>
  isSameTable(other, one) || isRedrawn(other, one);

/** Whether edges were drawn anew about what stood in others: two of them would cut each other. */
function isRedrawn(one: TaughtTable, other: TaughtTable): boolean {
  if (one.edges === undefined || other.edges === undefined || one.sheet !== other.sheet) return false;
  const [mine, theirs] = [textsOf(one), textsOf(other)];
  return shared(mine, theirs) * 2 > Math.min(mine.size, theirs.size);
}
