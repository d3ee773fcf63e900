import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../shared/domain/understanding/interpretation.ts';
import type { ObservationDraft } from '../../shared/domain/observations/observation.ts';
import type { QuestionDraft } from '../../shared/domain/questions/question.ts';
import { refsIn } from '../../shared/domain/sheets/ranges.ts';
import { fixture } from '../unit/catalogue-fixture.ts';
import { interpretSample, sampleNames, sheetOf } from '../fixtures/returns.ts';

const key = Map.groupBy(fixture('agency-returns/key.csv'), (row) => row['file']!);

type Row = Record<string, string>;
const where = (row: Row): string => `${sheetOf(row)}!${row['cell']}`;
const isPrinted = (row: Row): boolean => !/^(?:extra|annex)\./.test(row['figure_id']!);

function isRight(row: Row, out: Interpretation): boolean {
  const value = Number(row['value']);
  const change = row['period'] === '2023/2022';
  return out.observations.some((o) => {
    if (isPrinted(row) && o.figure !== row['figure_id']) return false;
    if (!restsOn(o, row, change)) return false;
    if (change) return o.period === '2023' && o.claimedChange === value;
    return o.period === row['period'] && o.value === value && o.agency === row['agency'];
  });
}

const restsOn = (o: ObservationDraft, row: Row, change: boolean): boolean =>
  o.cells.some(
    (cell) =>
      cell.sheet === sheetOf(row) &&
      cell.ref === row['cell'] &&
      (cell.role === 'value' || (change && cell.role === 'change')),
  );

/** The cells that a question's answer settles, with those whose change is claimed beside them. */
const placesOf = ({ sheet, ref, unsettled }: QuestionDraft): string[] => [
  ...(refsIn(ref, 5000) ?? []).map((one) => `${sheet}!${one}`),
  ...unsettled.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.role === 'change' ? [`${cell.sheet}!${cell.ref}`] : [])),
  ),
];

describe('every keyed cell of the sample returns is right or a question', () => {
  test.each(sampleNames())('%s', async (name) => {
    const out = await interpretSample(name);
    const rows = key.get(name) ?? [];
    if (out === null) return expect(rows).toEqual([]);
    const notRight = rows.filter((row) => !isRight(row, out));
    const asked = new Set(out.questions.flatMap(placesOf));
    expect(notRight.filter((row) => !asked.has(where(row)))).toEqual([]);
    expect(out.questions.map((q) => `${q.sheet}!${q.ref} ${q.kind}`)).toMatchSnapshot();
  });
});

/** A small and a larger return, whole: what a change to the engine moves shows here by name. */
describe('observations as they are', () => {
  test.each(['22_Səhiyyə_Nazirliyi_cavab_2023.csv', '03_Генпрокуратура_2023_год.xls'])('%s', async (name) => {
    const out = await interpretSample(name);
    await expect(`${JSON.stringify(out, null, 2)}\n`).toMatchFileSnapshot(
      `interpretation/${name.slice(0, 2)}.json`,
    );
  });
});
