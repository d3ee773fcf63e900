import { basename } from 'node:path';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { insertDelivery } from '../../store/tables/delivery-table.ts';
import { insertObservations, loadObservations } from '../../store/tables/observation-table.ts';
import { knownAgency, knownKey } from '../catalogue/catalogue-lookup.ts';
import { readWholeFile, sha256 } from '../../readers/file-bytes.ts';
import { placeOf } from '../../disk/file-place.ts';
import { toObservationRow, type ObservationRow } from '../observations/observations.ts';
import { whoIs } from '../people/people.ts';
import { unfitting } from '../observations/typed-value.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export interface EntryInput {
  key: string;
  value: number;
  agency: string;
  /** The letter, note or picture that says so; kept as it is. */
  evidence: string;
  by: string;
}

/** A figure that came by letter or telephone: a delivery typed by hand, with its evidence. */
export async function enterFigure(
  app: App,
  workspace: Workspace,
  input: EntryInput,
): Promise<Result<ObservationRow, ServiceError>> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const catalogue = app.catalogue();
  const key = knownKey(catalogue, input.key, workspace.meta.period);
  if (!key.ok) return key;
  const refused = unfitting(catalogue, key.value.figure, input.value);
  if (refused) return err(refused);
  const agency = knownAgency(catalogue, input.agency);
  if (!agency.ok) return agency;
  const file = basename(input.evidence).normalize('NFC');
  const bytes = await readWholeFile(input.evidence);
  if (!bytes.ok) return err({ tag: 'FileNotRead', file, error: bytes.error });
  const at = app.now();
  const entry = { at, by: who.value.name, command: 'enter' };
  return workspace.commit<ObservationRow, ServiceError>(entry, (db) => {
    const delivery = insertDelivery(db, {
      kind: 'typed',
      agency: agency.value,
      period: workspace.meta.period,
      file,
      format: 'typed',
      sha256: sha256(bytes.value),
      size: bytes.value.byteLength,
      version: 1,
      layout: null,
      takenBy: who.value.id,
      takenAt: at,
      bytes: bytes.value,
      place: placeOf(input.evidence),
    });
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
    return ok({ value: toObservationRow(stored, file, categories), summary });
  });
}
