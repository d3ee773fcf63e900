import { describe, expect, test } from 'vitest';
import { LayoutSchema, type Layout } from '../../../shared/domain/catalogue/layout.ts';
import type { TaughtTable } from '../../../shared/domain/catalogue/taught-table.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import {
  isUnconfirmed,
  type QuestionDraft,
  type Reading,
} from '../../../shared/domain/questions/question.ts';
import { readingAz } from '../../../shared/words/readings/reading-az.ts';
import { readingEn } from '../../../shared/words/readings/reading-en.ts';
import { WITH_IDS } from '../../../shared/words/shown.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

const VICTIMS = 'victims.identified';
const CASES = 'prosecution.criminal_cases_initiated';

/** What Justice was taught: a row per label; `women` under its own column. */
const table = (rows: TaughtTable['rows'], more: Partial<TaughtTable> = {}): TaughtTable => ({
  captions: ['Ədliyyə'],
  columns: [{ path: ['{year} il'], time: '{year}' }, { path: ['Qadın'] }],
  rows,
  beside: [],
  by: 'A',
  at: '2024-01-01T00:00:00.000Z',
  confirmedBy: 'B',
  ...more,
});
const row = (label: string | string[], ...figures: (string | undefined)[]): TaughtTable['rows'][number] => ({
  label: [label].flat(),
  cells: figures.map((figure, column) => ({ column, ...(figure === undefined ? {} : { figure }) })),
});
const taught = (agency: string, ...tables: TaughtTable[]): Layout =>
  LayoutSchema.parse({ id: `taught-${agency}`, agency, tables });

const read = (drawing: string, layouts: Layout[] = [], agency = 'sms'): Interpretation =>
  interpretDocument(
    'x.xlsx',
    { format: 'xlsx', sheets: [sheetOf(drawing)], warnings: [] },
    { layouts, agency },
  );

const called = (questions: readonly QuestionDraft[]): [string, Reading][] =>
  questions.flatMap(({ text, readings }) =>
    readings.flatMap((one): [string, Reading][] =>
      one.says.tag === 'offer' && one.says.calledBy !== undefined ? [[text, one]] : [],
    ),
  );

const KNOWN = 'Müəyyən edilmiş insan alveri qurbanları';
const sheet = (label: string): string => `
  Dövlət Miqrasiya Xidməti
  2023-cü il üzrə məlumat
  Göstərici | 2023
  Verilmiş iş icazələri | 5902
  ${label} | 7
`;

