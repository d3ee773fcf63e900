import { basename } from 'node:path';
import { reconcile } from '../../../work/conflicts/reconciled.ts';
import { checkHints } from '../../../work/intake/intake-hints.ts';
import type { IntakeHints } from '../../../session/job-task.ts';
import { keepFiles } from '../../../work/intake/keep-files.ts';
import { readFiles } from '../../../work/intake/read-files.ts';
import { walkFiles } from '../../../work/intake/walk-files.ts';
import type { ServiceError } from '../../../../shared/domain/errors/service-error.ts';
import type { Workspace } from '../../../store/file/workspace.ts';
import type { Taken } from '../../../work/intake/write-delivery.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import type { App } from '../../../resources/app.ts';
import type { Args } from '../args.ts';
import type { CliError } from '../cli-error.ts';
import type { Call, Command, ExitCode } from '../command.ts';
import type { Output } from '../output.ts';
import { counted } from '../shown.ts';
import { typedDate, typedId } from '../typed-values.ts';
import { withWorkspace } from '../with-workspace.ts';
import { bugSentence } from '../words/bug-sentence.ts';
import { errorSentence } from '../words/error-sentence.ts';
import { originWords } from '../../../../shared/words/readings/origin-words.ts';
import { noteEn } from '../../../../shared/words/readings/note-en.ts';
import { countFates, type FateCounts } from '../../../../shared/domain/accounted/fate.ts';
import { accounted } from '../../../work/deliveries/accounted.ts';
import { deliveryId } from '../../../../shared/domain/keys/ids.ts';

export const importCommand: Command = {
  name: 'import',
  positionals: ['WS', 'FILE|FOLDER…'],
  options: {
    agency: { value: 'ID' },
    period: { value: 'P' },
    layout: { value: 'ID' },
    supersedes: { value: 'DELIVERY' },
    letter: { value: 'N' },
    received: { value: 'DATE' },
    accept: { value: '3|2' },
    'keep-identifiers': { value: 'REASON' },
    by: { value: 'NAME', required: true },
  },
  summary: 'takes files and folders in; each file commits alone, one that cannot be read is remembered',
  run: (call) => withWorkspace(call, (workspace, own) => importFiles(own, workspace)),
};

interface Refused {
  file: string;
  /** One sentence. */
  error: string;
  tag: ServiceError['tag'] | 'Bug';
}

async function importFiles(call: Call, workspace: Workspace): Promise<Result<ExitCode, CliError>> {
  const { app, args, out } = call;
  const typed = hintsOf(args);
  if (!typed.ok) return typed;
  const files = await walkFiles(args.rest(1).map(call.path));
  if (typed.value.supersedes !== undefined && files.length > 1) return err({ tag: 'OneFileOnly', option: '--supersedes' }); // prettier-ignore
  const hints = checkHints(app, workspace, typed.value);
  if (!hints.ok) return hints;
  const deliveries: Taken[] = [];
  const refused: Refused[] = [];
  const refuse = (file: string, error: string, tag: Refused['tag']): void => {
    refused.push({ file, error, tag });
    out.say(error);
  };
  const reads = readFiles(app, workspace, files, hints.value);
  for (const { path } of files) {
    const next = await out.progress(`Reading ${basename(path)}`, () => reads.next());
    if (next.done) break;
    const { file } = next.value;
    if ('bug' in next.value) {
      refuse(file, bugSentence(file, next.value.bug), 'Bug');
      continue;
    }
    const kept = keepFiles(app, workspace, [next.value], hints.value);
    if (!kept.ok) {
      refuse(file, errorSentence(kept.error), kept.error.tag);
      continue;
    }
    const { taken, refused: notTaken } = kept.value!;
    deliveries.push(...taken);
    if (!out.json) for (const one of taken) printTaken(one, out);
    for (const { file: name, error } of notTaken) refuse(name, errorSentence(error), error.tag);
  }
  if (out.json) out.result({ deliveries: deliveries.map((one) => ({ ...one, accounted: countsOf(workspace, one) })), refused }, () => undefined); // prettier-ignore
  if (deliveries.length === 0) return ok(2);
  return ok(refused.length > 0 || needsPerson(app, workspace, deliveries) ? 1 : 0);
}

