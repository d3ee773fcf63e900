import { Worker } from 'node:worker_threads';
import { runReader } from '../../main/readers/run-reader.ts';
import type { FuzzAnswer } from './fuzz-thread.ts';
import { mutateFile, type FuzzFile, type Mutated } from './mutate-file.ts';
import { Random } from './random.ts';
import { seedFiles } from './seed-files.ts';

const HANGS_MS = 20_000;
const MOST_MEGABYTES = 1024;
/** So often the product's own thread reads it too. */
const OWN_EVERY = 40;

export interface FuzzResult {
  files: number;
  /** How many files came to what. */
  outcomes: Record<string, number>;
  /** Each with the number of its file, by which it comes again. */
  broken: string[];
  misread: string[];
  peak: number;
}

/** Reads `count` mutated files, made from `seed`; file n is the same however many are read. */
export async function fuzz(
  count: number,
  seed: number,
  options: { only?: number; seen?: (n: number, file: Mutated, said: FuzzAnswer) => void } = {},
): Promise<FuzzResult> {
  const seeds = seedFiles();
  const result: FuzzResult = { files: 0, outcomes: {}, broken: [], misread: [], peak: 0 };
  let thread = new Thread();
  const numbers = options.only === undefined ? Array.from({ length: count }, (_, n) => n) : [options.only];
  for (const n of numbers) {
    const random = new Random(seed * 1_000_003 + n);
    const original = seeds[n % seeds.length]!;
    const file = mutateFile(original, random);
    await thread.prepare(original);
    const said = await thread.read(file);
    if (said.outcome === 'hangs') thread = new Thread();
    // What the library for old workbooks never ends on, the product's thread has to end.
    if (n % OWN_EVERY === 0 || said.outcome === 'hangs')
      said.broken.push(...(await ownThread(file, said.outcome)));
    result.files++;
    result.outcomes[said.outcome] = (result.outcomes[said.outcome] ?? 0) + 1;
    result.peak = Math.max(result.peak, process.memoryUsage.rss() / 1024 / 1024);
    if (result.peak > MOST_MEGABYTES) said.broken.push(`${Math.round(result.peak)} MB`);
    const where = `#${n} ${file.kind} ${file.name}: `;
    result.broken.push(...said.broken.map((what) => where + what));
    result.misread.push(...said.misread.map((what) => where + what));
    options.seen?.(n, file, said);
  }
  await thread.end();
  return result;
}

async function ownThread({ name, bytes }: FuzzFile, outcome: string): Promise<string[]> {
  try {
    const read = await runReader({ job: 'intake', context: null, bytes, name });
    const own = read.ok ? 'read' : read.error.tag;
    if (outcome === 'hangs' && own === 'OutOfTime') return [];
    return own === outcome ? [] : [`the reading thread says ${own}, not ${outcome}`];
  } catch (error) {
    return [`the reading thread: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** A thread that has read the originals it was asked to. */
class Thread {
  readonly #worker = new Worker(new URL('./fuzz-thread.ts', import.meta.url), {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 640 },
  });
  readonly #ready = new Set<string>();
  #settle: (said: FuzzAnswer) => void = () => undefined;

  constructor() {
    this.#worker.on('message', (said: FuzzAnswer) => this.#settle(said));
    this.#worker.on('error', (error) => this.#die(String(error)));
    this.#worker.on('exit', () => this.#die('the thread ended'));
  }

  #die(what: string): void {
    void this.#worker.terminate();
    this.#settle({ outcome: 'hangs', observations: 0, broken: [what], misread: [] });
  }

  async prepare(original: FuzzFile): Promise<void> {
    if (this.#ready.has(original.name)) return;
    this.#ready.add(original.name);
    const { broken } = await this.#ask({ ...original, original: true });
    if (broken.length > 0) throw new Error(`${original.name}: ${broken.join()}`);
  }

  read = ({ name, bytes }: FuzzFile): Promise<FuzzAnswer> => this.#ask({ name, bytes });

  #ask(file: FuzzFile & { original?: true }): Promise<FuzzAnswer> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#die(`longer than ${HANGS_MS} ms`), HANGS_MS);
      this.#settle = (said) => {
        clearTimeout(timer);
        resolve(said);
      };
      this.#worker.postMessage(file, []);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
