import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { limitWork } from '../../../main/readers/work-limit.ts';

const threads: Worker[] = [];
afterEach(async () => {
  for (const thread of threads.splice(0)) await thread.terminate();
});

/** How a thread with this code ends: by itself, or by its limit. */
function ends(code: string, seconds: number): Promise<string> {
  const thread = new Worker(code, { eval: true });
  threads.push(thread);
  return new Promise((resolve) => {
    const stop = limitWork(thread, { left: seconds }, () => resolve('limit'));
    thread.once('exit', () => {
      stop();
      resolve('itself');
    });
  });
}

const WAITS = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500)';

test('a thread that works longer than it may is over', async () => {
  expect(await ends('for (;;);', 0.3)).toBe('limit');
});

test('a thread that only waits, as on a busy machine, is not', async () => {
  expect(await ends(WAITS, 0.3)).toBe('itself');
});

test('but not for ever', async () => {
  expect(await ends(WAITS, 0.02)).toBe('limit');
});

test('what one thread used the next one has no more', async () => {
  const budget = { left: 0.2 };
  const first = new Worker('for (const end = Date.now() + 150; Date.now() < end; );', { eval: true });
  threads.push(first);
  const stop = limitWork(first, budget, () => undefined);
  await new Promise((resolve) => first.once('exit', resolve));
  stop();
  expect(budget.left).toBeLessThan(0.2);
});
