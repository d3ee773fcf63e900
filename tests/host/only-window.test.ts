import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onlyWindow } from '../../main/hosts/starting/only-window.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arayis-only-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a second start hands its file to the first', async () => {
  const heard: (string | null)[] = [];
  const first = await onlyWindow(folder, null, (open) => heard.push(open));
  expect(await onlyWindow(folder, '/tmp/Ə.arayis', () => undefined)).toBeNull();
  expect(await onlyWindow(folder, null, () => undefined)).toBeNull();
  expect(heard).toEqual(['/tmp/Ə.arayis', null]);
  await first!.release();
  const next = await onlyWindow(folder, null, () => undefined);
  expect(next).not.toBeNull();
  await next!.release();
});

test('the socket that a killed start left behind is taken over', async () => {
  const path = join(folder, 'window.sock');
  const script = `require('net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`;
  spawnSync(process.execPath, ['-e', script]);
  const first = await onlyWindow(folder, null, () => undefined);
  expect(first).not.toBeNull();
  await first!.release();
});

test('of many starts at once, on a stale socket, exactly one is the first', async () => {
  const path = join(folder, 'window.sock');
  spawnSync(process.execPath, [
    '-e',
    `require('net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`,
  ]);
  const starts = await Promise.all(
    Array.from({ length: 12 }, (_, at) => onlyWindow(folder, String(at), () => undefined)),
  );
  expect(starts.filter((start) => start !== null)).toHaveLength(1);
  for (const start of starts) await start?.release();
});

test('what is no message of ours is not heard', async () => {
  const heard: unknown[] = [];
  const first = await onlyWindow(folder, null, (open) => heard.push(open));
  const { connect } = await import('node:net');
  for (const text of ['{"open":1}\n', 'x\n', '{}\n', 'x'.repeat(20_000)]) {
    await new Promise<void>((resolve) => {
      const socket = connect(join(folder, 'window.sock'), () => socket.write(text));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
    });
  }
  expect(heard).toEqual([]);
  await first!.release();
});

test('a folder whose name is too long for a socket works all the same', async () => {
  const long = join(folder, 'x'.repeat(120));
  const first = await onlyWindow(long, null, () => undefined);
  expect(await onlyWindow(long, null, () => undefined)).toBeNull();
  await first!.release();
});
