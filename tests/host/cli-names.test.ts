import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lacking } from '../needs.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
/** A name of so many bytes; `ə` has two. */
const named = (bytes: number, ending: string): string =>
  `${'ə'.repeat(20)}${'a'.repeat(bytes - 40 - Buffer.byteLength(ending))}${ending}`;

beforeAll(() => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'A', '--role', 'analyst');
});

/** Done, or one sentence that says what is wrong with the name. */
function saysSo(ran: Ran, words = /longer than this disk allows/): void {
  expect(ran.err).not.toContain('mistake in arayis');
  if (ran.code === 2) expect(ran.err).toMatch(words);
}

describe.skipIf(lacking('names of 255 bytes', process.platform === 'linux'))('long names', () => {
  test.each([230, 235, 236, 240, 247, 251, 252, 255, 256, 400])('a workspace of %i bytes', (bytes) => {
    const name = named(bytes, '.arayis');
    const made = run('new', name);
    saysSo(made);
    // What can be made can be used, with all that comes to lie beside it.
    if (made.code === 0) expect(run('people', name, 'add', 'A', '--role', 'analyst').code).toBe(0);
    else expect(readdirSync(folder)).not.toContain(name);
    const copied = named(bytes, 'copied.arayis');
    if (bytes <= 255) cpSync(join(folder, 'w.arayis'), join(folder, copied));
    saysSo(run('people', copied), bytes <= 255 ? undefined : /longer than this disk allows|There is no workspace/);
  }); // prettier-ignore

  test.each([247, 255, 256])('an export of %i bytes', (bytes) => {
    const ran = run('export', 'w.arayis', '--out', named(bytes, '.docx'));
    saysSo(ran);
    expect(ran.code).toBe(bytes <= 255 ? 1 : 2);
  });

  test('one that is too long beside others', () => {
    writeFileSync(join(folder, 'good.csv'), 'Göstərici;2023\nQurbanlar;5\n');
    const ran = run('import', 'w.arayis', 'good.csv', named(300, '.csv'), '--by', 'A');
    expect(ran.err).not.toContain('mistake in arayis');
    expect(ran.code).toBe(1);
  });

  test.each([247, 255, 256, 400])('a delivery of %i bytes', (bytes) => {
    const name = named(bytes, '.csv');
    if (bytes <= 255) writeFileSync(join(folder, name), `Göstərici;2023\nQurbanlar;${bytes}\n`);
    for (const args of [['import', 'w.arayis', name, '--by', 'A'], ['cells', name], ['check', name.replace('.csv', '.md')], ['enter', 'w.arayis', 'victims.identified', '--value', '1', '--agency', 'moh', '--evidence', name, '--by', 'A']]) {
      const ran = run(...args);
      expect(ran.err).not.toContain('mistake in arayis');
      if (bytes <= 255 && args[0] === 'import') expect(ran.code).toBeLessThan(2);
    }
  }); // prettier-ignore
});

describe('names that end or begin in a space', () => {
  test.each(['b.arayis ', 'b.arayis\u00a0', 'b.arayis\n'])('no workspace is made or opened as %j', (name) => {
    const made = run('new', name);
    expect(made.code).toBe(2);
    expect(made.err).toContain('ends in a space');
    expect(readdirSync(folder)).not.toContain('b.arayis');
    // One that is there is not taken for the one of the same name without the space.
    cpSync(join(folder, 'w.arayis'), join(folder, name));
    const before = readFileSync(join(folder, name));
    const opened = run('people', name, 'add', 'Z', '--role', 'analyst');
    expect(opened.code).toBe(2);
    expect(opened.err).toContain('ends in a space');
    expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
  });

  test('an export and a delivery may have one', () => {
    const ran = run('export', 'w.arayis', '--out', 'x.docx ');
    expect(ran.code).toBe(1);
    expect(readdirSync(folder)).toContain('x.docx ');
    writeFileSync(join(folder, 'return.csv '), 'Göstərici;2023\nQurbanlar;17\n');
    expect(run('import', 'w.arayis', 'return.csv ', '--by', 'A').code).toBeLessThan(2);
  });
});
