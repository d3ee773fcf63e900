import { describe, expect, test } from 'vitest';
import { createApp } from '../../../main/resources/app.ts';
import { answerEnquiry, stateOfLine, type KnownValue } from '#shared/domain/enquiries/answer-line.ts';
import { enquiryProblems } from '#shared/domain/enquiries/enquiry-problem.ts';
import { EnquirySchema, type Enquiry } from '#shared/domain/enquiries/enquiry.ts';

const app = createApp();
const said = { en: 'a', az: 'b' };
const enquiryOf = (line: object): Enquiry =>
  EnquirySchema.parse({
    id: 'own',
    title: said,
    about: said,
    outside: [{ id: 'population', label: said, unit: 'persons' }],
    sections: [
      { title: said, lines: [{ code: 'A1', asks: said, unit: 'persons', period: 'year', ...line }] },
    ],
  });
const SUM = { answer: { sum: ['victims.by_sex.women', 'victims.by_sex.men'] } };
const RATE = { unit: 'rate', answer: { rate: ['victims.identified'], of: 'population', times: 100_000 } };

describe('the lines that ship', () => {
  test('name figures, units and stated numbers that exist, and each has an answer or a reason', () => {
    for (const enquiry of app.enquiries()) {
      expect(enquiryProblems(enquiry, app.catalogue())).toEqual([]);
      const lines = enquiry.sections.flatMap((section) => section.lines);
      for (const { code, answer, because } of lines)
        expect([code, (answer === undefined) !== (because === undefined)]).toEqual([code, true]);
    }
    expect(app.enquiries().map(({ id }) => id)).toEqual(['greta', 'glotip', 'sdg']);
  });

  test.each([
    ['an unknown figure', { answer: { sum: ['victims.unheard_of'] } }, 'figure'],
    ['another unit', { unit: 'calls', answer: { sum: ['victims.identified'] } }, 'unit'],
    ['a unit that is none', { unit: 'wingbeats', because: said }, 'unit'],
    ['a number that nobody may state', { ...RATE, answer: { ...RATE.answer, of: 'area' } }, 'outside'],
    ['a figure of all years for one year', { answer: { sum: ['victims.cumulative'] } }, 'period'],
  ])('are refused with %s', (_name, line, problem) => {
    expect(enquiryProblems(enquiryOf(line), app.catalogue())).toMatchObject([{ code: 'A1', problem }]);
  });

  test('are refused with both an answer and a reason, with neither, and with one code twice', () => {
    expect(() => enquiryOf({ ...SUM, because: said })).toThrow();
    expect(() => enquiryOf({})).toThrow();
    const { sections, ...rest } = enquiryOf(SUM);
    expect(EnquirySchema.safeParse({ ...rest, sections: [...sections, ...sections] }).success).toBe(false);
  });
});

describe('a line', () => {
  const ask = (
    line: object,
    known: Record<string, KnownValue>,
    hidden = false,
    stated = new Map<string, number>(),
  ) =>
    answerEnquiry(enquiryOf(line), {
      years: ['2023'],
      period: '2023',
      stated,
      known: (figure) => known[figure] ?? { value: null, isOpen: false },
      isHidden: () => hidden,
    })[0]!;
  const both = (women: KnownValue, men: KnownValue): Record<string, KnownValue> => ({
    'victims.by_sex.women': women,
    'victims.by_sex.men': men,
  });

  test.each([
    [{ value: 90, isOpen: false }, { value: 1, isOpen: false }, false, 'answered', 91],
    [{ value: 90, isOpen: false }, { value: 0, isOpen: false }, false, 'answered', 90],
    [{ value: 90, isOpen: false }, { value: 1, isOpen: true }, false, 'open', null],
    [{ value: 90, isOpen: false }, { value: null, isOpen: true }, false, 'missing', null],
    [{ value: 90, isOpen: false }, { value: 1, isOpen: false }, true, 'hidden', null],
  ] as const)('adds up accepted figures only: %o and %o', (women, men, hidden, state, value) => {
    const line = ask(SUM, both(women, men), hidden);
    expect(line.values).toMatchObject([{ state, value }]);
    expect(stateOfLine(line)).toBe(state);
  });

  test('is a rate of what a person states, rounded to hundredths', () => {
    const known = { 'victims.identified': { value: 91, isOpen: false } };
    expect(ask(RATE, known).values).toMatchObject([{ state: 'stated', value: null }]);
    expect(ask(RATE, known, false, new Map([['population', 10_127_100]])).values).toMatchObject([
      { value: 0.9 },
    ]);
  });
});
