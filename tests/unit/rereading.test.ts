import { expect, test } from 'vitest';
import { keyText } from '../../shared/domain/keys/figure-key.ts';
import { deliveryId, observationId, questionId } from '../../shared/domain/keys/ids.ts';
import type { Observation, ObservationDraft } from '../../shared/domain/observations/observation.ts';
import { plainQuestion } from '../../shared/domain/questions/plain-question.ts';
import type { QuestionDraft } from '../../shared/domain/questions/question.ts';
import { compareReadings } from '../../shared/domain/rereading/compare.ts';
import { withSettled, type SettledByPeople } from '../../shared/domain/rereading/settle.ts';

const draft = (ref: string, figure: string, value: number, more: Partial<ObservationDraft> = {}): ObservationDraft => ({
  figure,
  period: '2023',
  agency: 'moj',
  value,
  status: 'value',
  categories: {},
  remarks: [],
  cells: [{ sheet: 'S', ref, role: 'value', text: String(value) }],
  ...more,
}); // prettier-ignore
let last = 0;
const kept = (...of: Parameters<typeof draft>): Observation => ({
  ...draft(...of),
  id: observationId((last += 1)),
  delivery: deliveryId(1),
});
const ask = (ref: string, ...offers: ObservationDraft[]): QuestionDraft =>
  plainQuestion({
    sheet: 'S',
    ref,
    text: ref,
    kind: 'unknown-label',
    readings: offers.map((one) => ({ value: one.value, says: { tag: 'as-written' }, observations: [one] })),
  });
const NOTHING: SettledByPeople = { answers: [], decisions: new Map(), picked: new Set(), earlier: [] };
const decided = (figure: string, value: number, elsewhere: number[] = [], picked: Observation[] = []) => ({
  ...NOTHING,
  decisions: new Map([[keyText({ figure, period: '2023' }), { value, keepsBoth: false, elsewhere }]]),
  picked: new Set(picked.map(({ id }) => id)),
});

function linesOf(
  was: { observations?: Observation[]; questions?: QuestionDraft[] },
  now: { observations?: ObservationDraft[]; questions?: QuestionDraft[] },
  settled: SettledByPeople = NOTHING,
): unknown[] {
  const { observations: before = [], questions: asked = [] } = was;
  const { observations = [], questions = [] } = now;
  const reading = withSettled({ observations, questions }, before, settled);
  return compareReadings({ observations: before, questions: asked }, reading).lines.map((line) => [
    line.change,
    line.ref,
    line.was?.value ?? null,
    line.now?.value ?? null,
  ]);
}

test.each([
  ['the same', { observations: [kept('A1', 'f', 1)] }, { observations: [draft('A1', 'f', 1)] }, []],
  ['an answer to a question', { questions: [ask('A1')] }, { observations: [draft('A1', 'f', 1)] }, [['answered', 'A1', null, 1]]],
  ['a value that nobody asked about', {}, { observations: [draft('A1', 'f', 1)] }, [['new', 'A1', null, 1]]],
  ['another value', { observations: [kept('A1', 'f', 1)] }, { observations: [draft('A1', 'f', 2)] }, [['value', 'A1', 1, 2]]],
  ['another figure', { observations: [kept('A1', 'f', 1)] }, { observations: [draft('A1', 'g', 1)] }, [['key', 'A1', 1, 1]]],
  ['another year', { observations: [kept('A1', 'f', 1)] }, { observations: [draft('A1', 'f', 1, { period: '2022' })] }, [['key', 'A1', 1, 1]]],
  ['the change beside it', { observations: [kept('A1', 'f', 1)] }, { observations: [draft('A1', 'f', 1, { claimedChange: 3 })] }, [['value', 'A1', 1, 1]]],
  ['nothing any more', { observations: [kept('A1', 'f', 1)] }, {}, [['gone', 'A1', 1, null]]],
  ['a question now', { observations: [kept('A1', 'f', 1)] }, { questions: [ask('A1')] }, [['asked', 'A1', 1, null]]],
  ['a new question', {}, { questions: [ask('A1:B1')] }, [['question', 'A1:B1', null, null]]],
  ['another offer', { questions: [ask('A1')] }, { questions: [ask('A1', draft('A1', 'f', 1))] }, [['offers', 'A1', null, null]]],
  ['asked by two questions for one', { questions: [ask('A1:B1')] }, { questions: [ask('A1'), ask('B1')] }, []],
  ['set aside', { questions: [ask('A1')] }, {}, [['aside', 'A1', null, null]]],
] as const)('a cell reads as %s', (_, was, now, lines) => {
  expect(linesOf(was as never, now as never)).toEqual(lines);
}); // prettier-ignore

const answered = (ref: string, ...observations: Observation[]): SettledByPeople => ({
  ...NOTHING,
  answers: [
    {
      question: { ...ask(ref), id: questionId(1), delivery: deliveryId(1), state: 'answered' },
      observations,
    },
  ],
});

test('what a person answered stays: the same again is nothing new, anything else is shown and not taken', () => {
  const said = kept('A1', 'f', 1);
  expect(linesOf({}, { observations: [draft('A1', 'f', 1)] }, answered('A1', said))).toEqual([]);
  expect(linesOf({}, { questions: [ask('A1')] }, answered('A1', said))).toEqual([]);
  const now = { observations: [draft('A1', 'g', 1)], questions: [] };
  expect(linesOf({}, now, answered('A1', said))).toEqual([['answer', 'A1', 1, 1]]);
  expect(withSettled(now, [], answered('A1', said)).observations).toEqual([]);
});

test('of a question whose cells are partly answered the rest is asked', () => {
  const asks = ask('A1:C1', draft('A1', 'f', 1), draft('B1', 'f', 2));
  const { questions } = withSettled({ observations: [], questions: [asks] }, [], answered('B1'));
  expect(questions).toMatchObject([{ ref: 'A1,C1', settles: 2 }]);
  expect(questions[0]!.readings.flatMap(({ observations }) => observations.map(({ value }) => value))).toEqual([1]); // prettier-ignore
});

test('what a decision rests on stays though it is no longer read, and its cell counts nothing else', () => {
  const picked = kept('A1', 'f', 1);
  const now = { observations: [draft('A1', 'g', 1)], questions: [] };
  const reading = withSettled(now, [picked], decided('f', 1, [], [picked]));
  expect([reading.carried, reading.observations]).toEqual([[picked], []]);
  expect(linesOf({ observations: [picked] }, now, decided('f', 1, [], [picked]))).toEqual([
    ['decision', 'A1', 1, 1],
  ]);
});

test('a rival of a decision comes beside what was there, or beside what others say, and never alone', () => {
  const was = kept('A1', 'f', 1);
  const now = { observations: [draft('A1', 'f', 2)], questions: [] };
  expect(withSettled(now, [was], decided('f', 5))).toMatchObject({ carried: [was], held: [] });
  expect(withSettled(now, [], decided('f', 5, [5]))).toMatchObject({
    observations: [{ value: 2 }],
    held: [],
  });
  expect(withSettled(now, [], decided('f', 5, [2]))).toMatchObject({
    observations: [],
    held: [{ by: 'decision' }],
  });
  expect(withSettled(now, [], decided('f', 5))).toMatchObject({
    observations: [],
    held: [{ by: 'decision' }],
  });
  expect(withSettled(now, [was], decided('f', 2))).toMatchObject({
    observations: [{ value: 2 }],
    carried: [],
    held: [],
  });
});
