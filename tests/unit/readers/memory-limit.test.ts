import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { limitMemory } from '../../../main/readers/memory-limit.ts';
import { readSpreadsheet } from '../../fixtures/read-spreadsheet.ts';
import { makeXlsx } from './make-xlsx.ts';

/** How a thread with this code ends: by itself, or by its limit. */
async function ends(code: string, megabytes: number): Promise<string> {
  const thread = new Worker(code, { eval: true });
  let stop = (): void => undefined;
  const end = await new Promise<string>((resolve) => {
    stop = limitMemory(megabytes, () => resolve('limit'));
    thread.once('exit', () => resolve('itself'));
  });
  stop();
  await thread.terminate();
  return end;
}

const WAIT = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400)';

test('a thread that takes memory outside its heap is over', async () => {
  expect(await ends(`globalThis.kept = Buffer.alloc(300e6, 1); ${WAIT}`, 150)).toBe('limit');
  expect(await ends(`globalThis.kept = Buffer.alloc(10e6, 1); ${WAIT}`, 150)).toBe('itself');
});

/** Forty long texts, eight in each row: every few rows would keep them anew, a hundred kilobytes as eight gigabytes. */
const repeating = (): Uint8Array => {
  const strings = Array.from({ length: 40 }, (_, at) => `<si><t>${at}${'ə'.repeat(32_000)}</t></si>`);
  const cells = (row: number): string =>
    Array.from({ length: 8 }, (_, col) => `<c t="s"><v>${(row * 8 + col) % 40}</v></c>`).join('');
  const rows = Array.from({ length: 30_000 }, (_, row) => `<row>${cells(row)}</row>`);
  return makeXlsx({ strings: strings.join(''), sheet: rows.join('') });
};

test('long texts that repeat without end are refused while they are small', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'repeating-'));
  try {
    const file = path.join(folder, 'a.xlsx');
    writeFileSync(file, repeating());
    const code = `
      import { runReader } from ${JSON.stringify(path.resolve('main/readers/run-reader.ts'))};
      const read = await runReader({ job: 'cells', path: ${JSON.stringify(file)} });
      console.log(JSON.stringify({ error: read.error, peak: process.resourceUsage().maxRSS / 1024 }));`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    const { error, peak } = JSON.parse(run.stdout) as { error: unknown; peak: number };
    expect(error).toEqual({ tag: 'TooLarge', what: 'characters', limit: 100_000_000 });
    expect(peak).toBeLessThan(800);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test('a text that stands in many cells is kept once', async () => {
  const read = await readSpreadsheet(
    makeXlsx({
      strings: `<si><t>${'ə'.repeat(30_000)}</t></si>`,
      sheet: '<row><c t="s"><v>0</v></c></row>'.repeat(5000),
    }),
    'a.xlsx',
  );
  expect(read.ok && read.value.sheets[0]!.cells).toHaveLength(5000);
});
