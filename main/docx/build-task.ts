import { Worker } from 'node:worker_threads';
import type { Annex } from '../../shared/domain/reference/annex.ts';
import { NOTHING, type SeriesLookup, type SeriesValue } from '../../shared/charts/series.ts';
import { chartSpec } from '../../shared/charts/spec.ts';
import type { ComposedDocument } from '../../shared/domain/reference/composed.ts';
import type { BuildOptions } from './frame.ts';
import { keyText, type Key } from '../../shared/domain/keys/figure-key.ts';

/** What a building thread is started with: everything that `buildReference` takes, as plain values. */
export interface BuildTask {
  composed: ComposedDocument;
  annex: Annex;
  options: Omit<BuildOptions, 'lookup'>;
  /** What the lookup answers, for all that the annex asks. */
  series: ReadonlyMap<Key, SeriesValue>;
}

/** The values that the charts of an annex rest on, looked up once. */
export function askedSeries(
  composed: ComposedDocument,
  annex: Annex,
  lookup: SeriesLookup,
): Map<Key, SeriesValue> {
  const asked = new Map<Key, SeriesValue>();
  const { year, language } = composed;
  const noting: SeriesLookup = (figure, period) => {
    const found = lookup(figure, period);
    asked.set(keyText({ figure, period }), found);
    return found;
  };
  for (const slide of annex.slides)
    for (const chart of slide.charts) chartSpec(chart, { year, language, lookup: noting });
  return asked;
}

export const lookupIn =
  (series: ReadonlyMap<Key, SeriesValue>): SeriesLookup =>
  (figure, period) =>
    series.get(keyText({ figure, period })) ?? NOTHING;

/**
 * Builds the document in a thread of its own: the Word library alone takes a quarter of a second to load, and a
 * window asks meanwhile.
 *
 * @returns the bytes of the .docx
 * @throws what the thread threw: a document that cannot be built is a mistake of ours
 */
export function buildInThread(task: BuildTask): Promise<Uint8Array> {
  return builtBy<Uint8Array>(
    new Worker(new URL('./build-thread.ts', import.meta.url), { workerData: task, execArgv: [] }),
  );
}

/** What a building thread posts before it ends. */
export function builtBy<Built>(worker: Worker): Promise<Built> {
  return new Promise((resolve, reject) => {
    worker.once('message', (built: Built) => resolve(built));
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the building thread ended without a document (${code})`)),
    );
  });
}
