/** What `suggest` says of a file is what `import` then keeps of it, and no number of it is left without a word. */
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { suggestionListing } from '../../main/hosts/cli/suggestion-listing.ts';
import { sha256 } from '../../main/readers/file-bytes.ts';
import { readStored } from '../../main/readers/read-stored.ts';
import { lazyDocument } from '../../main/cells/stored-document.ts';
import { createApp } from '../../main/resources/app.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import { accounted } from '../../main/work/deliveries/accounted.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { keepFile } from '../../main/work/intake/keep-files.ts';
import type { ReadDelivery } from '../../main/work/intake/read-delivery.ts';
import { suggestionOf } from '../../main/work/intake/suggest.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { countFates } from '../../shared/domain/accounted/fate.ts';
import { keyText } from '../../shared/domain/keys/figure-key.ts';
import { refsIn } from '../../shared/domain/sheets/ranges.ts';
import { ACCEPTED, acceptFrom } from '../../shared/domain/understanding/accept.ts';
import { understand } from '../../shared/domain/understanding/understand.ts';
import { lawBytes, lawCases, type LawCase } from '../measure/law/cases.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp({ now: () => '2024-02-01T00:00:00.000Z' });

/** As `readDelivery` does it, without a thread for each file. */
async function readCase(one: LawCase): Promise<ReadDelivery | null> {
  const file = basename(one.file);
  const read = await readStored(lawBytes(one), file);
  if (!read.ok) return null;
  const interpretation = understand(lazyDocument(read.value), {
    ...app.layouts(),
    catalogue: app.catalogue(),
    fileName: file,
    period: one.period,
    ...(one.agency === null ? {} : { agency: one.agency }),
  });
  const accepted = acceptFrom(interpretation, ACCEPTED);
  return { ...read.value, interpretation: accepted, proposals: interpretation.observations };
}

test('every number of a file has one fate, before it is kept and after', async () => {
  const path = join(tempFolder(), 'w.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  const workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
  const off: string[] = [];
  for (const one of lawCases()) {
    // oxlint-disable-next-line no-await-in-loop -- all into one workspace
    const read = await readCase(one);
    if (read === null) continue;
    const file = basename(one.file);
    const agency = one.agency === null ? {} : { agency: one.agency };
    const hints = must(checkHints(app, workspace, { by: 'A', period: one.period, ...agency }));
    const told = suggestionListing(suggestionOf(file, read));
    const bytes = lawBytes(one);
    const { id } = must(keepFile(app, workspace, { file, content: { ok: true, value: { bytes, sha256: sha256(bytes), read } } }, hints)); // prettier-ignore
    const fates = must(accounted(workspace, id));
    const { unexplained: _, ...kept } = countFates(fates);
    const say = (what: string): number => off.push(`${one.id}: ${what}`);
    if (JSON.stringify(kept) !== JSON.stringify(told.accounted))
      say(`kept ${JSON.stringify(kept)}, suggested ${JSON.stringify(told.accounted)}`);
    const { numbers, taken, asked, aside } = told.accounted;
    if (numbers !== taken + asked + aside) say(`${numbers} numbers do not add up`);
    if (numbers < one.numbers.length) say(`${numbers} numbers of ${one.numbers.length}`);
    const observations = loadObservations(workspace.db, { delivery: id });
    const proposed = new Set(told.proposals.map((p) => `${keyText(p)}=${p.value}`));
    for (const o of observations)
      if (!proposed.has(`${keyText(o)}=${o.value}`)) say(`${keyText(o)}=${o.value} is not proposed`);
    const spoken = new Set(
      [
        ...observations.flatMap((o) => o.cells.filter(({ role }) => role === 'value' || role === 'change' || role === 'note')), // prettier-ignore
        ...listQuestions(workspace).filter((question) => question.delivery === id),
        ...told.ignored,
        ...told.notes.flatMap((note) => ('ref' in note && note.ref !== undefined ? [{ sheet: note.sheet ?? '', ref: note.ref }] : [])), // prettier-ignore
      ].flatMap(({ sheet, ref }) => (refsIn(ref, 5000) ?? []).map((cell) => `${sheet}!${cell}`)),
    );
    const sheet = one.sheet ?? read.sheets[0]?.name ?? '';
    const silent = one.numbers.filter((ref) => !spoken.has(`${sheet}!${ref}`));
    if (silent.length > 0) say(`nothing is said of ${silent.join(' ')}`);
  }
  workspace.close();
  expect(off).toEqual([]);
}, 300_000);
