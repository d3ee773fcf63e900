import { basename } from 'node:path';
import type { ReadDocument, ReadError } from '../../shared/domain/sheets/cell.ts';
import type { DocumentParts } from '../../shared/domain/reference/returned/document-parts.ts';
import { ok, err, type Result } from '../../shared/result.ts';
import type {
  CheckedFile,
  DocumentAnswerValue,
  DocumentQuestion,
  EditedDocument,
  GatedDocument,
} from './document-in-worker.ts';
import { readFileBytes } from './read-file.ts';
import type { StoredDocument } from '../cells/stored-document.ts';
import { materialize } from '../cells/stored-document.ts';
import { limitMemory, mostGrowth } from './memory-limit.ts';
import { keepThread, lendThread, taskFor } from './reading-thread.ts';
import { limitWork, type WorkBudget } from './work-limit.ts';
import type {
  Intake,
  CellsAnswer,
  CellsTask,
  DocumentAnswer,
  DocumentTask,
  LookAnswer,
  PostAnswer,
  WarmTask,
  WorkerTask,
} from './worker-protocol.ts';

/** A file by its path, or bytes with the name they came under. */
type ReaderSource = { path: string; name?: string } | { bytes: Uint8Array; name: string };

/** `seconds` and `megabytes` (of the worker's heap) replace the limits that follow from the file's size. */
interface ReaderLimits {
  seconds?: number;
  megabytes?: number;
}

type CellsRequest = { job: 'cells' } & ReaderSource & ReaderLimits;
type IntakeRequest = {
  job: 'intake';
  context: unknown;
  /** What becomes of cells that name persons; left out where nothing is said. */
  persons?: NonNullable<CellsTask['persons']>;
} & (ReaderSource | { document: StoredDocument; name: string }) &
  ReaderLimits;
type KeptRequest = Extract<IntakeRequest, { document: StoredDocument }>;
type PostRequest = { bytes: Uint8Array } & ReaderLimits;
type Question<Ask extends DocumentQuestion['ask']> = Extract<DocumentQuestion, { ask: Ask }>;
type DocumentRequest<Ask extends DocumentQuestion['ask']> = {
  job: 'document';
  question: Question<Ask>;
} & ReaderSource &
  ReaderLimits;

/**
 * Reads a file in a thread of its own with limits on time and memory.
 * `cells` gives every cell; `intake` gives the cells encoded, as the workspace keeps them, and what they mean;
 * `document` reads text (.docx, .md) and answers the question about it.
 */
export function runReader(request: CellsRequest): Promise<Result<ReadDocument, ReadError>>;
export function runReader(request: IntakeRequest): Promise<Result<Intake, ReadError>>;
export function runReader(request: DocumentRequest<'findings'>): Promise<Result<CheckedFile, ReadError>>;
export function runReader(request: DocumentRequest<'parts'>): Promise<Result<DocumentParts, ReadError>>;
export function runReader(request: DocumentRequest<'headers'>): Promise<Result<string[], ReadError>>;
export function runReader(request: DocumentRequest<'edits'>): Promise<Result<EditedDocument, ReadError>>;
export function runReader(request: DocumentRequest<'gate'>): Promise<Result<GatedDocument, ReadError>>;
export async function runReader(
  request: CellsRequest | IntakeRequest | DocumentRequest<DocumentQuestion['ask']>,
): Promise<Result<ReadDocument | Intake | DocumentAnswerValue, ReadError>> {
  if ('document' in request) return readKept(request);
  const source = await load(request);
  if (!source.ok) return source;
  if (request.job === 'document') {
    const { question } = request;
    return documentInWorker({ bytes: source.value.bytes, question }, request);
  }
  const intake =
    request.job === 'intake'
      ? { intake: { context: request.context, persons: request.persons ?? 'left out' } }
      : {};
  const answer = await readInWorker({ ...source.value, ...intake }, request);
  if (!answer.ok) return answer;
  return request.job === 'intake' ? answer : ok(materialize(answer.value.document));
}

async function load(source: ReaderSource): Promise<Result<{ bytes: Uint8Array; name: string }, ReadError>> {
  if ('bytes' in source) return ok({ bytes: source.bytes, name: source.name });
  const read = await readFileBytes(source.path);
  return read.ok ? ok({ bytes: read.value, name: source.name ?? basename(source.path) }) : read;
}

interface ReadingTask {
  bytes: Uint8Array;
  name: string;
  /** Given where the document is to be interpreted too. */
  intake?: { context: unknown; persons: NonNullable<CellsTask['persons']> };
}

const MEGABYTE = 1024 * 1024;
const FULL_HEAP = 640;
/** A cell as an object, with what an interpreter hangs onto it; a quarter of the heap is theirs. */
const CELL_BYTES = 250;

/**
 * Reads in a worker. All have one heap, so that a thread which knows what words mean serves the next file, whatever
 * its format. A large file is interpreted in a second worker, which learns what words mean while the first one reads;
 * so is one with too many cells to be interpreted beside the reading.
 */
