import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import { rulesOf, type Layout } from '../../../shared/domain/catalogue/layout.ts';
import type { FormChange, LayoutComparison } from '../../../shared/domain/catalogue/layout-views.ts';
import { tableText, type TaughtTable } from '../../../shared/domain/catalogue/taught-table.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import {
  compareTaught,
  type FormDifference,
} from '../../../shared/domain/understanding/taught/compare-taught.ts';
import { isSameTable } from '../../../shared/domain/understanding/taught/learn.ts';
import { inYearOf } from '../../../shared/domain/understanding/taught/years.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { findLayout, type FoundLayout } from './find-layout.ts';
import { meaningOf } from './meaning-of.ts';
import { titled, type KnownTable } from './taught-tables.ts';

/** How one layout, or one taught table, differs from another: each by its id, `LAYOUT/KEY`, or the key of a table. */
export function compareLayouts(
  app: App,
  workspace: Workspace,
  { was, now }: { was: string; now: string },
): Result<LayoutComparison, ServiceError> {
  const [earlier, later] = [findLayout(app, workspace, was), findLayout(app, workspace, now)];
  if (!earlier.ok) return earlier;
  if (!later.ok) return later;
  const changes = (a: TaughtTable, b: TaughtTable): FormChange[] | null =>
    compareTaught(a, b)?.map((one) => inWords(one, app.catalogue(), workspace.meta.period)) ?? null;
  return ok({
    tables: tablesOf(earlier.value.tables, later.value.tables, workspace, changes),
    rules: earlier.value.isTable || later.value.isTable ? [] : rulesApart(earlier.value, later.value),
  });
}

function tablesOf(
  earlier: readonly KnownTable[],
  later: readonly KnownTable[],
  workspace: Workspace,
  compare: (a: TaughtTable, b: TaughtTable) => FormChange[] | null,
): LayoutComparison['tables'] {
  const left = new Set(earlier);
  const paired = later.map((now): LayoutComparison['tables'][number] => {
    // Of several that are alike the one of the same title.
    const alike = [...left]
      .flatMap((was) => {
        const changes = compare(was.table, now.table);
        return changes === null ? [] : [{ was, changes }];
      })
      .toSorted(
        (a, b) =>
          Number(isSameTable(b.was.table, now.table)) - Number(isSameTable(a.was.table, now.table)) ||
          a.changes.length - b.changes.length,
      )[0];
    if (alike === undefined) return { was: null, now: titled(now, workspace), changes: [] };
    left.delete(alike.was);
    return { was: titled(alike.was, workspace), now: titled(now, workspace), changes: alike.changes };
  });
  return [...paired, ...[...left].map((was) => ({ was: titled(was, workspace), now: null, changes: [] }))];
}

function inWords(one: FormDifference, catalogue: Catalogue, year: string): FormChange {
  const text = (said: string): string => inYearOf(said, year);
  switch (one.what) {
    case 'meaning': {
      const { row, column, was, now } = one;
      return {
        what: 'meaning',
        row: text(row),
        column: text(column),
        was: was === null ? null : meaningOf(catalogue, was, undefined, year),
        now: now === null ? null : meaningOf(catalogue, now, undefined, year),
      };
    }
    case 'row-new':
    case 'column-new':
    case 'text-new':
      return { what: one.what, now: text(one.now) };
    case 'row-gone':
    case 'column-gone':
    case 'text-gone':
      return { what: one.what, was: text(one.was) };
    case 'rows-moved':
    case 'columns-moved':
      return one;
    default:
      return { what: one.what, was: text(one.was), now: text(one.now) };
  }
}

/** Rules that nobody taught: those that only one of the two has, part by part. */
function rulesApart({ layout: was }: FoundLayout, { layout: now }: FoundLayout): LayoutComparison['rules'] {
  const { id: _id, ...parts } = rulesOf(was);
  return Object.keys(parts).flatMap((part) => {
    const [a, b] = [was, now].map((one) => entries(one[part as keyof Layout]));
    const lacking = (mine: readonly unknown[], theirs: readonly unknown[]): unknown[] => {
      const known = new Set(theirs.map(tableText));
      return mine.filter((entry) => !known.has(tableText(entry)));
    };
    const [gone, added] = [lacking(a!, b!), lacking(b!, a!)];
    return gone.length + added.length === 0 ? [] : [{ part, was: gone, now: added }];
  });
}

const entries = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? value
    : typeof value === 'object' && value !== null
      ? Object.entries(value).map(([name, one]) => ({ [name]: one }))
      : value === undefined || value === null
        ? []
        : [value];
