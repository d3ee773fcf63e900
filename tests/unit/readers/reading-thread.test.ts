import { once } from 'node:events';
import { expect, it } from 'vitest';
import { keepThread, lendThread, taskFor } from '../../../main/readers/reading-thread.ts';

it('lends a thread again, and none that has ended', async () => {
  const first = await lendThread(96);
  await once(first.worker, 'online');
  keepThread(first);
  const again = await lendThread(96);
  expect(again.worker).toBe(first.worker);
  const beside = await lendThread(96);
  expect(beside.worker).not.toBe(first.worker);
  keepThread(again);
  const ended = once(again.worker, 'exit');
  await again.worker.terminate();
  await ended;
  const other = await lendThread(96);
  expect(other.worker).not.toBe(first.worker);
  await Promise.all([beside, other].map(({ worker }) => worker.terminate()));
});

it('lends no thread with another heap', async () => {
  const small = await lendThread(96);
  keepThread(small);
  const large = await lendThread(128);
  expect(large.worker).not.toBe(small.worker);
  await Promise.all([small, large].map(({ worker }) => worker.terminate()));
});

it('sends what does not change once', async () => {
  const thread = await lendThread(96);
  const catalogue = { figures: [] };
  const task = (fileName: string) =>
    taskFor(thread, {
      source: { bytes: new Uint8Array(), name: fileName },
      interpret: { context: { catalogue, fileName }, mostCells: 1 },
    }).context;
  const [sent] = task('a.xlsx')!;
  expect(sent).toMatchObject({ name: 'catalogue', value: catalogue });
  expect(task('b.xlsx')).toEqual([
    { name: 'catalogue', number: sent!.number },
    { name: 'fileName', value: 'b.xlsx' },
  ]);
  await thread.worker.terminate();
});
