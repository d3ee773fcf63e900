import { createApp } from '../../resources/app.ts';
import { bugOf } from '../bug.ts';
import { appOf } from '../../work/catalogue/app-of.ts';
import { checkHints } from '../../work/intake/intake-hints.ts';
import { keepFiles } from '../../work/intake/keep-files.ts';
import { readFiles, type ReadFile } from '../../work/intake/read-files.ts';
import type { Taken } from '../../work/intake/write-delivery.ts';
import { pastedFile } from '../../work/intake/pasted-file.ts';
import { walkFiles, type FoundFile } from '../../work/intake/walk-files.ts';
import { openForWork } from '../../store/file/workspace.ts';
import type { PersonalFile, PersonsAnswer, TakenFile } from '../../../shared/contract/import.ts';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import type { InterpretationNote } from '../../../shared/domain/understanding/interpretation.ts';
import { ok } from '../../../shared/result.ts';
import type { JobEnd, JobLine } from './job-protocol.ts';
import type { JobTask } from '../../session/job-task.ts';

/** Reads every file first and keeps all of them in one transaction: a cancel before its end leaves no trace. */
export async function runImport(task: Extract<JobTask, { kind: 'import' }>, line: JobLine): Promise<JobEnd> {
  const opened = openForWork(task.workspace);
  if (!opened.ok) return { kind: 'failed', error: opened.error };
  const workspace = opened.value;
  const app = appOf(createApp({ resources: task.resources }), workspace);
  try {
    const hints = checkHints(app, workspace, task.hints);
    if (!hints.ok) return { kind: 'failed', error: hints.error };
    const pasted = task.pasted === undefined ? [] : [pastedFile(task.pasted)];
    const found = [...(await walkFiles(task.paths)), ...pasted];
    const files: ReadTwice[] = [];
    const bugs: { file: string; error: AppError }[] = [];
    const say = (at: number): void => line.say(at, found.length, found[at]?.path ?? '', 'reading');
    say(0);
    for await (const read of readFiles(app, workspace, found, hints.value)) {
      if (line.isCancelled()) return { kind: 'cancelled' };
      if ('bug' in read) bugs.push({ file: read.file, error: bugOf(read.file, read.bug) });
      else files.push({ read, found: found[files.length + bugs.length]! });
      say(files.length + bugs.length);
    }
    line.say(found.length, found.length, '', 'keeping');
    const personal = personalIn(files.map(({ read }) => read));
    // As it came, too, where it names persons: somebody may have a reason to keep it so.
    for (const one of files)
      if (personalIn([one.read]).length > 0) {
        const again = await readFiles(app, workspace, [one.found], {
          ...hints.value,
          keepPersons: NOT_SAID,
        }).next();
        if (!again.done && 'content' in again.value) one.whole = again.value;
      }
    if (line.isCancelled()) return { kind: 'cancelled' };
    const persons = await line.turn(personal);
    const { keep, out } = asAnswered(files, persons);
    const kept = keepFiles(app, workspace, keep, hints.value, line.isCancelled);
    if (!kept.ok) return { kind: 'failed', error: kept.error };
    if (kept.value === null) return { kind: 'cancelled' };
    return {
      kind: 'done',
      outcome: {
        taken: kept.value.taken.map(toldOf),
        refused: [...kept.value.refused, ...leftOut(out), ...bugs],
      },
    };
  } finally {
    workspace.close();
  }
}

/** A file without what names persons, and where it does as it came. */
interface ReadTwice {
  found: FoundFile;
  read: ReadFile;
  whole?: ReadFile;
}

const NOT_SAID = 'not said yet';

function asAnswered(
  files: readonly ReadTwice[],
  persons: PersonsAnswer,
): { keep: ReadFile[]; out: string[] } {
  if (persons.how === 'kept')
    return {
      keep: files.map(({ read, whole }) => (whole ? withReason(whole, persons.reason) : read)),
      out: [],
    };
  const reads = files.map(({ read }) => read);
  return persons.how === 'files left out' ? withoutPersons(reads) : { keep: reads, out: [] };
}

function withReason(file: ReadFile, kept: string): ReadFile {
  const { content, parts } = file;
  const noted = { ...file, ...(parts ? { parts: parts.map((part) => withReason(part, kept)) } : {}) };
  if (!content.ok) return noted;
  const { interpretation } = content.value.read;
  const notes = interpretation.notes.map((note) =>
    note.tag === 'PersonalData' && note.kept !== undefined ? { ...note, kept } : note,
  );
  const read = { ...content.value.read, interpretation: { ...interpretation, notes } };
  return { ...noted, content: ok({ ...content.value, read }) };
}

/** Files that can be read and point at persons: somebody says whether they are kept, before they are. */
const personalIn = (files: readonly ReadFile[]): PersonalFile[] =>
  files.flatMap((read) => {
    const notes = personalNotes(read);
    return [
      ...(notes.length > 0 ? [{ file: read.asSent ?? read.file, notes }] : []),
      ...personalIn(read.parts ?? []),
    ];
  });

const personalNotes = ({ content }: ReadFile): PersonalFile['notes'] =>
  content.ok ? personalOf(content.value.read.interpretation.notes) : [];

/** Where cells name persons; a header alone that speaks of them has nothing to be left out. */
const personalOf = (notes: readonly InterpretationNote[]): PersonalFile['notes'] =>
  notes.filter((note) => note.tag === 'PersonalData').filter(({ cells }) => cells !== undefined);

/**
 * What is kept where files that point at persons are left out, and the names of those. The bytes of a mail or archive
 * have them, too: it goes with them, and what else lay in it comes by itself.
 */
function withoutPersons(files: readonly ReadFile[]): { keep: ReadFile[]; out: string[] } {
  const keep: ReadFile[] = [];
  const out: string[] = [];
  for (const read of files) {
    const inner = withoutPersons(read.parts ?? []);
    const isOut = personalNotes(read).length > 0 || inner.out.length > 0;
    if (isOut) out.push(read.asSent ?? read.file, ...inner.out);
    if (isOut) keep.push(...inner.keep);
    else keep.push(read);
  }
  return { keep, out };
}

/** What a window is told of a delivery; the rest is for whoever works with the file. */
const toldOf = ({ sha256: _sha256, version: _version, origin: _origin, ...told }: Taken): TakenFile => told;

const leftOut = (files: readonly string[]): { file: string; error: AppError }[] =>
  files.map((file) => ({ file, error: { tag: 'LeftOutForPersons', file } }));
