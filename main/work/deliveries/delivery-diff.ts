import { parseRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { observationKey } from '../../../shared/domain/observations/new-version.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import type { CellDiff, DiffView, ValueDiff } from '../../../shared/contract/delivery-views.ts';
import type { App } from '../../resources/app.ts';
import { decodeBlock } from '../../cells/cell-blocks.ts';
import type { ReadableDb } from '../../store/connection.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import { sheetsOf } from '../../store/tables/sheet-table.ts';
import { namesOfFigure } from '../catalogue/figure-names.ts';
import { valueCell } from '../observations/observations.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** A person reads no more differences than this; the rest is counted. */
const MOST = 1000;

/** What `delivery` says otherwise than `before`: cell by cell as a person sees it, and value by value. */
export function deliveryDiff(
  app: App,
  workspace: Workspace,
  delivery: DeliveryId,
  before: DiffView['before'],
): DiffView {
  const cells = cellDiffs(workspace.db, before.id, delivery);
  const values = valueDiffs(app, workspace, before.id, delivery);
  const sheets = Map.groupBy(cells, (cell) => cell.sheet);
  return {
    before,
    sheets: [...sheets].map(([sheet, own]) => ({
      sheet,
      added: own.filter((cell) => cell.before === null).length,
      removed: own.filter((cell) => cell.after === null).length,
      changed: own.filter((cell) => cell.before !== null && cell.after !== null).length,
    })),
    cells: cells.slice(0, MOST),
    values: values.slice(0, MOST),
    more: { cells: Math.max(0, cells.length - MOST), values: Math.max(0, values.length - MOST) },
  };
}

function cellDiffs(db: ReadableDb, before: DeliveryId, after: DeliveryId): CellDiff[] {
  const [old, next] = [textsOf(db, before), textsOf(db, after)];
  const names = [...new Set([...next.keys(), ...old.keys()])];
  return names.flatMap((sheet) => {
    const [was, is] = [
      old.get(sheet) ?? new Map<string, string>(),
      next.get(sheet) ?? new Map<string, string>(),
    ];
    return [...new Set([...is.keys(), ...was.keys()])]
      .map((ref) => ({ sheet, ref, before: was.get(ref) ?? null, after: is.get(ref) ?? null }))
      .filter((cell) => cell.before !== cell.after)
      .toSorted((a, b) => inOrder(a.ref, b.ref));
  });
}

function inOrder(a: string, b: string): number {
  const [from, to] = [parseRef(a), parseRef(b)];
  return from.row - to.row || from.col - to.col;
}

const textsOf = (db: ReadableDb, delivery: DeliveryId): Map<string, Map<string, string>> =>
  new Map(
    sheetsOf(db, delivery).map(({ name, blocks }) => [
      name,
      new Map(
        blocks
          .flatMap((block) => decodeBlock(block.bytes))
          .filter((cell) => cell.text !== '')
          .map((cell) => [cell.ref, cell.text]),
      ),
    ]),
  );

function valueDiffs(app: App, workspace: Workspace, before: DeliveryId, after: DeliveryId): ValueDiff[] {
  const byKey = (delivery: DeliveryId): Map<string, Observation> =>
    new Map(
      loadObservations(workspace.db, { delivery })
        .toReversed()
        .map((o) => [observationKey(o), o]),
    );
  const [old, next] = [byKey(before), byKey(after)];
  return [...new Set([...next.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), next.get(key)];
    const shown = is ?? was;
    if (!shown || (was && is && was.value === is.value && was.status === is.status)) return [];
    const cell = valueCell(shown.cells);
    return [
      {
        figure: { id: shown.figure, name: namesOfFigure(app.catalogue(), shown.figure, shown.categories) },
        period: shown.period,
        ...(was ? { before: was.value } : {}),
        ...(is ? { after: is.value } : {}),
        sheet: cell?.sheet ?? '',
        ref: cell?.ref ?? '',
      },
    ];
  });
}
