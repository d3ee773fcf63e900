import type { deliveriesContract } from '../../../shared/contract/deliveries.ts';
import type {
  CellDiff,
  CellView,
  DiffView,
  QuestionView,
  SheetView,
} from '../../../shared/contract/delivery-views.ts';
import { parseRef, toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import type { App } from '../../resources/app.ts';
import { deliveryDiff } from './delivery-diff.ts';
import { listDeliveries } from '../intake/deliveries.ts';
import { versionBefore } from './delivery-view.ts';
import { openQuestions } from '../questions/question-views.ts';
import { listQuestions, type QuestionRow } from '../questions/questions.ts';
import { cellsBetween, factsOfSheet, type PlacedCell } from '../sheets/sheet-cells.ts';
import { meaningOf, type DeliveryMeaning } from '../sheets/sheet-meaning.ts';
import { sheetSays } from '../sheets/sheet-says.ts';
import { cellView, sheetShape } from '../sheets/sheet-view.ts';
import type { Work } from '../../session/session.ts';
import type { SheetFacts } from '../../store/tables/sheet-table.ts';
import { workOf, type HandlersOf } from '../../session/handler.ts';

type Sheets = Pick<typeof deliveriesContract, 'deliveries.sheet' | 'deliveries.cells' | 'deliveries.diff'>;

/** Lines of "what this sheet says" that are sent. */
const MOST_SAID = 1000;

export const sheetHandlers: HandlersOf<Sheets> = {
  'deliveries.sheet': (session, { delivery, sheet }) => {
    const found = sheetAt(session.work, delivery, sheet);
    return found.ok ? ok(viewOf(session.app, found.value.work, delivery, found.value.facts)) : found;
  },
  'deliveries.cells': (session, { delivery, sheet, from, to, diff }) => {
    const found = sheetAt(session.work, delivery, sheet);
    if (!found.ok) return found;
    const { work, facts } = found.value;
    const meaning = meaningIn(work, delivery);
    const cells = cellsBetween(work.workspace.db, delivery, facts, from, to).map((cell) => cellView(cell, sheet, meaning)); // prettier-ignore
    if (diff !== true) return ok({ cells });
    const changed = new Map(
      (diffIn(session.app, work, delivery)?.cells ?? [])
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
  'deliveries.diff': (session, { delivery }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const diff = diffIn(session.app, work.value, delivery);
    return diff ? ok(diff) : err({ tag: 'DeliveryUnknown', delivery });
  },
};

export const questionRows = ({ workspace, derived }: Work): QuestionRow[] =>
  derived.once('questions', () => listQuestions(workspace));

export const openAsked = (app: App, work: Work): QuestionView[] =>
  work.derived.once('asked', () => openQuestions(app, work.workspace, questionRows(work)));

function sheetAt(
  work: Work | null,
  delivery: number,
  sheet: string,
): Result<{ work: Work; facts: SheetFacts }, AppError> {
  if (!work) return err({ tag: 'NoWorkspaceOpen' });
  const facts = factsOfSheet(work.workspace.db, delivery, sheet);
  return facts ? ok({ work, facts }) : err({ tag: 'DeliveryUnknown', delivery });
}

const meaningIn = (work: Work, delivery: number): DeliveryMeaning =>
  work.derived.once(`meaning ${delivery}`, () => {
    const observations = work.derived.state().observations.filter((o) => o.delivery === delivery);
    const questions = questionRows(work).filter((question) => question.delivery === delivery);
    return meaningOf(work.workspace.db, delivery, observations, questions);
  });

const diffIn = (app: App, { workspace, derived }: Work, delivery: number): DiffView | null =>
  derived.once(`diff ${delivery}`, () => {
    const all = listDeliveries(workspace);
    const own = all.find((one) => one.id === delivery);
    const before = own ? versionBefore(workspace, all, own) : null;
    return (
      before && deliveryDiff(app, workspace, delivery, { id: before.id, no: before.no, file: before.file })
    );
  });

function viewOf(app: App, work: Work, delivery: number, facts: SheetFacts): SheetView {
  const { workspace, derived } = work;
  return derived.once(`sheet ${delivery} ${facts.name}`, () => {
    const meaning = meaningIn(work, delivery);
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
      observations: derived.state().observations.filter((o) => o.delivery === delivery),
      questions: questionRows(work).filter((question) => question.delivery === delivery),
      asked: openAsked(app, work),
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
      more: Math.max(0, says.length - MOST_SAID),
    };
  });
}
