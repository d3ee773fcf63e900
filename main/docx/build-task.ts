import { Worker } from 'node:worker_threads';
import type { Annex } from '../../shared/domain/reference/annex.ts';
import { NOTHING, type SeriesLookup, type SeriesValue } from '../../shared/charts/series.ts';
import { placeMap, type TilePlace } from '../../shared/charts/place-map.ts';
import { chartSpec } from '../../shared/charts/spec.ts';
import type { ComposedDocument } from '../../shared/domain/reference/composed.ts';
import type { BuildOptions } from './frame.ts';
import { keyText, type Key } from '../../shared/domain/keys/figure-key.ts';

/** What a building thread is sent: everything that `buildReference` takes, as plain values. */
export interface BuildTask {
  composed: ComposedDocument;
  annex: Annex;
  options: Omit<BuildOptions, 'lookup'>;
  /** What the lookup answers, for all that the annex asks. */
  series: ReadonlyMap<Key, SeriesValue>;
}

/** The values that the charts of an annex rest on, looked up once. */
export function askedSeries(
  { year, language }: Pick<ComposedDocument, 'year' | 'language'>,
  annex: Annex,
  lookup: SeriesLookup,
  places: readonly TilePlace[],
): Map<Key, SeriesValue> {
  const asked = new Map<Key, SeriesValue>();
  const noting: SeriesLookup = (figure, period) => {
    const found = lookup(figure, period);
    asked.set(keyText({ figure, period }), found);
    return found;
  };
  for (const slide of annex.slides) {
    for (const chart of slide.charts) chartSpec(chart, { year, language, lookup: noting });
    placeMap(slide.places, places, { year, language, lookup: noting });
  }
  return asked;
}

export const lookupIn =
  (series: ReadonlyMap<Key, SeriesValue>): SeriesLookup =>
  (figure, period) =>
    series.get(keyText({ figure, period })) ?? NOTHING;

/**
 * Builds the document in a thread: the Word library alone takes a quarter of a second to load, and a window asks
 * meanwhile. The thread waits a while for the next document.
 *
 * @returns the bytes of the .docx
 * @throws what the thread threw: a document that cannot be built is a mistake of ours
 */
export function buildInThread(task: BuildTask): Promise<Uint8Array> {
  const worker = lend();
  return new Promise((resolve, reject) => {
    const stop = (): void => void worker.off('message', done).off('error', failed).off('exit', ended);
    const done = (bytes: Uint8Array): void => {
      stop();
      keep(worker);
      resolve(bytes);
    };
    const failed = (error: Error): void => {
      stop();
      reject(error);
    };
    const ended = (code: number): void =>
      failed(new Error(`the building thread ended without a document (${code})`));
    worker.once('message', done).once('error', failed).once('exit', ended);
    worker.postMessage(task, []);
  });
}

/** Has a thread at hand that loads the Word library while its document is still being composed. */
export function warmBuilder(): void {
  if (idle === null) keep(lend());
}

/** Then its memory is worth more than the moment that another takes to start. */
const IDLE_MS = 30_000;

let idle: { worker: Worker; forget: () => void } | null = null;

function lend(): Worker {
  const found = idle;
  idle = null;
  if (found === null) return new Worker(new URL('./build-thread.ts', import.meta.url), { execArgv: [] });
  found.forget();
  found.worker.ref();
  return found.worker;
}

/** One is kept, and it does not keep the program from ending. */
function keep(worker: Worker): void {
  if (idle !== null) return void worker.terminate();
  const end = (): void => {
    idle = null;
    forget();
    void worker.terminate();
  };
  const timer = setTimeout(end, IDLE_MS).unref();
  const forget = (): void => {
    clearTimeout(timer);
    worker.off('error', end).off('exit', end);
  };
  worker.once('error', end).once('exit', end);
  worker.unref();
  idle = { worker, forget };
}
