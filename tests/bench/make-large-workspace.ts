import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createApp } from '../../main/resources/app.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { insertDelivery } from '../../main/store/tables/delivery-table.ts';
import { insertObservations } from '../../main/store/tables/observation-table.ts';
import type { ObservationDraft } from '../../shared/domain/observations/observation.ts';
import { ok, type Result } from '../../shared/result.ts';
import { fileHash } from '../../shared/domain/keys/file-hash.ts';

/** One in so many keys has a second body that disagrees. */
const DISPUTED = 50;

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A workspace with so many keys beyond the printed list, by place and sex, through the real store. */
export function makeLargeWorkspace(path: string, keys: number): void {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
  const app = createApp();
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  const workspace = must(openForWork(path));
  const { id: person } = must(addPerson(app, workspace, { name: 'Leyla Məmmədova', role: 'reviewer' }));
  const catalogue = app.catalogue();
  const at = app.now();
  const bytes = new Uint8Array();
  const indicators = catalogue.indicators.map(({ id }) => id);
  const places = catalogue.places.map(({ id }) => id);
  const draft = (index: number, agency: string, value: number): ObservationDraft => {
    const indicator = indicators[index % indicators.length]!;
    const place = places[Math.floor(index / indicators.length) % places.length]!;
    const sex = ['women', 'men'][Math.floor(index / indicators.length / places.length) % 2]!;
    const year = 2023 - Math.floor(index / indicators.length / places.length / 2);
    return {
      figure: `${indicator}{place=${place},sex=${sex}}`,
      period: String(year),
      agency,
      value,
      status: value === 0 ? 'zero' : 'value',
      categories: {},
      remarks: [],
      cells: [
        { sheet: 'Siyahı', ref: `D${index + 2}`, role: 'value', text: String(value) },
        { sheet: 'Siyahı', ref: `B${index + 2}`, role: 'label', text: place },
      ],
    };
  };
  const send = (agency: string, drafts: ObservationDraft[]): void => {
    must(
      workspace.commit({ at, by: 'Leyla Məmmədova', command: 'import' }, (db) => {
        const delivery = insertDelivery(db, {
          kind: 'spreadsheet',
          agency,
          period: '2023',
          file: `${agency}.xlsx`,
          format: 'xlsx',
          sha256: fileHash((agency === 'police' ? '1' : '2').repeat(64)),
          size: 0,
          version: 1,
          layout: null,
          takenBy: person,
          takenAt: at,
          bytes,
        });
        insertObservations(db, delivery, drafts);
        return ok({ value: undefined, summary: { id: delivery } });
      }),
    );
  };
  const all = Array.from({ length: keys }, (_, index) => index);
  send('police', all.map((index) => draft(index, 'police', index % 97))); // prettier-ignore
  const second = all.filter((index) => index % 10 === 0);
  send('mia_thb', second.map((index) => draft(index, 'mia_thb', (index % 97) + (index % DISPUTED === 0 ? 1 : 0)))); // prettier-ignore
  workspace.close();
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'large.arayis' },
      keys: { type: 'string', default: '100000' },
    },
  });
  makeLargeWorkspace(values.out, Number(values.keys));
}
