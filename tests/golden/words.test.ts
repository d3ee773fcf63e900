import { beforeAll, expect, test } from 'vitest';
import { checkDocument } from '../../shared/domain/checks/check-document.ts';
import type { CheckValue } from '../../shared/domain/checks/check-values.ts';
import { runChecks } from '../../shared/domain/checks/run-checks.ts';
import { conflictsAmong } from '../fixtures/conflicts-among.ts';
import type { Interpretation } from '../../shared/domain/understanding/interpretation.ts';
import type { ReadingSays } from '../../shared/domain/questions/reading-says.ts';
import type { Observation } from '../../shared/domain/observations/observation.ts';
import { whyDifferAz } from '../../shared/words/readings/conflict-az.ts';
import { whyDifferEn } from '../../shared/words/readings/conflict-en.ts';
import { findingAz } from '../../shared/words/findings/finding-az.ts';
import { findingEn } from '../../shared/words/findings/finding-en.ts';
import { ignoredAz, ignoredEn } from '../../shared/words/readings/ignored.ts';
import { noteAz } from '../../shared/words/readings/note-az.ts';
import { noteEn } from '../../shared/words/readings/note-en.ts';
import { questionAz } from '../../shared/words/readings/question-az.ts';
import { questionEn } from '../../shared/words/readings/question-en.ts';
import { readingAz } from '../../shared/words/readings/reading-az.ts';
import { readingEn } from '../../shared/words/readings/reading-en.ts';
import { leftEnglish } from '../fixtures/left-english.ts';
import { interpretBytes, interpretSample, layouts, sampleNames } from '../fixtures/returns.ts';
import { VARIANTS } from '../fixtures/variants/all.ts';
import { buildVariant } from '../fixtures/variants/build.ts';
import { keyLabel } from '../../shared/domain/catalogue/key-label.ts';
import { catalogue } from '../unit/catalogue-fixture.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';
import { printed, relations, template } from '../unit/reference/printed-reference.ts';
import { deliveryId, observationId } from '../../shared/domain/keys/ids.ts';

/** What the samples and their variants mean, in which every sentence must have its Azerbaijani one. */
const read: Interpretation[] = [];
const observations: Observation[] = [];

beforeAll(async () => {
  const outs = [
    ...(await Promise.all(sampleNames().map(interpretSample))),
    ...(await Promise.all(
      VARIANTS.map((variant) => {
        const { name, bytes } = buildVariant(variant);
        return interpretBytes(name, bytes);
      }),
    )),
  ];
  read.push(...outs.filter((out) => out !== null));
  read.forEach((out, delivery) => {
    for (const draft of out.observations)
      observations.push({
        ...draft,
        id: observationId(observations.length + 1),
        delivery: deliveryId(delivery),
      });
  });
});

const labelAz = (id: string): string | undefined => catalogue.figuresById.get(id)?.labels.az;
const labelEn = (id: string): string | undefined => catalogue.figuresById.get(id)?.labels.en;
const shown = {
  figure: (id: string): string => labelAz(id) ?? keyLabel(catalogue, id).az,
  number: String,
};

/** Sentences whose Azerbaijani is missing, the same as the English, or has English words in it. */
const wrong = (pairs: readonly (readonly [en: string | null, az: string | null])[]): string[] =>
  pairs.flatMap(([en, az]) =>
    (en === null) === (az === null) && (az === null || (az !== '' && az !== en && leftEnglish(az) === null))
      ? []
      : [`${en} → ${az}`],
  );

test('every question and reading', () => {
  const questions = read.flatMap((out) => out.questions);
  expect(questions.length).toBeGreaterThan(80);
  expect(wrong(questions.map((asked) => [questionEn(asked), questionAz(asked)]))).toEqual([]);
  const readings = questions.flatMap((asked) => asked.readings);
  // The label of a row is as the sheet has it.
  const own = readings.map(({ says }) => [readingEn(says), readingAz(unlabelled(says), shown)] as const);
  expect(wrong(own)).toEqual([]);
});

const unlabelled = (says: ReadingSays): ReadingSays =>
  'support' in says && says.support?.tag === 'difference'
    ? { ...says, support: { ...says.support, label: '' } }
    : says;

test('every cell that was left aside, and every note', () => {
  const ignored = read.flatMap((out) => out.ignored);
  expect(ignored.length).toBeGreaterThan(50);
  expect(wrong(ignored.map(({ says }) => [ignoredEn(says), ignoredAz(says)]))).toEqual([]);
  const notes = read.flatMap((out) => out.notes);
  expect(wrong(notes.map((note) => [noteEn(note), noteAz(note)]))).toEqual([]);
});

test('why the rivals of every conflict differ', () => {
  const conflicts = conflictsAmong(observations, { catalogue, words: layouts.evidenceWords });
  expect(conflicts.length).toBeGreaterThan(10);
  const unit = (language: 'en' | 'az') => (id: string) =>
    catalogue.units.find((one) => one.id === id)?.labels[language] ?? id;
  expect(
    wrong(conflicts.map(({ fact }) => [whyDifferEn(fact, unit('en')), whyDifferAz(fact, unit('az'))])),
  ).toEqual([]);
});

test('every finding in the printed reference and among the values reported', () => {
  const values = new Map<string, CheckValue>();
  for (const o of observations) {
    if (o.value === null || Object.keys(o.categories).length > 0) continue;
    const known = values.get(o.figure) ?? {};
    const change = o.claimedChange === undefined ? {} : { change: o.claimedChange };
    if (o.period === '2023') values.set(o.figure, { value: o.value, ...change, ...known });
    if (o.period === '2022') values.set(o.figure, { previous: o.value, ...known });
  }
  const findings = [
    ...checkDocument(template(), relations(), printed(), wordingOf('en')).findings,
    ...runChecks(relations(), values, { word: 'recorded' }),
  ];
  expect(findings.length).toBeGreaterThan(50);
  const pairs = findings.flatMap(({ facts, figures }) => {
    const [en, az] = [findingEn(facts, labelEn, figures[0]), findingAz(facts, labelAz, figures[0])];
    return [
      [en.title, az.title],
      [en.arithmetic, az.arithmetic],
      [en.likeliest ?? null, az.likeliest ?? null],
    ] as const;
  });
  // The titles and lines of the English reference are quoted without marks.
  const quoted = /^(?:Sətir iki dəfə çap olunub|Başlıq təkrarlanır|Şablonun)/;
  expect(wrong(pairs.filter(([, az]) => az === null || !quoted.test(az)))).toEqual([]);
});
