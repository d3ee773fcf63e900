import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../main/resources/app.ts';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { checkWorkspace } from '../../main/work/checks/checks.ts';
import { clearFinding, reopenFinding } from '../../main/work/checks/clearances.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { editCatalogue } from '../../main/work/catalogue/edit-catalogue.ts';
import { enterFigure } from '../../main/work/figures/entry.ts';
import { checkHints, type CheckedHints } from '../../main/work/intake/intake-hints.ts';
import { keepFile } from '../../main/work/intake/keep-files.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { answerQuestion } from '../../main/work/questions/answer-question.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import type { ReadFile } from '../../main/work/intake/read-files.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { allDecisions } from '../../main/store/tables/decision-table.ts';
import { allDeliveries } from '../../main/store/tables/delivery-table.ts';
import type { Result } from '../../shared/result.ts';
import { readOne } from './import-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { textBlocks } from '../../main/store/tables/text-table.ts';
import { editBlock } from '../../main/work/text/change-text.ts';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';

/** A return and its corrected version, one with questions, small ones, one of another format. */
const FILES = /^(01|02|08|12|16|17|22)_/;

export const app = createApp({ now: (() => { let clock = Date.parse('2024-02-01T00:00:00Z'); return () => new Date((clock += 1000)).toISOString(); })() }); // prettier-ignore
const folder = tempFolder();
const letter = join(folder, 'letter.txt');
const files: ReadFile[] = [];

/** An empty workspace of 2023 with two people, A and B. */
export const fresh = (name: string): Workspace => {
  const path = join(folder, name);
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  const workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
  must(addPerson(app, workspace, { name: 'B', role: 'reviewer', by: 'A' }));
  return workspace;
};
const hints = (workspace: Workspace, supersedes?: DeliveryId): CheckedHints =>
  must(checkHints(app, workspace, { by: 'A', ...(supersedes === undefined ? {} : { supersedes }) }));

/** To be run before the first act: reading a file takes its time. */
export async function readFiles(): Promise<void> {
  writeFileSync(letter, 'by letter');
  const samples = join(app.resources, 'samples', 'returns');
  const workspace = fresh('reading.arayis');
  for (const name of readdirSync(samples)
    .filter((file) => FILES.test(file))
    .toSorted())
    // prettier-ignore
    files.push(await readOne(app, workspace, join(samples, name), hints(workspace)));
  workspace.close();
}

/** Numbers that are the same on every run (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

/** One random act of a person; a refusal is no act. */
export async function actAtRandom(workspace: Workspace, roll: (sides: number) => number): Promise<boolean> {
  const pick = <T>(from: readonly T[]): T | undefined => from[roll(Math.max(1, from.length))];
  const done = (result: Result<unknown, unknown>): boolean => result.ok;
  switch (roll(9)) {
    case 0:
    case 1: {
      const file = pick(files)!;
      const same = allDeliveries(workspace.db).findLast((d) => d.file === file.file && d.kind !== 'typed');
      // A file that is in already is read anew, in its own place.
      if (same && same.supersededBy !== undefined) return false;
      return done(keepFile(app, workspace, file, hints(workspace, same?.id)));
    }
    case 2: {
      const question = pick(listQuestions(workspace).filter((q) => q.state === 'open'));
      if (!question) return false;
      const index = roll(question.readings.length + 1);
      const answer = index < question.readings.length ? ({ kind: 'reading', index } as const) : ({ kind: 'ignore' } as const); // prettier-ignore
      return done(answerQuestion(app, workspace, { question: question.id, answer, reason: 'r', by: 'A' }));
    }
    case 3: {
      const value = roll(90);
      return done(await enterFigure(app, workspace, { key: 'victims.identified', value, agency: 'mia', evidence: letter, by: 'A' })); // prettier-ignore
    }
    case 4: {
      const open = pick(reconcile(app, workspace).conflicts);
      const key = open ? `${open.figure}@${open.period}` : 'victims.identified';
      const choice = open && roll(2) === 0 ? ({ kind: 'pick', observation: open.rivals[0]! } as const) : ({ kind: 'value', value: roll(90) } as const); // prettier-ignore
      return done(decide(app, workspace, { key, choice, reason: 'r', by: 'A' }));
    }
    case 5: {
      const finding = pick(checkWorkspace(app, workspace));
      const said = { finding: finding?.id ?? '', reason: 'r', by: 'A' };
      if (roll(3) === 0) return done(reopenFinding(app, workspace, said));
      return done(clearFinding(app, workspace, { ...said, kind: roll(2) === 0 ? 'explain' : 'waive' }));
    }
    case 6: {
      const own = appOf(app, workspace);
      const agency = pick(own.catalogue().agencies)!;
      const value = { ...agency, aliases: [...agency.aliases, `Zoğal ${roll(1000)}`] };
      return done(editCatalogue(own, workspace, { kind: 'agency', item: agency.id, value, by: 'B' }));
    }
    case 7: {
      const { id, source } = pick(
        textBlocks(workspace.db, 'en')!.filter((block) => !block.source.startsWith('#')),
      )!;
      const said = [
        null,
        `${source.split(' ').slice(0, 3).join(' ')} ${roll(9)}.`,
        'Behind it {victims.identified}.',
      ];
      const at = roll(3);
      return done(editBlock(app, workspace, { language: 'en', block: id, source: said[at]!, ...(at === 2 && { after: true }), by: 'B' })); // prettier-ignore
    }
    default: {
      const waiting = allDecisions(workspace.db).findLast((d) => d.confirmedBy === undefined);
      return waiting !== undefined && done(confirm(app, workspace, { decision: waiting.id, by: 'B' }));
    }
  }
}