async function readInWorker(task: ReadingTask, limits: ReaderLimits): Promise<Result<Intake, ReadError>> {
  const seconds = limits.seconds ?? secondsFor(task.bytes.length / MEGABYTE);
  const within = { seconds, budget: { left: seconds }, megabytes: limits.megabytes ?? FULL_HEAP };
  const source = { bytes: task.bytes, name: task.name };
  if (!task.intake) return run({ source }, within);
  const { context, persons } = task.intake;
  const interpret = { context, mostCells: Number.POSITIVE_INFINITY };
  const inSecond = (document: StoredDocument): Promise<CellsAnswer> =>
    run({ source: { document }, interpret }, within);
  if (context !== null && isLarge(task.bytes.length)) {
    // Before the other one is asked for, so that a thread that knows them already is this one. Where it fails, so does
    // the interpreting, which says why.
    const known = run<null>({ ready: true, interpret }, { ...within, budget: { left: seconds } }).catch(
      () => null,
    );
    const read = await run<Intake>({ source, persons }, within);
    if (!read.ok) return read;
    await known;
    return inSecond(read.value.document);
  }
  const mostCells = (within.megabytes * MEGABYTE) / 4 / CELL_BYTES;
  const read: CellsAnswer = await run({ source, interpret: { ...interpret, mostCells }, persons }, within);
  return !read.ok || read.value.interpreted ? read : inSecond(read.value.document);
}

/** What was read of a file whose bytes were not kept, interpreted once more. */
function readKept({
  document,
  context,
  persons = 'left out',
  ...limits
}: KeptRequest): Promise<Result<Intake, ReadError>> {
  const seconds = limits.seconds ?? secondsFor(1);
  const task = { source: { document }, interpret: { context, mostCells: Number.POSITIVE_INFINITY }, persons };
  return run(task, { seconds, budget: { left: seconds }, megabytes: limits.megabytes ?? FULL_HEAP });
}

/** Lays a mail or archive open; null where it is neither, or of a kind that cannot be opened. */
export function runUnpacker(request: PostRequest): Promise<PostAnswer> {
  const { bytes } = request;
  const seconds = request.seconds ?? secondsFor(bytes.length / MEGABYTE);
  return run(
    { post: bytes },
    { seconds, budget: { left: seconds }, megabytes: request.megabytes ?? FULL_HEAP },
  );
}

/** Reads how a base document looks. */
export function runLook(bytes: Uint8Array, styles: readonly string[]): Promise<LookAnswer> {
  const seconds = secondsFor(bytes.length / MEGABYTE);
  return run({ look: bytes, styles }, { seconds, budget: { left: seconds }, megabytes: FULL_HEAP });
}

/** Has a thread at hand that loads what reads documents while there is none to read yet. */
export async function warmReader(): Promise<void> {
  const thread = await lendThread(FULL_HEAP);
  const task: WarmTask = 'warm';
  thread.worker.postMessage(task, []);
  keepThread(thread);
}

/** Reads the text of a document in a worker, and answers a question about it there. */
function documentInWorker(task: DocumentTask, limits: ReaderLimits): Promise<DocumentAnswer> {
  const seconds = limits.seconds ?? secondsFor(task.bytes.length / MEGABYTE);
  return run(task, { seconds, budget: { left: seconds }, megabytes: limits.megabytes ?? FULL_HEAP });
}

const secondsFor = (megabytes: number): number => Math.ceil(Math.max(30, megabytes * 2));

/** `budget`: what is left of the `seconds` that the whole task may work. */
async function run<T>(
  task: WorkerTask,
  { seconds, budget, megabytes }: { seconds: number; budget: WorkBudget; megabytes: number },
): Promise<Result<T, ReadError>> {
  const thread = await lendThread(megabytes);
  const { worker } = thread;
  return new Promise((resolve, reject) => {
    const stopWork = limitWork(worker, budget, () => end(err({ tag: 'OutOfTime', seconds })), thread.worked);
    const most = mostGrowth(megabytes);
    const stopMemory = limitMemory(most, () => end(err({ tag: 'OutOfMemory', megabytes: most })));
    const stop = (): void => {
      stopWork();
      stopMemory();
      worker.off('message', answer).off('error', fail).off('exit', exit);
    };
    const end = (limit: Result<T, ReadError>): void => {
      stop();
      worker.on('error', () => undefined);
      void worker.terminate();
      resolve(limit);
    };
    const answer = (read: Result<T, ReadError>): void => {
      stop();
      if (isSmall(task)) keepThread(thread);
      else void worker.terminate();
      resolve(read);
    };
    const fail = (error: unknown): void => {
      const limit = limitOf(error, megabytes);
      if (limit) return end(err(limit));
      stop();
      reject(error);
    };
    const exit = (code: number): void => {
      stop();
      reject(new Error(`the reading thread ended without an answer (${code})`));
    };
    worker.once('message', answer).once('error', fail).once('exit', exit);
    worker.postMessage(taskFor(thread, task), []);
  });
}

/** What a large file leaves in the heap is given back. */
const isSmall = (task: WorkerTask): boolean => !isLarge(sizeOf(task));

/** Bytes: reading it takes longer than another thread takes to start. */
const isLarge = (bytes: number): boolean => bytes > MEGABYTE;

function sizeOf(task: WorkerTask): number {
  if ('post' in task) return task.post.length;
  if ('look' in task) return task.look.length;
  if ('ready' in task) return 0;
  if (!('source' in task)) return task.bytes.length;
  return 'bytes' in task.source ? task.source.bytes.length : Number.POSITIVE_INFINITY;
}

function limitOf(error: unknown, megabytes: number): ReadError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const isFull = code === 'ERR_WORKER_OUT_OF_MEMORY' || code === 'ERR_MEMORY_ALLOCATION_FAILED';
  return isFull || (error instanceof RangeError && /array buffer allocation/i.test(error.message))
    ? { tag: 'OutOfMemory', megabytes }
    : undefined;
}