describe('a label that another body was taught', () => {
  test.each([
    ['az', 'Statuslu şəxslərimiz'],
    ['ru', 'Подопечные со статусом'],
    ['en', 'Charges under our wing'],
  ])('is offered with the reason (%s), and takes nothing', (_, label) => {
    const layouts = [taught('moj', table([row(label, VICTIMS, VICTIMS)]))];
    const [without, withIt] = [read(sheet(label)), read(sheet(label), layouts)];
    expect(withIt.observations).toEqual(without.observations);
    expect(without.observations.length).toBeGreaterThan(0);
    const [[text, offer] = ['', undefined], ...others] = called(withIt.questions);
    expect(others).toEqual([]);
    expect(text).toBe(label);
    expect(offer).toMatchObject({
      says: { tag: 'offer', figure: VICTIMS, calledBy: ['moj'] },
      observations: [{ figure: VICTIMS, value: 7, period: '2023', agency: 'sms' }],
    });
    expect(readingEn(offer!.says)).toContain('moj calls it so');
    expect(readingAz(offer!.says, WITH_IDS)).toContain('moj belə adlandırır');
    expect('unconfirmed' in offer!.says).toBe(false);
  });

  test('is said to be unconfirmed where nobody confirmed it; one body that did is enough', () => {
    const { confirmedBy: _confirmedBy, ...open } = table([row('Qanadlılar', VICTIMS)]);
    const offer = (...layouts: Layout[]) => called(read(sheet('Qanadlılar'), layouts).questions)[0]![1];
    const alone = offer(taught('moj', open));
    expect(alone.says).toMatchObject({ unconfirmed: true, alone: true });
    expect(isUnconfirmed(alone)).toBe(true);
    expect(readingEn(alone.says)).toContain('nobody has confirmed');
    expect(readingAz(alone.says, WITH_IDS)).toContain('təsdiqlənməyib');
    const both = offer(taught('moj', open), taught('moc', table([row('Qanadlılar', VICTIMS)])));
    expect(both.says).toMatchObject({ calledBy: ['moj', 'moc'] });
    expect(isUnconfirmed(both)).toBe(false);
  });

  test('is no new offer, and needs no second person, where the figure is offered anyway', () => {
    const label = 'Müəyyənləşdirilən alver qurbanları';
    const [{ observations } = { observations: [] }] = read(sheet(label)).questions.find(({ text }) => text === label)!.readings; // prettier-ignore
    const { confirmedBy: _confirmedBy, ...open } = table([row(label, observations[0]!.figure)]);
    const [[, offer] = ['', undefined]] = called(read(sheet(label), [taught('moj', open)]).questions);
    expect(offer!.says).toMatchObject({ unconfirmed: true });
    expect(isUnconfirmed(offer!)).toBe(false);
  });

  test('is offered once for each figure that bodies call so', () => {
    const label = 'Statuslu şəxslərimiz';
    const layouts = [taught('moj', table([row(label, VICTIMS)])), taught('moc', table([row(label, CASES)]))];
    const offers = called(read(sheet(label), layouts).questions);
    expect(offers.map(([, { says }]) => 'figure' in says && says.figure)).toEqual([VICTIMS, CASES]);
  });

  test('says who calls it so where the figure is offered anyway', () => {
    const label = 'Müəyyənləşdirilən alver qurbanları';
    const without = read(sheet(label)).questions.find(({ text }) => text === label)!;
    const figure = without.readings[0]!.observations[0]!.figure;
    const layouts = [taught('moj', table([row(label, figure)]))];
    const { readings } = read(sheet(label), layouts).questions.find(({ text }) => text === label)!;
    expect(readings).toHaveLength(without.readings.length);
    expect(readings[0]!.says).toMatchObject({ figure, calledBy: ['moj'] });
    expect(readings[0]!.observations).toEqual(without.readings[0]!.observations);
  });

  test('holds nothing back that is taken without it, and changes nothing of it', () => {
    const layouts = [taught('moj', table([row(KNOWN, CASES), row('Verilmiş iş icazələri', VICTIMS)]))];
    const [without, withIt] = [read(sheet(KNOWN)), read(sheet(KNOWN), layouts)];
    expect(withIt.observations).toEqual(without.observations);
    expect(withIt.ignored).toEqual(without.ignored);
    expect(withIt.questions.map(({ ref, kind }) => [ref, kind])).toEqual(
      without.questions.map(({ ref, kind }) => [ref, kind]),
    );
  });

  test.each([
    ['a withdrawn table', { withdrawn: { by: 'B', at: '', reason: 'r' } }, 'Statuslu şəxslərimiz'],
    ['a table of other words', {}, 'Başqa şəxslər'],
  ])('is not offered out of %s', (_, more, label) => {
    const layouts = [taught('moj', table([row('Statuslu şəxslərimiz', VICTIMS)], more))];
    expect(called(read(sheet(label), layouts).questions)).toEqual([]);
  });

  test('is not offered where what stands over it is another', () => {
    const layouts = [taught('moj', table([row(['Mərkəzlər', 'Statuslu şəxslərimiz'], VICTIMS)]))];
    const drawing = `
      Dövlət Miqrasiya Xidməti
      Göstərici | 2023
      Verilmiş iş icazələri | 5902
      Düşərgələr |
      Statuslu şəxslərimiz | 7
    `;
    const found = called(read(drawing, layouts).questions);
    expect(found.every(([, { observations }]) => observations[0]!.value !== 7)).toBe(true);
  });

  test('of two columns of other meaning only the same column tells which', () => {
    const label = 'Statuslu şəxslərimiz';
    const layouts = [taught('moj', table([row(label, VICTIMS, CASES)]))];
    expect(called(read(sheet(label), layouts).questions)).toEqual([]);
  });

  test('that says only of whom or how many says of nothing what it counts', () => {
    const layouts = [taught('moj', table([row('Kişi', VICTIMS), row('Cəmi', VICTIMS)]))];
    for (const label of ['Kişi', 'Cəmi']) {
      const drawing = `
        Dövlət Miqrasiya Xidməti
        Göstərici | 2023
        Filan şeylər | 9
        ${label} | 7
      `;
      const found = called(read(drawing, layouts).questions);
      expect(found.filter(([, { observations }]) => observations[0]!.value === 7)).toEqual([]);
    }
  });

  test('makes a sheet that looks foreign one that is asked row by row', () => {
    const labels = ['Statuslu şəxslərimiz', 'Qovşaqdakı işlər', 'Yuvasız quşlar'];
    const drawing = `
      Dövlət Miqrasiya Xidməti
      Göstərici | 2023
      ${labels.map((label, at) => `${label} | ${at + 5}`).join('\n')}
    `;
    expect(read(drawing).questions.map(({ kind }) => kind)).toEqual(['not-ours']);
    const layouts = [taught('moj', table([row(labels[0]!, VICTIMS), row(labels[1]!, CASES)]))];
    const { questions, observations } = read(drawing, layouts);
    expect(observations).toEqual([]);
    expect(called(questions).map(([text]) => text)).toEqual(labels.slice(0, 2));
  });
});
