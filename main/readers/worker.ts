import type { Transferable } from 'node:worker_threads';
import { parentPort } from 'node:worker_threads';
import { ok } from '../../shared/result.ts';
import { readStored } from './read-stored.ts';
import type { StoredDocument } from '../cells/stored-document.ts';
import { lazyDocument } from '../cells/stored-document.ts';
import type {
  CellsAnswer,
  CellsTask,
  ContextPart,
  DocumentAnswer,
  DocumentTask,
  LookAnswer,
  LookTask,
  PostAnswer,
  PostTask,
  ReadyAnswer,
  ReadyTask,
  ThreadTask,
  WarmTask,
  WorkerTask,
} from './worker-protocol.ts';

// The libraries talk to the console about records that they do not know. Nobody is to read that, and what a thread
// has said unread keeps the program from ending.
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;

/** Thread that reads one file after the other; whoever started it may kill it at any moment. */
async function readCells({ source, interpret, persons }: CellsTask): Promise<CellsAnswer> {
  const read = 'bytes' in source ? await readStored(source.bytes, source.name) : ok(source.document);
  if (!read.ok) return read;
  const document = persons === undefined ? read.value : await pointedOut(read.value, persons);
  if (!interpret) return ok({ document, interpretation: null, interpreted: false });
  const made = await import('./interpret-in-worker.ts');
  if (made.cellsUnfolded(document, interpret.context) > interpret.mostCells)
    return ok({ document, interpretation: null, interpreted: false });
  return ok({
    document,
    interpretation: made.interpret(lazyDocument(document), interpret.context),
    interpreted: true,
  });
}

/** Before anything is understood of it, or sent on. */
async function pointedOut(
  document: StoredDocument,
  persons: NonNullable<CellsTask['persons']>,
): Promise<StoredDocument> {
  const { leaveOutIdentifiers } = await import('../cells/leave-out-identifiers.ts');
  // What came from an earlier reading in this task was looked through by it.
  return document.personal ? document : leaveOutIdentifiers(document, persons === 'kept');
}

const ofDocuments = () => Promise.all([import('./read-document.ts'), import('./document-in-worker.ts')]);

async function readText({ bytes, question }: DocumentTask): Promise<DocumentAnswer> {
  const [{ readParts }, { answerAbout }] = await ofDocuments();
  const isWhole = question.ask !== 'findings';
  const read = await readParts(bytes, isWhole ? 'whole' : 'text');
  if (!read.ok) return read;
  return ok(answerAbout(read.value, question));
}

async function openPost({ post }: PostTask): Promise<PostAnswer> {
  const { unpack } = await import('./post/unpack.ts');
  return unpack(post);
}

const buffersOf = ({ sheets }: StoredDocument): Transferable[] =>
  sheets.flatMap(({ blocks }) => blocks.map(({ bytes }) => bytes.buffer as ArrayBuffer));

/** What comes with every file: made into meanings once. */
const kept = new Map<number, unknown>();

function contextOf(parts: ContextPart[]): unknown {
  return Object.fromEntries(
    parts.map(({ name, number, value }) => {
      if (number === undefined) return [name, value];
      if (value !== undefined) kept.set(number, value);
      return [name, kept.get(number)];
    }),
  );
}

function whole({ task, context }: ThreadTask): WorkerTask {
  if (context === null || !('interpret' in task) || task.interpret === undefined) return task;
  return { ...task, interpret: { ...task.interpret, context: contextOf(context) } };
}

async function lookAt({ look, styles }: LookTask): Promise<LookAnswer> {
  const { readLook } = await import('./docx/read-look.ts');
  return readLook(look, styles);
}

async function getReady({ interpret: { context } }: ReadyTask): Promise<ReadyAnswer> {
  const { prepare } = await import('./interpret-in-worker.ts');
  prepare(context);
  return ok(null);
}

type Answer = CellsAnswer | DocumentAnswer | PostAnswer | LookAnswer | ReadyAnswer;

function answerTo(task: WorkerTask): Promise<Answer> {
  if ('ready' in task) return getReady(task);
  if ('look' in task) return lookAt(task);
  if ('post' in task) return openPost(task);
  return 'question' in task ? readText(task) : readCells(task);
}

parentPort?.on('message', (sent: ThreadTask | WarmTask) => {
  if (sent === 'warm') {
    void ofDocuments();
    return;
  }
  const task = whole(sent);
  // What is thrown here ends the thread, and whoever waits hears of it.
  void answerTo(task).then((message) =>
    parentPort?.postMessage(
      message,
      message.ok && message.value !== null && 'interpretation' in message.value
        ? buffersOf(message.value.document)
        : [],
    ),
  );
});
