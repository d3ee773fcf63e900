import { parentPort } from 'node:worker_threads';
import { understand } from '../../shared/domain/understanding/understand.ts';
import { lazyDocument } from '../../main/cells/stored-document.ts';
import { readStored } from '../../main/readers/read-stored.ts';
import { layouts } from '../fixtures/returns.ts';
import { catalogue } from '../unit/catalogue-fixture.ts';
import { brokenCells, brokenValues, type Understood } from './broken-rules.ts';
import type { FuzzFile } from './mutate-file.ts';

/** Reads one file after the other, like the product's own thread, and says what rule each breaks. */

export interface FuzzAnswer {
  /** `read`, or the tag of the refusal. */
  outcome: string;
  observations: number;
  /** Of reading. */
  broken: string[];
  /** Of what was understood. */
  misread: string[];
}

const originals = new Map<string, Understood>();
const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Map.prototype];
const owned = (): string => prototypes.map((one) => Reflect.ownKeys(one).map(String).join()).join('|');
const clean = owned();

async function understood({ name, bytes }: FuzzFile): Promise<Understood | string> {
  const read = await readStored(bytes, name);
  if (!read.ok) return read.error.tag;
  const document = lazyDocument(read.value);
  const { observations } = understand(document, {
    catalogue,
    layouts: layouts.layouts,
    headerWords: layouts.headerWords,
    plainWords: layouts.plainWords,
    sameWords: layouts.sameWords,
    remarkWords: layouts.remarkWords,
    countryNames: layouts.countryNames,
    fileName: name,
    period: '2023',
  });
  return { document, observations };
}

async function answer(file: FuzzFile & { original?: true }): Promise<FuzzAnswer> {
  const made = await understood(file);
  const broken = owned() === clean ? [] : ['a prototype was changed'];
  if (typeof made === 'string') return { outcome: made, observations: 0, broken, misread: [] };
  broken.push(...brokenCells(made.document));
  const before = originals.get(file.name);
  if (file.original) originals.set(file.name, made);
  const misread = before ? brokenValues(before, made) : [];
  return { outcome: 'read', observations: made.observations.length, broken, misread };
}

parentPort!.on('message', (file: FuzzFile & { original?: true }) => {
  answer(file).then(
    (said) => parentPort!.postMessage(said, []),
    (error: unknown) => {
      const broken = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
      parentPort!.postMessage(
        {
          outcome: 'thrown',
          observations: 0,
          broken,
          misread: [],
        } satisfies FuzzAnswer,
        [],
      );
    },
  );
});
