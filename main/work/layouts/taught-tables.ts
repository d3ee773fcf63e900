import { layoutsInForce, LayoutSchema, type Layout } from '../../../shared/domain/catalogue/layout.ts';
import type { TaughtReading, TaughtRow, TaughtTitle } from '../../../shared/domain/catalogue/layout-views.ts';
import { countingCells, tableKey, type TaughtTable } from '../../../shared/domain/catalogue/taught-table.ts';
import { isGone, type Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import { filedNumber } from '../../../shared/domain/deliveries/filed-number.ts';
import type { Question } from '../../../shared/domain/questions/question.ts';
import type { TaughtUse } from '../../../shared/domain/understanding/interpretation.ts';
import { inYearOf } from '../../../shared/domain/understanding/taught/years.ts';
import type { App } from '../../resources/app.ts';
import { newestEntryOf } from '../../store/seen-token.ts';
import { layoutForms } from '../../store/tables/catalogue-edit-table.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { taughtUses } from '../../store/tables/taught-use-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { shortNamesOf } from '../catalogue/agency-name.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import { listQuestions, type QuestionRow } from '../questions/questions.ts';
import { questionSeen } from '../questions/seen-question.ts';

/** A form of a table that was taught, with the layout that has it, or had it. */
export interface KnownTable {
  key: string;
  layout: Layout;
  table: TaughtTable;
  /** Whether the layout still has it. */
  isKept: boolean;
}

/** Every form that was taught here and not taken back, as it stands last: those that another took the place of, too. */
export function knownTables(app: App, workspace: Workspace): KnownTable[] {
  const now = app.layouts().layouts;
  const found = new Map<string, KnownTable>();
  const put = (layout: Layout, isKept: boolean): void => {
    for (const table of layout.tables) {
      const key = tableKey(table);
      found.delete(key);
      found.set(key, { key, layout, table, isKept });
    }
  };
  for (const { value } of layoutForms(workspace.db)) put(LayoutSchema.parse(value), false);
  for (const layout of now) put(layout, true);
  return [...found.values()];
}

/** Titles and labels are shown in the words of the reporting year. */
export const titleOf = ({ captions, sheet, beside }: TaughtTable, { meta }: Workspace): string =>
  inYearOf(captions[0] ?? sheet ?? beside[0] ?? '', meta.period);

export const titled = ({ key, table }: KnownTable, workspace: Workspace): TaughtTitle => ({
  key,
  title: titleOf(table, workspace),
  by: table.by,
  at: table.at,
});

/** Taught tables, newest first: what each of them read, and where it was taught. */
export function taughtTables(app: App, workspace: Workspace): TaughtRow[] {
  const deliveries = new Map(allDeliveries(workspace.db).map((one) => [one.id, one]));
  const uses = taughtUses(workspace.db);
  const since = newestEntryOf(workspace.db);
  const questions = listQuestions(workspace);
  const known = knownTables(app, workspace);
  const { period } = workspace.meta;
  return known
    .map((one): TaughtRow => {
      const { key, layout, table, isKept } = one;
      const { by, at, confirmedBy, withdrawn } = table;
      const agency = layout.agency ?? '';
      const taughtOn = newestOf(taughtAt(layout.id, at, deliveries), deliveries);
      const together = known.filter((other) => other.isKept && other.table.at === at);
      const confirm = isKept && withdrawn === undefined && confirmedBy === undefined ? waiting(questions, at) : undefined; // prettier-ignore
      return {
        key,
        layout: layout.id,
        agency,
        name: namesOfAgency(app.catalogue(), agency),
        short: shortNamesOf(app.catalogue(), agency),
        title: titleOf(table, workspace),
        sheet: inYearOf(table.sheet ?? '', period),
        rows: table.rows.length,
        columns: table.columns.length,
        cells: countingCells(table),
        by,
        at,
        ...(confirmedBy === undefined ? {} : { confirmedBy }),
        ...(withdrawn === undefined ? {} : { withdrawn }),
        ...(isKept ? {} : { replaced: true as const }),
        ...(taughtOn === null
          ? {}
          : { taughtOn: { delivery: taughtOn.id, no: filedNumber(taughtOn), file: taughtOn.file } }),
        readings: readingsBy(key, uses, deliveries),
        ...(confirm === undefined
          ? {}
          : {
              confirm: {
                question: confirm.id,
                seen: questionSeen(since, confirm),
                by: confirm.answer!.by,
                tables: together.length,
              },
            }),
      };
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The deliveries that a table read, oldest first, as far as they count. */
export const readingsBy = (
  key: string,
  uses: readonly (TaughtUse & { delivery: Delivery['id'] })[],
  deliveries: ReadonlyMap<Delivery['id'], Delivery>,
): TaughtReading[] =>
  uses
    .filter(({ table }) => table === key)
    .flatMap(({ delivery, cells }) => {
      const read = deliveries.get(delivery);
      if (read === undefined || isGone(read)) return [];
      const { id, file, period, takenAt } = read;
      return [{ delivery: id, no: filedNumber(read), file, period, cells, takenAt }];
    });

/** The question on which a second person confirms what was taught at a time; undefined: none waits for that. */
const waiting = (questions: readonly QuestionRow[], at: string): QuestionRow | undefined =>
  questions.find((one) => one.state === 'proposed' && offers(one, at));

/** Whether a question offers what was taught at a time. */
export const offers = ({ kind, readings }: Pick<Question | QuestionRow, 'kind' | 'readings'>, at: string): boolean =>
  kind === 'as-taught' &&
  readings.some(({ says }) => says.tag === 'as-taught' && says.at === at); // prettier-ignore

function taughtAt(
  layout: string,
  at: string,
  deliveries: ReadonlyMap<Delivery['id'], Delivery>,
): Delivery | null {
  return [...deliveries.values()].find((one) => one.layout === layout && one.takenAt === at) ?? null;
}

/** The reading in its place that counts now. */
function newestOf(from: Delivery | null, deliveries: ReadonlyMap<Delivery['id'], Delivery>): Delivery | null {
  let found = from;
  while (found?.supersededBy !== undefined) found = deliveries.get(found.supersededBy) ?? null;
  return found === null || isGone(found) ? null : found;
}

/** A layout without what was withdrawn. */
export const inForce = (layout: Layout): Layout => layoutsInForce([layout])[0]!;
