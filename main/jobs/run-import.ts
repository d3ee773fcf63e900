import { basename } from 'node:path';
import { createApp } from '../app.ts';
import { bugOf } from '../rpc/bug.ts';
import { appOf } from '../services/app-of.ts';
import { checkHints } from '../services/intake-hints.ts';
import { keepBatch, type ReadFile } from '../services/keep-batch.ts';
import { prepareMany } from '../services/prepare-many.ts';
import { openForWork } from '../services/workspace.ts';
import type { PersonalFile } from '../../shared/rpc/contract/import.ts';
import type { AppError } from '../../shared/rpc/app-error.ts';
import type { JobEnd, JobLine } from './job-protocol.ts';
import type { JobTask } from './job-thread.ts';
import { walkFiles } from './walk-files.ts';

/** Reads every file first and keeps all of them in one transaction: a cancel before its end leaves no trace. */
export async function runImport(task: Extract<JobTask, { kind: 'import' }>, line: JobLine): Promise<JobEnd> {
  const opened = openForWork(task.workspace);
  if (!opened.ok) return { kind: 'failed', error: opened.error };
  const workspace = opened.value;
  const app = appOf(createApp({ resources: task.resources }), workspace);
  try {
    const hints = checkHints(app, workspace, task.hints);
    if (!hints.ok) return { kind: 'failed', error: hints.error };
    const paths = await walkFiles(task.paths);
    const files: ReadFile[] = [];
    const bugs: { file: string; error: AppError }[] = [];
    line.say(0, paths.length, paths[0] ?? '', 'reading');
    for await (const { path, ...read } of prepareMany(app, workspace, paths, hints.value)) {
      if (line.isCancelled()) return { kind: 'cancelled' };
      const file = basename(path).normalize('NFC');
      if ('bug' in read) bugs.push({ file, error: bugOf(file, read.bug) });
      else files.push({ file, read: read.prepared });
      const at = files.length + bugs.length;
      line.say(at, paths.length, paths[at] ?? '', 'reading');
    }
    line.say(paths.length, paths.length, '', 'keeping');
    const personal = personalIn(files);
    const leaveOut = await line.turn(personal);
    const out = new Set(leaveOut ? personal.map(({ file }) => file) : []);
    const keep = files.filter(({ file, read }) => !read.ok || !out.has(file));
    const kept = keepBatch(app, workspace, keep, hints.value, line.isCancelled);
    if (!kept.ok) return { kind: 'failed', error: kept.error };
    if (kept.value === null) return { kind: 'cancelled' };
    return {
      kind: 'done',
      outcome: { taken: kept.value.taken, refused: [...kept.value.refused, ...leftOut(out), ...bugs] },
    };
  } finally {
    workspace.close();
  }
}

/** Files that can be read and point at persons: somebody says whether they are kept, before they are. */
const personalIn = (files: readonly ReadFile[]): PersonalFile[] =>
  files.flatMap(({ file, read }) => {
    const notes = read.ok
      ? read.value.read.interpretation.notes.filter((note) => note.tag === 'PersonalData')
      : [];
    return notes.length > 0 ? [{ file, notes }] : [];
  });

const leftOut = (files: ReadonlySet<string>): { file: string; error: AppError }[] =>
  [...files].map((file) => ({ file, error: { tag: 'LeftOutForPersons', file } }));
