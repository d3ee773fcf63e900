import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { TaughtForm, TaughtLine } from '../../../shared/domain/catalogue/layout-views.ts';
import type { TaughtCell, TaughtTable } from '../../../shared/domain/catalogue/taught-table.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { indicatorOf } from '../../../shared/domain/keys/figure-key.ts';
import { foldLabel } from '../../../shared/domain/text/fold.ts';
import { inYearOf } from '../../../shared/domain/understanding/taught/years.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { findLayout } from './find-layout.ts';
import { meaningOf } from './meaning-of.ts';

/** The form of a taught table, as a person reads it. */
export function taughtForm(app: App, workspace: Workspace, key: string): Result<TaughtForm, ServiceError> {
  const found = findLayout(app, workspace, key);
  if (!found.ok) return found;
  const { table } = found.value.tables[0]!;
  const { period } = workspace.meta;
  const inYear = (texts: readonly string[]): string[] => texts.map((text) => inYearOf(text, period));
  return ok({
    key,
    captions: inYear(table.captions),
    beside: inYear(table.beside),
    columns: table.columns.map(({ path, time }) => ({
      path: inYear(path),
      ...(time === undefined ? {} : { time: inYearOf(time, period) }),
    })),
    rows: table.rows.map(({ label, cells }) => ({
      label: inYear(label),
      learnt: isLearnt(label.at(-1) ?? '', cells, app.catalogue()),
      cells: meanings(table, cells, app.catalogue(), period),
    })),
  });
}

/** Columns of one meaning together; what was said of none of them stands for nothing. */
function meanings(
  { columns }: TaughtTable,
  cells: readonly TaughtCell[],
  catalogue: Catalogue,
  year: string,
): TaughtLine['cells'] {
  const all = cells.map((cell) => ({
    column: cell.column,
    means: meaningOf(catalogue, cell, columns[cell.column]?.time, year),
  }));
  return [...Map.groupBy(all, ({ means }) => means?.en ?? '').values()].map((same) => ({
    columns: same.map(({ column }) => column),
    means: same[0]!.means,
  }));
}

/** Whether a label is a word of this agency's: none of the figures under it is called so. */
function isLearnt(label: string, cells: readonly TaughtCell[], catalogue: Catalogue): boolean {
  const ids = [...new Set(cells.flatMap(({ figure }) => figure ?? []))];
  if (ids.length === 0) return false;
  const own = foldLabel(label);
  return !ids.some((id) => {
    const figure = catalogue.figuresById.get(id);
    const indicator = catalogue.indicatorsById.get(figure?.indicator ?? indicatorOf(id));
    return [...wordings(figure), ...wordings(indicator)].some((text) => foldLabel(text) === own);
  });
}

const wordings = (
  one: { labels: { en: string; az: string; ru: string }; synonyms?: readonly string[] | undefined } | undefined,
): string[] => (one === undefined ? [] : [one.labels.en, one.labels.az, one.labels.ru, ...(one.synonyms ?? [])]); // prettier-ignore
