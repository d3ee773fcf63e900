import { describe, expect, test } from 'vitest';
import type { FindingFacts, LikelyFact } from '../../shared/domain/findings/finding-facts.ts';
import type { ReadWarningTag } from '../../shared/domain/sheets/cell.ts';
import type { ServiceError } from '../../shared/domain/errors/service-error.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import { serviceErrorEn } from '../../shared/words/errors/error-en.ts';
import type { IgnoredSays, ReadingSays } from '../../shared/domain/questions/reading-says.ts';
import { appErrorAz, appErrorEn } from '../../shared/words/errors/app-error.ts';
import { conflictKindAz, conflictKindEn } from '../../shared/words/readings/conflict-kinds.ts';
import { whyDifferAz } from '../../shared/words/readings/conflict-az.ts';
import { whyDifferEn } from '../../shared/words/readings/conflict-en.ts';
import { findingAz } from '../../shared/words/findings/finding-az.ts';
import { findingEn } from '../../shared/words/findings/finding-en.ts';
import { findingRow } from '../../shared/words/findings/finding-row.ts';
import { FINDING_GROUPS } from '../../shared/words/findings/finding-titles.ts';
import { ignoredAz, ignoredEn } from '../../shared/words/readings/ignored.ts';
import { noteAz } from '../../shared/words/readings/note-az.ts';
import { noteEn } from '../../shared/words/readings/note-en.ts';
import { questionAz } from '../../shared/words/readings/question-az.ts';
import { questionEn } from '../../shared/words/readings/question-en.ts';
import { readErrorAz } from '../../shared/words/errors/read-error-az.ts';
import { readErrorEn } from '../../shared/words/errors/read-error-en.ts';
import { readingAz } from '../../shared/words/readings/reading-az.ts';
import { readingEn } from '../../shared/words/readings/reading-en.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';
import { DOUBTS, ERRORS, EVIDENCE, IGNORED, LIKELY, NOTES, QUESTIONS, READ_ERRORS, READINGS, WARNINGS, WHAT } from '../fixtures/facts.ts'; // prettier-ignore
import { leftEnglish } from '../fixtures/left-english.ts';
import { relations } from './reference/printed-reference.ts';
import { layouts } from '../fixtures/returns.ts';

/** What a person is told to do; what is listed or suggested is to be chosen. */
const TO_DO =
  /\b(?:open|choose|close|ask|name|write|type|add|make|save|split|copy|change|enter|decide|explain|do|take|undo|shorten|wait|say|go|look|mend|see|work|pass|compare|confirm|read|needs|needed|has to|lists|shows|known|Perhaps)\b/i;
const NOTHING_TO_DO = /^There is nothing|nothing (?:left )?to do|^Cancelled: nothing was kept/;

/** The same on the command line, for the errors that get there. */
const cliSentence = (error: AppError): string | null => {
  const own = ['NoWorkspaceOpen', 'NobodyNamed', 'FileNotGranted', 'NetworkPath', 'InputInvalid', 'JobUnknown', 'JobCancelled', 'LeftOutForPersons', 'JobRunning', 'ProgramStopped', 'Bug']; // prettier-ignore
  return own.includes(error.tag) ? null : serviceErrorEn(error as ServiceError, 'command-line');
};

