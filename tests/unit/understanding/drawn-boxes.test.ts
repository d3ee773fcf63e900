import { describe, expect, test } from 'vitest';
import { LayoutSchema, type Layout } from '../../../shared/domain/catalogue/layout.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { learn } from '../../../shared/domain/understanding/taught/learn.ts';
import { interpretDocument, type ReturnOptions } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

const AGENCY = 'mia_thb';

function read(drawing: string, options: ReturnOptions = {}, merges: string[] = []): Interpretation {
  const sheet = { ...sheetOf(drawing, merges), name: 'Yekun' };
  return interpretDocument(
    'a.xlsx',
    { format: 'xlsx', sheets: [sheet], warnings: [] },
    { agency: AGENCY, layouts: [], forms: true, ...options },
  );
}

const ranges = ({ tables }: Interpretation): string[] => tables!.map(({ range }) => range);
const drawn = (...boxes: string[]): ReturnOptions => ({ boxes: [{ sheet: 'Yekun', boxes }] });
const taken = ({ observations }: Interpretation): string[] =>
  observations.map(({ cells, period, value }) => `${cells[0]!.ref}@${period}=${value}`);
const reason = (out: Interpretation, ref: string): unknown =>
  out.ignored.find((one) => one.ref === ref)?.says;

const LANGUAGES = {
  az: (year: number, [a, b]: readonly number[], more = '') => `
    Göstərici | Vahid | ${year - 1} | ${year}
    İnsan alveri üzrə müəyyən edilmiş zərərçəkmişlər | nəfər | ${a} | ${b}
    Başlanmış cinayət işləri | iş | 17 | 16
    Yoxlama | nəfər | 99 | 98${more}`,
  ru: (year: number, [a, b]: readonly number[], more = '') => `
    Показатель | Единица | ${year - 1} | ${year}
    Выявленные жертвы торговли людьми | чел. | ${a} | ${b}
    Возбуждённые уголовные дела | дел | 17 | 16
    Сверка | чел. | 99 | 98${more}`,
  en: (year: number, [a, b]: readonly number[], more = '') => `
    Indicator | Unit | ${year - 1} | ${year}
    Identified victims of trafficking | persons | ${a} | ${b}
    Criminal cases initiated | cases | 17 | 16
    Check | persons | 99 | 98${more}`,
};

const layoutOf = (out: Interpretation): Layout =>
  LayoutSchema.parse({
    id: 'taught-mia_thb',
    agency: AGENCY,
    tables: learn(
      out.forms!.map(({ shape }) => shape),
      { ...out, by: 'Leyla', at: '2024-01-08T09:00:00Z' },
    ).map((table) => ({ ...table, confirmedBy: 'Murad' })),
  });

describe.each(Object.entries(LANGUAGES))('edges that a person draws (%s)', (_, form) => {
  const first = read(form(2023, [90, 91]), drawn('A1:D3'));

  test('the table is what stands in them, and a number outside says why it is not read', () => {
    expect(ranges(first)).toEqual(['A1:D3']);
    expect(taken(first).some((one) => one.startsWith('D4'))).toBe(false);
    expect([reason(first, 'C4'), reason(first, 'D4')]).toEqual(['outside-tables', 'outside-tables']);
  });

  test('what is read by them waits for a second person, as what is said of cells does', () => {
    expect(first.observations.every(({ isLesson }) => isLesson === true)).toBe(true);
    const same = read(form(2023, [90, 91]), drawn('A1:D4'));
    expect(same.observations.some(({ isLesson }) => isLesson === true)).toBe(false);
  });

  test('before a second person confirms them, what is read by the same edges is asked', () => {
    const { confirmedBy: _by, ...unconfirmed } = layoutOf(first).tables[0]!;
    const layout = { ...layoutOf(first), tables: [{ ...unconfirmed, rows: [] }] };
    const next = read(form(2024, [91, 95]), { period: '2024', layouts: [layout] });
    expect([ranges(next), taken(next)]).toEqual([['A1:D3'], []]);
    expect(next.questions.map(({ kind }) => kind)).toContain('as-taught');
  });

  test('the same form next year has the same edges', () => {
    const next = read(form(2024, [91, 95]), { period: '2024', layouts: [layoutOf(first)] });
    expect(ranges(next)).toEqual(['A1:D3']);
    expect(next.notes).toEqual([]);
    expect(reason(next, 'D4')).toBe('outside-tables');
  });

  test('a number outside that did not stand there is never passed over: the edges fall, by name', () => {
    const grown = read(form(2024, [91, 95], '\n    Yeni sətir | nəfər | 5 | 6'), {
      period: '2024',
      layouts: [layoutOf(first)],
    });
    expect(grown.notes.flatMap((note) => (note.tag === 'LayoutChanged' ? [note.change] : []))).toContain(
      'edges',
    );
    expect(reason(grown, 'D5')).not.toBe('outside-tables');
  });
});

test('one box in the place of two, and two in the place of one', () => {
  const two = `
    Göstərici | Vahid | 2022 | 2023
    Başlanmış cinayət işləri | iş | 17 | 16
    Göstərici | Vahid | 2022 | 2023
    Müəyyən edilmiş zərərçəkmişlər | nəfər | 90 | 91`;
  expect(ranges(read(two, drawn('A1:D4')))).toEqual(['A1:D4']);
  expect(ranges(read(two, drawn('A1:D2', 'A3:D4')))).toEqual(['A1:D2', 'A3:D4']);
});

test('tables side by side keep what stands over both', () => {
  const beside = `
    2022-ci ilin yekunları | | | |
    Göstərici | Say | | Göstərici | Say
    Başlanmış cinayət işləri | 17 | | Müəyyən edilmiş zərərçəkmişlər | 90`;
  const out = read(beside, drawn('A2:B3', 'D2:E3'));
  expect(ranges(out)).toEqual(['A2:B3', 'D2:E3']);
  expect(out.observations.every(({ period }) => period === '2022')).toBe(true);
});

test('boxes that cut a merged cell, or each other, are not read by', () => {
  const sheet = `
    Göstərici | Vahid | 2022 | 2023
    Başlanmış cinayət işləri | iş | 17 | 16
    Müəyyən edilmiş zərərçəkmişlər | nəfər | 90 | 91`;
  const found = ranges(read(sheet, {}, ['A2:A3']));
  expect(ranges(read(sheet, drawn('A1:D2'), ['A2:A3']))).toEqual(found);
  expect(ranges(read(sheet, drawn('A1:D2', 'A2:D3')))).toEqual(ranges(read(sheet)));
});
