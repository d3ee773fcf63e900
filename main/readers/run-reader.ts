import { basename } from 'node:path';
import type { ReadDocument, ReadError } from '../../shared/domain/cell.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { readFileBytes } from './read-file.ts';
import type { AlignedDocument, DocumentQuestion } from './document-in-worker.ts';
import { documentInWorker, readInWorker } from './reader-thread.ts';
import { materialize } from './stored-document.ts';
import type { Intake } from './worker-protocol.ts';

/** A file by its path, or bytes with the name they came under. */
type ReaderSource = { path: string; name?: string } | { bytes: Uint8Array; name: string };

/** `seconds` and `megabytes` (of the worker's heap) replace the limits that follow from the file's size. */
interface ReaderLimits {
  seconds?: number;
  megabytes?: number;
}

export type CellsRequest = { job: 'cells' } & ReaderSource & ReaderLimits;
export type IntakeRequest = { job: 'intake'; context: unknown } & ReaderSource & ReaderLimits;
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
export function runReader(request: DocumentRequest<'alignment'>): Promise<Result<AlignedDocument, ReadError>>;
export function runReader(request: DocumentRequest<'findings'>): Promise<Result<Finding[], ReadError>>;
export async function runReader(
  request: CellsRequest | IntakeRequest | DocumentRequest<DocumentQuestion['ask']>,
): Promise<Result<ReadDocument | Intake | AlignedDocument | Finding[], ReadError>> {
  const source = await load(request);
  if (!source.ok) return source;
  if (request.job === 'document') {
    const { question } = request;
    return documentInWorker({ bytes: source.value.bytes, question }, request);
  }
  const intake = request.job === 'intake' ? { intake: { context: request.context } } : {};
  const answer = await readInWorker({ ...source.value, ...intake }, request);
  if (!answer.ok) return answer;
  return request.job === 'intake' ? answer : ok(materialize(answer.value.document));
}

async function load(source: ReaderSource): Promise<Result<{ bytes: Uint8Array; name: string }, ReadError>> {
  if ('bytes' in source) return ok({ bytes: source.bytes, name: source.name });
  const read = await readFileBytes(source.path);
  return read.ok ? ok({ bytes: read.value, name: source.name ?? basename(source.path) }) : read;
}
