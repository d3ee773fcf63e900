import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Interpretation } from '../../shared/domain/understanding/interpretation.ts';
import { makeXlsx, stylesOf } from '../unit/readers/make-xlsx.ts';

/** The program runs in Chromium's runtime too, whose Intl has no Azerbaijani: a return has to mean the same there. */
const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const folder = mkdtempSync(path.join(tmpdir(), 'arayis-languages-'));
const file = path.join(folder, 'hesabat.xlsx');

const textCell = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const value = (number: number, style = 0): string => `<c s="${style}"><v>${number}</v></c>`;
const LABEL = 'Müəyyən edilmiş zərərçəkmişlərin sayı';
const ROWS = [
  [textCell('İnsan Alverinə Qarşı Mübarizə Baş İdarəsi'), value(45307, 2)],
  [],
  // The header is a date: 31 December 2023, shown as its month in Azerbaijani.
  [textCell('Göstəricilər'), value(45291, 1)],
  [textCell(LABEL), value(10)],
  [textCell('Gürcüstan üzrə')],
  [textCell(LABEL), value(5)],
  [textCell('Qazaxıstan üzrə')],
  [textCell(LABEL), value(2)],
  [textCell('Украина')],
  [textCell(LABEL), value(3)],
];

beforeAll(() => {
  const sheet = ROWS.map((row, at) => `<row r="${at + 1}">${row.join('')}</row>`).join('');
  writeFileSync(file, makeXlsx({ sheet, styles: stylesOf('[$-42C]mmmm yyyy', '[$-42C]d mmmm yyyy, dddd') }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readIn(...flags: string[]): { germany: string; interpretation: Interpretation } {
  const run = spawnSync(process.execPath, [...flags, path.join(fixtures, 'read-return.ts'), file], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

test('Azerbaijani countries and months mean the same where the runtime knows English only', () => {
  const whole = readIn();
  const english = readIn('--import', path.join(fixtures, 'without-languages.ts'));
  expect([whole.germany, english.germany]).toEqual(['Almaniya', 'Germany']);
  expect(english.interpretation).toEqual(whole.interpretation);

  const { observations, questions } = english.interpretation;
  expect(observations.map(({ figure, period, value: read }) => [figure, period, read])).toEqual([
    ['victims.identified', '2023-12', 10],
  ]);
  // Victims by a country of which the catalogue has none are asked, section by section.
  expect(questions.map(({ text }) => text)).toEqual(['Gürcüstan üzrə', 'Qazaxıstan üzrə', 'Украина']);
  expect(observations[0]!.cells.find(({ role }) => role === 'period')?.text).toBe('dekabr 2023');
});
