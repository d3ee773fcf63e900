import { parentPort, workerData } from 'node:worker_threads';
import { lookupIn } from '../docx/build-task.ts';
import type { PdfTask } from './build-task.ts';
import { buildLetterPdf } from './letter.ts';
import { buildReferencePdf } from './reference.ts';

/** Thread that writes one PDF and ends. */
const task = workerData as PdfTask;
const bytes = await built(task);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);

function built(given: PdfTask): Promise<Uint8Array> {
  if ('letter' in given) return buildLetterPdf(given.letter, given.resources);
  const { composed, annex, options, series } = given.reference;
  return buildReferencePdf(composed, annex, { ...options, lookup: lookupIn(series) }, given.resources);
}
