import { parentPort, workerData } from 'node:worker_threads';
import type { BuiltPdf, PdfTask } from './build-task.ts';

// The libraries talk to the console as they are loaded; what a thread has said unread keeps the program from ending.
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;
const { builtPdf } = await import('./built-pdf.ts');

/** Thread that writes one PDF and ends. */
const built: BuiltPdf = await builtPdf(workerData as PdfTask);
parentPort?.postMessage(built, [built.bytes.buffer as ArrayBuffer]);