/** What became of its numbers. */
function countsOf(workspace: Workspace, { id }: Taken): Omit<FateCounts, 'unexplained'> {
  const fates = accounted(workspace, id);
  const { unexplained: _, ...counts } = countFates(fates.ok ? fates.value : []);
  return counts;
}

function hintsOf(args: Args): Result<IntakeHints, CliError> {
  const supersedes = args.text('supersedes');
  const received = args.text('received');
  const id = supersedes === undefined ? ok(undefined) : typedId('--supersedes', supersedes, deliveryId);
  if (!id.ok) return id;
  const date = received === undefined ? ok(undefined) : typedDate('--received', received);
  if (!date.ok) return date;
  const accept = args.text('accept');
  if (accept !== undefined && accept !== '3' && accept !== '2') return err({ tag: 'OneOfWords', option: 'accept', words: ['3', '2'] }); // prettier-ignore
  const keepPersons = args.text('keep-identifiers')?.trim();
  if (keepPersons === '') return err({ tag: 'ReasonMissing' });
  const texts = (['agency', 'period', 'layout', 'letter'] as const).map((name) => [name, args.text(name)]);
  return ok({
    ...Object.fromEntries(texts.filter(([, value]) => value !== undefined)),
    ...(id.value === undefined ? {} : { supersedes: id.value }),
    ...(date.value === undefined ? {} : { received: date.value }),
    ...(accept === undefined ? {} : { accept: accept === '3' ? 3 : 2 }),
    ...(keepPersons === undefined ? {} : { keepPersons }),
    by: args.must('by'),
  });
}

/** Whether anything that was just taken in waits for somebody. */
function needsPerson(app: App, workspace: Workspace, taken: readonly Taken[]): boolean {
  const waits = taken.some(
    (d) =>
      d.questions > 0 ||
      (d.evidence !== undefined && !isOpened(d)) ||
      d.notes.some((note) => PERSON_LOOKS.has(note.tag)),
  );
  if (waits) return true;
  const ids = new Set(taken.map((delivery) => delivery.id));
  const { observations, conflicts } = reconcile(app, workspace);
  const own = new Set(observations.filter((o) => ids.has(o.delivery)).map((o) => o.id));
  return conflicts.some(
    (conflict) => conflict.state !== 'decided' && conflict.rivals.some((id) => own.has(id)),
  );
}

const PERSON_LOOKS: ReadonlySet<string> = new Set(['SenderUnknown', 'NothingUnderstood', 'MailFromOther']);

/** A mail or archive whose parts are deliveries: nothing is left to be done with itself. */
const isOpened = ({ notes }: Taken): boolean => notes.some(({ tag }) => tag === 'Opened');

function printTaken(taken: Taken, out: Output): void {
  const parts = [counted(taken.observations, 'observation')];
  if (taken.questions > 0) parts.push(out.ink.amber(counted(taken.questions, 'question')));
  if (taken.supersedes !== undefined) parts.push(`replaces delivery ${taken.supersedes}`);
  if (taken.proposes !== undefined) parts.push(out.ink.amber(`a new version of delivery ${taken.proposes}?`));
  if (isOpened(taken)) parts.splice(0, 1, 'opened');
  else if (taken.evidence !== undefined)
    parts.splice(0, 1, 'kept as evidence: enter its figures with "arayis enter"');
  out.line(`${taken.id}  ${taken.file}  ${out.ink.muted(taken.agency)}  ${parts.join(', ')}`);
  if (taken.origin) out.line(out.ink.muted(`   ${originWords(taken.origin, 'en')}`));
  for (const note of taken.notes) {
    const sentence = noteEn(note, 'command-line');
    if (sentence !== null) out.line(out.ink.muted(`   ${sentence}`));
  }
}
