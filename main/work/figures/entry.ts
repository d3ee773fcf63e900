import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { insertObservations, loadObservations } from '../../store/tables/observation-table.ts';
import { knownAgency, knownKey } from '../catalogue/catalogue-lookup.ts';
import { keepEvidence, readEvidence } from '../intake/evidence-file.ts';
import type { PersonalNote } from '../intake/personal-notes.ts';
import { toObservationRow, type ObservationRow } from '../observations/observations.ts';
import { whoIs } from '../people/people.ts';
import { unfitting } from '../observations/typed-value.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export interface EntryInput {
  key: string;
  value: number;
  agency: string;
  /** The letter, note or picture that says so; kept as it is, unless it names persons. */
  evidence: string;
  /** Why they are to be kept. */
  keepPersons?: string;
  by: string;
}

export interface Entered {
  row: ObservationRow;
  /** Where the letter names persons, and whether it was kept all the same. */
  persons: PersonalNote[];
  isKept: boolean;
}

/** A figure that came by letter or telephone: a delivery typed by hand, with its evidence. */
export async function enterFigure(
  app: App,
  workspace: Workspace,
  input: EntryInput,
): Promise<Result<Entered, ServiceError>> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const catalogue = app.catalogue();
  const key = knownKey(catalogue, input.key, workspace.meta.period);
  if (!key.ok) return key;
  const refused = unfitting(catalogue, key.value.figure, input.value);
  if (refused) return err(refused);
  const agency = knownAgency(catalogue, input.agency);
  if (!agency.ok) return agency;
  const evidence = await readEvidence(input.evidence, agency.value, input.keepPersons);
  if (!evidence.ok) return evidence;
  const { file, notes, bytes } = evidence.value;
  const at = app.now();
  const entry = { at, by: who.value.name, command: 'enter' };
  return workspace.commit<Entered, ServiceError>(entry, (db) => {
    const delivery = keepEvidence(db, workspace, evidence.value, { kind: 'typed', by: who.value.id, at });
    const [id] = insertObservations(db, delivery, [
      {
        ...key.value,
        agency: agency.value,
        value: input.value,
        status: input.value === 0 ? 'zero' : 'value',
        categories: {},
        remarks: [],
        cells: [{ sheet: '', ref: '', role: 'value', text: String(input.value) }],
      },
    ]);
    const stored = loadObservations(db, { delivery }).find((o: Observation) => o.id === id);
    if (!stored) throw new Error('the observation just entered is not there');
    const categories = catalogue.figures.find((f) => f.id === stored.figure)?.categories ?? {};
    const summary = {
      delivery,
      observation: stored.id,
      key: keyText(key.value),
      value: input.value,
      evidence: file,
    };
    const row = toObservationRow(stored, file, categories);
    return ok({ value: { row, persons: notes, isKept: bytes !== null }, summary });
  });
}
