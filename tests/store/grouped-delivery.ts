import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../main/resources/app.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { keepFile } from '../../main/work/intake/keep-files.ts';
import type { Taken } from '../../main/work/intake/write-delivery.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { draftOf } from '../../shared/domain/understanding/drafts/draft-of.ts';
import { measureOf } from '../../shared/domain/understanding/drafts/figure-measure.ts';
import type { QuestionDraft } from '../../shared/domain/questions/question.ts';
import type { UnsettledValue } from '../../shared/domain/questions/unsettled-value.ts';
import { must } from './must.ts';
import { readOne } from './import-file.ts';

const SHEET = '';
const LINES = [
  'İnsan alverinə qarşı mübarizə;;;',
  'Göstərici;Cəmi;Dəyişmə;Qeyd',
  'Müəyyən edilmiş zərərçəkmişlər;64;+4;',
  'Başlanmış cinayət işləri;14;-2;',
  'Cərimələr, min manat;4,746;0,5;',
  'Göyərçinlər;7;;',
];

export const VICTIMS = 'victims.identified';
export const CASES = 'prosecution.criminal_cases_initiated';
export const FINES = 'labour.high_rises.fines';

const value = (ref: string, text: string, more: Partial<UnsettledValue>): UnsettledValue => ({
  sheet: SHEET,
  ref,
  text,
  value: Number(text.replace(',', '.')),
  period: null,
  categories: {},
  status: 'not-reported',
  agency: 'mia_thb',
  cells: [{ sheet: SHEET, ref, role: 'value', text }],
  remarks: [],
  ...more,
});

const COLUMN = [
  value('B3', '64', { figure: VICTIMS, claimedChange: 4 }),
  value('B4', '14', { figure: CASES, claimedChange: -2 }),
];
const FINE = value('B5', '4,746', { period: '2023', unit: 'AZN', factor: 1000, claimedChange: 0.5 });
const PIGEONS = value('B6', '7', { period: '2023' });

/** A column of two figures whose period nobody knows, an amount without a figure, and a row that is not ours. */
export function groupedQuestions(app: App): QuestionDraft[] {
  const of = (period: string) => COLUMN.map((one) => must(draftOf(one, { period }, (figure) => measureOf(app.catalogue(), figure)))); // prettier-ignore
  const label = ['İnsan alverinə qarşı mübarizə'];
  const about = { sheet: SHEET, table: 'A2:C6', readings: [] };
  return [
    {
      ...about,
      ref: 'B3:B4',
      text: '64',
      label: [...label, 'Cəmi'],
      kind: 'period',
      scope: 'column',
      settles: 2,
      readings: ['2023', '2022'].map((period) => ({
        value: 64,
        says: { tag: 'of-period', period },
        observations: of(period),
      })),
      unsettled: COLUMN,
    },
    {
      ...about,
      ref: 'B5',
      text: '4,746',
      label: [...label, 'Cərimələr, min manat', 'Cəmi'],
      kind: 'unknown-label',
      scope: 'cell',
      settles: 1,
      unsettled: [FINE],
    },
    {
      ...about,
      ref: 'B6,C6',
      text: '7',
      label: [...label, 'Göyərçinlər'],
      kind: 'unknown-label',
      scope: 'row',
      settles: 1,
      unsettled: [PIGEONS],
    },
  ];
}

/** A file as if it had been read into these questions, and nothing had been taken. */
export async function takeGrouped(
  app: App,
  workspace: Workspace,
  folder: string,
  by: string,
  questions = groupedQuestions(app),
): Promise<Taken> {
  const path = join(folder, 'grouped.csv');
  writeFileSync(path, LINES.join('\n'));
  const hints = must(checkHints(app, workspace, { by, agency: 'mia_thb' }));
  const file = await readOne(app, workspace, path, hints);
  const content = must(file.content);
  const { interpretation } = content.read;
  content.read.interpretation = { ...interpretation, observations: [], ignored: [], questions };
  return must(keepFile(app, workspace, file, hints));
}
