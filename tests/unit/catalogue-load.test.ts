import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../main/resources/catalogue.ts';
import type { Catalogue } from '../../shared/domain/catalogue/catalogue.ts';
import { root } from './catalogue-fixture.ts';

describe('a catalogue that is wrong', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
  beforeAll(() =>
    cpSync(path.join(root, 'resources/catalogue'), path.join(folder, 'catalogue'), { recursive: true }),
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  function spoiled(name: string, spoil: (list: Record<string, unknown>[]) => void): () => Catalogue {
    const file = path.join(folder, 'catalogue', `${name}.json`);
    const whole = readFileSync(path.join(root, 'resources/catalogue', `${name}.json`), 'utf8');
    const list = JSON.parse(whole) as Record<string, unknown>[];
    spoil(list);
    writeFileSync(file, JSON.stringify(list));
    return () => {
      try {
        return loadCatalogue(folder);
      } finally {
        writeFileSync(file, whole);
      }
    };
  }

  it.each([
    ['units', (list: Record<string, unknown>[]) => delete list[0]!['labels'], /units\.json[^]*\[0\]\.labels/],
    [
      'figures',
      (list: Record<string, unknown>[]) => (list[3]!['kind'] = 'guess'),
      /figures\.json[^]*\[3\]\.kind/,
    ],
    ['figures', (list: Record<string, unknown>[]) => (list[1]!['id'] = list[0]!['id']), /\[1\]\.id: .*twice/],
    [
      'figures',
      (list: Record<string, unknown>[]) => (list[0]!['indicator'] = 'x'),
      /figures\[0\].*no indicator "x"/,
    ],
    [
      'figures',
      (list: Record<string, unknown>[]) => (list[0]!['categories'] = { level: 'x' }),
      /no code "x"/,
    ],
    [
      'indicators',
      (list: Record<string, unknown>[]) => (list[0]!['owners'] = ['x']),
      /indicators\[0\].*no agency "x"/,
    ],
  ])('is refused with file and place: %s', (name, spoil, message) => {
    expect(spoiled(name, spoil)).toThrow(message);
  });

  it('is refused where a file is missing or no JSON', () => {
    expect(() => loadCatalogue(path.join(folder, 'nowhere'))).toThrow(/figures\.json cannot be read/);
  });
});