/** Both sentences are there and differ, and the Azerbaijani one has no English in it. */
function expectBoth(en: string | null, az: string | null): void {
  expect(en, 'English').toBeTruthy();
  expect(az, 'Azerbaijani').toBeTruthy();
  expect(az).not.toBe(en);
  expect(`${az}`).not.toMatch(/undefined|\[object|NaN/);
  expect(`${en}`).not.toMatch(/undefined|\[object|NaN/);
  expect({ az, left: leftEnglish(az!) }).toEqual({ az, left: null });
}

const shown = { figure: () => 'Zərərçəkmişlər', number: String };
const label = (): string => 'Zərərçəkmişlər';
const facts = (over: Partial<FindingFacts>): FindingFacts => ({
  group: 'parts',
  says: { en: 'Victims', az: 'Zərərçəkmişlər' },
  aspect: 'change',
  word: 'printed',
  what: WHAT.equal,
  ...over,
});

describe('every fact has a sentence in both languages', () => {
  test.each(Object.entries(WHAT))('finding: %s', (tag, what) => {
    expect(what.tag).toBe(tag);
    for (const word of ['printed', 'recorded'] as const) {
      const [en, az] = [findingEn(facts({ what, word }), label), findingAz(facts({ what, word }), label)];
      expectBoth(en.arithmetic, az.arithmetic);
      const rows = (['en', 'az'] as const).map((language) => findingRow(facts({ what, word }), language));
      expect(Object.keys(rows[0]!)).toEqual(Object.keys(rows[1]!));
      if (rows[0]?.against) expectBoth(rows[0].against.word, rows[1]!.against!.word);
    }
  });

  test.each(Object.entries(LIKELY))('likeliest: %s', (tag, likely) => {
    expect(likely.tag).toBe(tag);
    expectBoth(
      findingEn(facts({ likely }), label).likeliest!,
      findingAz(facts({ likely }), label).likeliest!,
    );
  });

  test('a single suspect, vouched for or not', () => {
    const { suspects } = LIKELY.suspects as Extract<typeof LIKELY.suspects, { tag: 'suspects' }>;
    for (const one of suspects) {
      for (const settles of [0, 1, 2]) {
        const likely: LikelyFact = { tag: 'suspects', suspects: [{ ...one, settles }] };
        expectBoth(
          findingEn(facts({ likely }), label).likeliest!,
          findingAz(facts({ likely }), label).likeliest!,
        );
      }
    }
  });

  test.each(Object.entries(FINDING_GROUPS))('heading: %s', (_id, { en, az }) => expectBoth(en, az));

  test.each(Object.entries(EVIDENCE))('evidence: %s', (tag, fact) => {
    expect(fact.tag).toBe(tag);
    const unit = (id: string): string => id;
    const az = whyDifferAz(fact, (id) => `“${id}”`);
    expectBoth(whyDifferEn(fact, unit), az);
  });

  test.each(['value', 'scope', 'timing', 'unit', 'double-count', 'revision'] as const)(
    'conflict: %s',
    (kind) => expectBoth(conflictKindEn(kind), conflictKindAz(kind)),
  );

  test.each(Object.entries(READINGS))('reading: %s', (tag, says) => {
    expect(says.tag).toBe(tag);
    expectBoth(readingEn(says), readingAz(says, shown));
  });

  test.each(Object.entries(DOUBTS))('doubt: %s', (_tag, doubt) => {
    const says: ReadingSays = { tag: 'label-is', label: 'L', figure: 'f', doubt };
    expectBoth(readingEn(says), readingAz(says, shown));
  });

  test.each(Object.entries(QUESTIONS))('question: %s', (kind, tags) => {
    for (const tag of tags) {
      const readings = tag === null ? [] : [{ says: READINGS[tag] }];
      const asked = { kind: kind as keyof typeof QUESTIONS, text: '-', readings };
      expectBoth(questionEn(asked), questionAz(asked));
    }
  });

  test('an older question, which has no tags, shows its English text', () => {
    const says: ReadingSays = { tag: 'stored', en: 'the comma groups' };
    const asked = { kind: 'new-version', text: 'Is this a new version?', readings: [{ says }] } as const;
    expect(questionAz(asked)).toBe('Is this a new version?');
    expect(questionAz({ kind: 'ambiguous-number', text: '1.234', readings: [{ says }, { says }] })).toBe(
      'Rəqəm iki cür oxuna bilər.',
    );
    expect([readingEn(says), readingAz(says, shown)]).toEqual(['the comma groups', 'the comma groups']);
    expect([ignoredEn({ en: 'note' }), ignoredAz({ en: 'note' })]).toEqual(['note', 'note']);
    expect(ignoredAz({ en: 'note', az: 'qeyd' })).toBe('qeyd');
  });

  test.each(['decision', 'confirmation', 'report', 'year-before'] as const)('open figure: %s', (open) => {
    const [en, az] = [wordingOf('en').open, wordingOf('az').open];
    expectBoth(en.what(open), az.what(open));
    expectBoth(en.which(['10', '11', '12']), az.which(['10', '11', '12']));
    for (const number of ['12', null]) expectBoth(en.meanwhile(open, number), az.meanwhile(open, number));
  });

  test.each(['none-accepted', 'printed-no-number', 'other-accepted', 'printed-reads'] as const)(
    'correction: %s',
    (tag) => {
      const fact = tag === 'printed-reads' ? { tag, value: 591.9 } : { tag };
      expectBoth(wordingOf('en').correction(fact), wordingOf('az').correction(fact));
    },
  );

  test.each(Object.keys(IGNORED))('left aside: %s', (tag) => {
    const says = tag as Extract<IgnoredSays, string>;
    expectBoth(ignoredEn(says), ignoredAz(says));
    const row = { row: 4001 };
    expectBoth(ignoredEn(row), ignoredAz(row));
  });

  test.each(Object.entries(NOTES))('note: %s', (_tag, note) => expectBoth(noteEn(note), noteAz(note)));

  test.each(Object.entries(WARNINGS))('warning: %s', (tag, details) => {
    for (const detail of details ?? ['']) {
      const given = detail === '' ? {} : { detail };
      const note = { tag: tag as ReadWarningTag, sheet: 'S', ref: 'B4', ...given };
      if (details === null) expect([noteEn(note), noteAz(note)]).toEqual([null, null]);
      else expectBoth(noteEn(note), noteAz(note));
    }
  });

  test.each(Object.entries(READ_ERRORS))('unreadable: %s', (_tag, errors) => {
    for (const error of errors)
      expectBoth(readErrorEn('a.xlsx', error, 'window'), readErrorAz('a.xlsx', error));
  });

  test.each(Object.entries(ERRORS))('error: %s', (tag, error) => {
    expect(error.tag).toBe(tag);
    expectBoth(appErrorEn(error), appErrorAz(error));
    expect(appErrorEn(error)).not.toMatch(/"arayis |--\w/);
  });

  const unreadable = Object.values(READ_ERRORS)
    .flat()
    .map((error) => readErrorEn('a.xlsx', error, 'window'));
  const refused = Object.values(ERRORS).map((error) => appErrorEn(error));
  const onCommandLine = Object.values(ERRORS).flatMap((error) => cliSentence(error) ?? []);
  test.each([...new Set([...unreadable, ...refused, ...onCommandLine])])(
    'says what to do: %s',
    (sentence) => {
      if (!NOTHING_TO_DO.test(sentence)) expect(sentence).toMatch(TO_DO);
    },
  );
});

test('an English word that was left in a sentence is found, somebody else’s words are not', () => {
  expect(leftEnglish('6 + 55 + 35 = 96, printed: 91.')).toBe('printed');
  expect(leftEnglish('Başlıqda isə “the year” yazılıb, CM-in maddəsi.')).toBe(null);
});

describe('what ships has both languages', () => {
  test('every relation, and what people know of it', () => {
    for (const { says, saysAz, hint, hintAz } of relations()) {
      expectBoth(says, saysAz);
      if (hint === undefined) continue;
      expectBoth(hint, hintAz!.replace(/\{[^}]*\}/g, '1'));
      const filled = (text: string): string[] => (text.match(/\{[^}]*\}/g) ?? []).toSorted();
      expect(filled(hintAz!)).toEqual(filled(hint));
    }
  });

  test('every reason of a layout', () => {
    const cells = layouts.layouts
      .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
      .flatMap((row) => row.cells);
    for (const { reason } of cells) if (reason !== undefined) expectBoth(reason.en, reason.az);
  });
});
