import { learn, withNew } from '../../../shared/domain/understanding/taught/learn.ts';
import { LayoutSchema, type Layout } from '../../../shared/domain/catalogue/layout.ts';
import { countingCells, tableKey, type TaughtTable } from '../../../shared/domain/catalogue/taught-table.ts';
import type { TaughtUse } from '../../../shared/domain/understanding/interpretation.ts';
import type { QuestionDraft } from '../../../shared/domain/questions/question.ts';
import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { WritableDb } from '../../store/connection.ts';
import { insertCatalogueEdit } from '../../store/tables/catalogue-edit-table.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { insertReading } from '../../store/tables/delivery-reading-table.ts';
import { insertObservations } from '../../store/tables/observation-table.ts';
import { insertAnswer, insertQuestions } from '../../store/tables/question-table.ts';
import { keepAdded } from './keep-added.ts';
import { withAdded } from './with-added.ts';
import { checkHints, type CheckedHints } from '../intake/intake-hints.ts';
import { writeDelivery, type Taken } from '../intake/write-delivery.ts';
import { supersedeKeys, withdrawMisread } from '../observations/supersede.ts';
import { tryOut } from '../../store/file/try-out.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { layoutIdFor } from './layout-id.ts';
import type { ReadTaught } from './read-taught.ts';

/** What taking in what was taught came to. */
export interface TaughtTaken extends Taken {
  layout: string;
  /** Tables that were learnt, and values that wait for a second person with them. */
  tables: number;
  proposed: number;
}

interface Stating {
  by: string;
  reason: string;
}

/**
 * Takes in a delivery as it reads with what a person said of it, in the place of what it was read as, and keeps its
 * tables as the layout of its sender: one act. What the person said waits for a second one, and so does the layout.
 */
export function takeTaught(
  app: App,
  workspace: Workspace,
  taught: ReadTaught,
  stating: Stating,
): Result<TaughtTaken, ServiceError> {
  const hints = hintsFor(app, workspace, taught, stating);
  if (!hints.ok) return hints;
  const at = app.now();
  const line = { at, by: hints.value.by.name, command: 'teach' };
  return workspace.commit<TaughtTaken, ServiceError>(line, (db) => {
    const kept = keep(app, workspace, db, taught, { hints: hints.value, reason: stating.reason, at });
    if (!kept.ok) return kept;
    const { id, file, agency, layout, tables, observations, questions, proposed } = kept.value;
    return ok({
      value: kept.value,
      summary: {
        delivery: id,
        file,
        agency,
        layout,
        tables,
        observations,
        questions,
        proposed,
        ...(taught.added.length === 0 ? {} : { figures: taught.added.map((one) => one.id) }),
      },
    });
  });
}

/**
 * Looks at what the workspace would be with it, by doing it and taking it back.
 *
 * @param look within the act: nothing of what it reads is kept
 */
export function asIfTaught<T>(
  app: App,
  workspace: Workspace,
  taught: ReadTaught,
  by: string,
  look: (taken: TaughtTaken) => T,
): Result<T, ServiceError> {
  const hints = hintsFor(app, workspace, taught, { by, reason: 'trial' });
  if (!hints.ok) return hints;
  const at = app.now();
  return tryOut<T, ServiceError>(workspace, { at, by, command: 'teach' }, (db) => {
    const kept = keep(app, workspace, db, taught, { hints: hints.value, reason: 'trial', at });
    return kept.ok ? ok(look(kept.value)) : kept;
  });
}

function hintsFor(
  app: App,
  workspace: Workspace,
  { delivery }: ReadTaught,
  { by, reason }: Stating,
): Result<CheckedHints, ServiceError> {
  if (reason.trim() === '') return err({ tag: 'ReasonMissing' });
  const { id, period, letter, received } = delivery;
  return checkHints(app, workspace, {
    by,
    period,
    supersedes: id,
    ...(letter === undefined ? {} : { letter }),
    ...(received === undefined ? {} : { received }),
  });
}

function keep(
  app: App,
  workspace: Workspace,
  db: WritableDb,
  { delivery, content: kept, read, added }: ReadTaught,
  { hints, reason, at }: { hints: CheckedHints; reason: string; at: string },
): Result<TaughtTaken, ServiceError> {
  const later = deliveryById(db, delivery.id)?.supersededBy;
  if (later !== undefined) return err({ tag: 'AlreadySuperseded', delivery: delivery.id, by: later });
  const { interpretation } = read;
  const known = withAdded(app, workspace, added, interpretation.agency);
  if (!known.ok) return known;
  keepAdded(db, known.value, { by: hints.by.id, at });
  const said = interpretation.observations.filter(({ isLesson }) => isLesson === true);
  const plain = interpretation.observations.filter(({ isLesson }) => isLesson !== true);
  const id = layoutIdFor(interpretation.agency);
  const tables = learn(
    interpretation.forms!.map(({ shape }) => shape),
    { ...interpretation, by: hints.by.name, at },
  );
  const layout = layoutWith(app, { id, agency: interpretation.agency, tables });
  const content = {
    file: delivery.file,
    ...kept,
    read: {
      ...read,
      interpretation: {
        ...interpretation,
        layout: id,
        observations: plain,
        uses: layout.tables.slice(layout.tables.length - tables.length).map(useOf(id)),
      },
    },
  };
  const before = { delivery: delivery.id, sha256: delivery.sha256 };
  withdrawMisread(db, interpretation.observations, { ...before, reason, by: hints.by.id, at });
  const written = writeDelivery(db, content, hints, at);
  if (!written.ok) return written;
  insertCatalogueEdit(db, { kind: 'layout', item: id, value: layout, by: hints.by.id, at });
  // It reads as its own layout has it: nothing of that is new to it.
  if (read.by) insertReading(db, written.value.id, { ...read.by, ...app.readBy() });
  const question = firstUse(said, tables, hints.by.name, at);
  const [asked] = insertQuestions(db, written.value.id, [question]);
  const answer = { kind: 'reading', index: 0 } as const;
  insertAnswer(db, { question: asked!, answer, proposed: true, reason, by: hints.by.id, at });
  insertObservations(db, written.value.id, said, asked);
  supersedeKeys(db, written.value.id);
  return ok({
    ...written.value,
    layout: id,
    tables: tables.length,
    observations: interpretation.observations.length,
    proposed: said.length,
  });
}

/** What was taught stands last. */
function layoutWith(
  app: App,
  { id, agency, tables }: { id: string; agency: string; tables: readonly TaughtTable[] },
): Layout {
  const known = app.layouts().layouts.find((layout) => layout.id === id);
  return {
    ...(known ?? LayoutSchema.parse({ id, agency })),
    tables: withNew(known?.tables ?? [], tables),
  };
}

const useOf =
  (layout: string) =>
  (table: TaughtTable): TaughtUse => ({
    layout,
    table: tableKey(table),
    cells: countingCells(table),
  });

/** One question for all that was taught, which its teacher has answered and a second person confirms. */
function firstUse(
  said: readonly ObservationDraft[],
  tables: readonly TaughtTable[],
  by: string,
  at: string,
): QuestionDraft {
  const titles = tables.map(({ captions, sheet }) => captions[0] ?? sheet ?? '');
  return {
    sheet: tables[0]?.sheet ?? '',
    ref: '',
    text: titles[0] ?? '',
    label: titles,
    kind: 'as-taught',
    scope: 'sheet',
    settles: said.length,
    readings: [
      { value: said[0]?.value ?? null, says: { tag: 'as-taught', by, at }, observations: [...said] },
    ],
    unsettled: [],
  };
}
