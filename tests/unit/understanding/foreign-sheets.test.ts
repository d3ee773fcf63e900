import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../../shared/domain/sheets/cell.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { readSpreadsheet } from '../../fixtures/read-spreadsheet.ts';
import { interpretDocument, layouts } from '../../fixtures/returns.ts';
import { withoutShared } from '../../needs.ts';
import { root } from '../catalogue-fixture.ts';
import { foreignDrawings } from './foreign-drawings.ts';
import { sheetOf } from './sheet-of.ts';

const MOST_QUESTIONS = 3;
/** Nobody, and every body whose words a layout knows. */
const senders = [undefined, ...new Set(layouts.layouts.flatMap(({ agency }) => agency ?? []))];

function expectNothing(name: string, document: ReadDocument, under: readonly (string | undefined)[]): void {
  for (const agency of under) {
    const out = interpretDocument(name, document, agency === undefined ? {} : { agency });
    expect.soft(taken(out), `taken under ${agency ?? 'nobody'}`).toEqual([]);
    for (const [sheet, questions] of Map.groupBy(out.questions, (question) => question.sheet))
      expect
        .soft(questions.length, `questions on ${sheet} under ${agency ?? 'nobody'}`)
        .toBeLessThanOrEqual(MOST_QUESTIONS);
  }
}

const taken = ({ observations }: Interpretation): string[] =>
  observations.map(({ figure, cells }) => `${figure} ${cells[0]?.ref}`);

test.each(Object.entries(foreignDrawings))('%s: nothing is taken under any sender', (_, drawing) => {
  expectNothing(
    'sheet.xlsx',
    { format: 'xlsx', warnings: [], sheets: [{ ...sheetOf(drawing), name: 'Sheet1' }] },
    senders,
  );
});

test('convicts by age add up, and are nobody’s convicts of trafficking for that', () => {
  const drawing = `
Məhkumların yaş qrupları üzrə sayı
Yaş | Say
18 yaşadək | 12
18-25 | 400
26-35 | 900
Cəmi | 1312`;
  const document: ReadDocument = {
    format: 'xlsx',
    warnings: [],
    sheets: [{ ...sheetOf(drawing), name: 'Sheet1' }],
  };
  expectNothing('sheet.xlsx', document, [undefined, 'mia', 'ssa', 'moh']);
});

const real = path.join(root, '../shared/real-files');
/** Files whose sources state a licence. */
const LICENSED = [
  'statcan-alberta/trafficking_data.csv',
  'fbi-crime/us-crime-2.xlsx',
  'abs-marriage-survey/ozmarriage.xlsx',
  'messytables/begrotingsanalyse-2011.csv',
  'messytables/excel_pasting.csv',
  'calamine/any_sheets.xlsx',
  'calamine/merged_range.xls',
  'poi-traps/InlineStrings.xlsx',
];

describe.skipIf(withoutShared('files of other countries', existsSync(real)))('files of strangers', () => {
  test.each(LICENSED)('%s: nothing is taken, whoever sent it', async (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(real, file)));
    const read = await readSpreadsheet(bytes, path.basename(file));
    if (!read.ok) throw new Error(`${file} cannot be read`);
    expectNothing(path.basename(file), read.value, [undefined, 'mia_thb']);
  });
});
