import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '../../shared/result.ts';
import { dictionaryFiles } from './dictionaries.ts';
import type { SpellAnswer, SpellTask, Spelled } from './spell-task.ts';

/** Why words were not looked up. */
export type SpellFailure = 'slow' | 'ended';

/** Longer than any dictionary takes to load on a slow machine. Milliseconds. */
const LONGEST = 60_000;
/** Then its memory is worth more than the tenth of a second that another takes to start. Milliseconds. */
const IDLE = 60_000;

type Waiting = (answer: Result<string[], SpellFailure>) => void;

interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
  idle: NodeJS.Timeout | undefined;
}

let thread: Thread | null = null;
let last = 0;

/** Started with the first question; ends by itself when nobody asks, and does not keep the program from ending. */
function running(): Thread {
  if (thread) return thread;
  const worker = new Worker(new URL('./spell-thread.ts', import.meta.url), {
    execArgv: [],
    // Nobody is to read what the thread says.
    stdout: true,
    stderr: true,
  });
  const own: Thread = { worker, waiting: new Map(), idle: undefined };
  const end = (): void => {
    if (thread === own) thread = null;
    clearTimeout(own.idle);
    for (const answer of own.waiting.values()) answer(err('ended'));
    own.waiting.clear();
  };
  worker.on('message', ({ id, words }: SpellAnswer) => own.waiting.get(id)?.(ok(words)));
  worker.on('error', end).on('exit', end);
  worker.unref();
  thread = own;
  return own;
}

/** Ends the thread; whoever waits for it hears of that. */
export const endSpelling = (): Promise<unknown> => thread?.worker.terminate() ?? Promise.resolve();

function ask(task: Omit<SpellTask, 'id'>, longest = LONGEST): Promise<Result<string[], SpellFailure>> {
  const own = running();
  const id = (last += 1);
  clearTimeout(own.idle);
  own.worker.ref();
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      settle(err('slow'));
      void own.worker.terminate();
    }, longest);
    const settle: Waiting = (answer) => {
      clearTimeout(timer);
      own.waiting.delete(id);
      if (own.waiting.size === 0) {
        own.worker.unref();
        own.idle = setTimeout(() => void own.worker.terminate(), IDLE).unref();
      }
      resolve(answer);
    };
    own.waiting.set(id, settle);
    own.worker.postMessage({ ...task, id }, []);
  });
}

/** Those of the words that a dictionary has not, in their order. `longest`: milliseconds. */
export const unknownWords = (
  resources: string,
  language: Spelled,
  words: readonly string[],
  longest?: number,
): Promise<Result<string[], SpellFailure>> =>
  words.length === 0
    ? Promise.resolve(ok([]))
    : ask({ dictionary: dictionaryFiles(resources, language), ask: 'unknown', words } as Omit<SpellTask, 'id'>, longest); // prettier-ignore

/** Words that may have been meant, the likeliest first. */
export const suggestions = (
  resources: string,
  language: Spelled,
  word: string,
): Promise<Result<string[], SpellFailure>> =>
  ask({ dictionary: dictionaryFiles(resources, language), ask: 'suggest', word } as Omit<SpellTask, 'id'>);
