import type { Transferable } from 'node:worker_threads';
import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '../../shared/result.ts';
import { readStored } from './read-stored.ts';
import type { StoredDocument } from './stored-document.ts';
import { lazyDocument } from './stored-document.ts';
import type { WorkerAnswer, WorkerTask } from './worker-protocol.ts';

/** Thread that reads one file and ends; whoever started it may kill it at any moment. */
async function answer({ source, interpret }: WorkerTask): Promise<WorkerAnswer> {
  const read = 'bytes' in source ? await readStored(source.bytes, source.name) : ok(source.document);
  if (!read.ok) return read;
  const document = read.value;
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

const buffersOf = (document: StoredDocument): Transferable[] =>
  document.sheets.flatMap(({ blocks }) => blocks.map(({ bytes }) => bytes.buffer as ArrayBuffer));

const message = await answer(workerData as WorkerTask);
parentPort?.postMessage(message, message.ok ? buffersOf(message.value.document) : []);
