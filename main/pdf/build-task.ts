import { Worker } from 'node:worker_threads';
import { builtBy, type BuildTask } from '../docx/build-task.ts';
import type { LetterToBuild } from '../docx/letter.ts';

/** What a thread that writes a PDF is started with; `resources`: the folder that ships with the program. */
export type PdfTask = ({ reference: BuildTask } | { letter: LetterToBuild }) & { resources: string };

/**
 * Writes a PDF in a thread of its own.
 *
 * @returns the bytes of the .pdf
 * @throws what the thread threw: a document that cannot be built is a mistake of ours
 */
export const buildPdfInThread = (task: PdfTask): Promise<Uint8Array> =>
  builtBy(new Worker(new URL('./pdf-thread.ts', import.meta.url), { workerData: task, execArgv: [] }));
