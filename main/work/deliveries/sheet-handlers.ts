import type { deliveriesContract } from '../../../shared/contract/deliveries.ts';
import type { CellDiff, CellView, DiffView, SheetView } from '../../../shared/contract/delivery-views.ts';
import { parseRef, toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import { deliveryDiff } from './delivery-diff.ts';
import { listDeliveries } from '../intake/deliveries.ts';
import { versionBefore } from './delivery-view.ts';
import { askedView } from '../questions/question-views.ts';
import { questionsView } from '../questions/questions.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { cellsBetween, factsOfSheet, type PlacedCell } from '../../store/tables/sheet-cells.ts';
import { sheetNumbers } from './accounted.ts';
import { meaningOf, type DeliveryMeaning } from '../sheets/sheet-meaning.ts';
import { sheetSays } from '../sheets/sheet-says.ts';
import { cellView, sheetShape } from '../sheets/sheet-view.ts';
import { view } from '../../session/view.ts';
import type { ReadableDb } from '../../store/connection.ts';
import type { SheetFacts } from '../../store/tables/sheet-table.ts';
import type { HandlersOf } from '../../session/handler.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

type Sheets = Pick<typeof deliveriesContract, 'deliveries.sheet' | 'deliveries.cells' | 'deliveries.diff'>;

/** Lines of "what this sheet says" that are sent. */
const MOST_SAID = 1000;

export const sheetHandlers: HandlersOf<Sheets> = {
  'deliveries.sheet': ({ workspace, derived }, { delivery, sheet }) => {
    const facts = sheetAt(workspace.db, delivery, sheet);
    return facts.ok ? ok(derived.get(sheetView, { delivery, sheet })) : facts;
  },
  'deliveries.cells': ({ workspace, derived }, { delivery, sheet, from, to, diff }) => {
    const facts = sheetAt(workspace.db, delivery, sheet);
    if (!facts.ok) return facts;
    const meaning = derived.get(meaningView, delivery);
    const cells = cellsBetween(workspace.db, delivery, facts.value, from, to).map((cell) => cellView(cell, sheet, meaning)); // prettier-ignore
    if (diff !== true) return ok({ cells });
    const changed = new Map(
      (derived.get(diffView, delivery)?.cells ?? [])
        .filter((one) => one.sheet === sheet)
        .map((one): [string, CellDiff] => [one.ref, one]),
    );
    const kept = cells.map((cell) => {
      const was = changed.get(toRef(cell.row, cell.col));
      return was ? { ...cell, was: was.before } : cell;
    });
    const gone = [...changed.values()]
      .filter((one) => one.after === null)
      .map((one): CellView => ({
        ...parseRef(one.ref),
        text: '',
        type: 'blank',
        meaning: 'none',
        was: one.before,
      }))
      .filter(({ row }) => row >= from && row <= to);
    return ok({ cells: [...kept, ...gone] });
  },
  'deliveries.diff': ({ derived }, { delivery }) => {
    const diff = derived.get(diffView, delivery);
    return diff ? ok(diff) : err({ tag: 'DeliveryUnknown', delivery });
  },
};

function sheetAt(db: ReadableDb, delivery: DeliveryId, sheet: string): Result<SheetFacts, AppError> {
  const facts = factsOfSheet(db, delivery, sheet);
  return facts ? ok(facts) : err({ tag: 'DeliveryUnknown', delivery });
}

const meaningView = view(
  'meaning of a delivery',
  ({ from: { workspace }, get }, delivery: DeliveryId): DeliveryMeaning => {
    const observations = get(stateView).observations.filter((o) => o.delivery === delivery);
    const questions = get(questionsView).filter((question) => question.delivery === delivery);
    return meaningOf(workspace.db, delivery, observations, questions);
  },
);

const diffView = view('diff', ({ from: { app, workspace } }, delivery: DeliveryId): DiffView | null => {
  const all = listDeliveries(workspace);
  const own = all.find((one) => one.id === delivery);
  const before = own ? versionBefore(workspace, all, own) : null;
  return (
    before && deliveryDiff(app, workspace, delivery, { id: before.id, no: before.no, file: before.file })
  );
});

const sheetView = view(
  'sheet',
  (
    { from: { app, workspace }, get },
    { delivery, sheet }: { delivery: DeliveryId; sheet: string },
  ): SheetView => {
    const facts = factsOfSheet(workspace.db, delivery, sheet)!;
    const meaning = get(meaningView, delivery);
    const cells = new Map<string, PlacedCell>();
    const unfolded = new Set<number>();
    // Blocks reach over about a thousand rows: only those that something was read from are unfolded.
    const cell = (ref: string): PlacedCell | null => {
      const row = Number(/\d+/.exec(ref)?.[0] ?? 0);
      const page = Math.floor(row / 1000);
      if (!unfolded.has(page)) {
        unfolded.add(page);
        for (const one of cellsBetween(workspace.db, delivery, facts, page * 1000, page * 1000 + 999))
          cells.set(one.ref, one);
      }
      return cells.get(ref) ?? null;
    };
    const says = sheetSays({
      catalogue: app.catalogue(),
      sheet: facts.name,
      observations: get(stateView).observations.filter((o) => o.delivery === delivery),
      questions: get(questionsView).filter((question) => question.delivery === delivery),
      asked: get(askedView),
      ignored: meaning.ignored(facts.name).slice(0, MOST_SAID),
      cell,
    });
    return {
      delivery,
      sheet: facts.name,
      state: facts.state,
      ...sheetShape(workspace.db, delivery, facts),
      counts: meaning.counts(facts.name),
      says: says.slice(0, MOST_SAID),
      numbers: sheetNumbers(workspace, delivery, facts),
      more: Math.max(0, says.length - MOST_SAID),
    };
  },
);
