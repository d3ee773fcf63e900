import { Worker } from 'node:worker_threads';
import type { BuildTask } from '../docx/build-task.ts';
import type { LetterToBuild } from '../docx/letter.ts';

/** What a thread that writes a PDF is started with; `resources`: the folder that ships with the program. */
export type PdfTask = ({ reference: BuildTask } | { letter: LetterToBuild }) & { resources: string };

/** A PDF, and what should stand in it and does not. */
export interface BuiltPdf {
  bytes: Uint8Array;
  missing: string[];
}

/**
 * Writes a PDF in a thread of its own, and reads it back there.
 *
 * @throws what the thread threw: a document that cannot be built is a mistake of ours
 */
export function buildPdfInThread(task: PdfTask): Promise<BuiltPdf> {
  const worker = new Worker(new URL('./pdf-thread.ts', import.meta.url), { workerData: task, execArgv: [] });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the PDF thread ended without a document (${code})`)));
  });
}
