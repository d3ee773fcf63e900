import { describe, expect, test } from 'vitest';
import type { ReferenceText } from '../../../shared/domain/reference/reference.ts';
import { align } from '../../../shared/domain/reference/read-back/align.ts';
import type {
  DocumentParagraph,
  DocumentText,
} from '../../../shared/domain/reference/read-back/document-text.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { figureRows, printed, template } from './printed-reference.ts';

const aligned = (from: ReferenceText, text: DocumentText) => align(from, text, wordingOf('en'));

const document = printed();
const whole = aligned(template(), document);

test('all 245 numbers are read with text, value, page and sentence', () => {
  const rows = figureRows();
  expect(rows).toHaveLength(245);
  for (const row of rows) {
    const found = whole.values.filter(({ figure, part }) => figure === row.id && part !== 'change');
    expect(found, row.id).toHaveLength(1);
    const { text, page, value, sentence, numbers } = found[0]!;
    const parts = row.value_text.includes(' ') ? text.match(/\d+(?:\.\d+)?/g)!.join(' ') : text;
    expect(parts, row.id).toBe(row.value_text);
    expect(page, row.id).toBe(Number(row.page));
    if (row.kind !== 'date_or_reference') expect(value, row.id).toBe(Number(row.value));
    expect(numbers.length, row.id).toBeGreaterThan(0);
    expect(sentence, row.id).toContain(text);
  }
});

test('all printed changes are read, “no changes” as 0 and +591.900 as thousands, marked', () => {
  for (const row of figureRows().filter(({ delta }) => delta !== '')) {
    const change = whole.values.find(({ figure, part }) => figure === row.id && part === 'change');
    expect(change?.value, row.id).toBe(Number(row.delta));
  }
  const fines = whole.values.find((v) => v.figure === 'labour.inspection.fines' && v.part === 'change');
  expect(fines).toMatchObject({ text: '+591.900', value: 591900, odd: 'grouping' });
});

test('nothing is left over', () => {
  expect(whole.unlinked).toEqual([]);
  expect(whole.missing).toEqual([]);
  expect(whole.paragraphsMet).toBe(1);
});

const numbers = new Map(whole.values.map((v) => [`${v.figure}|${v.part}`, v.numbers]));

function read(paragraphs: DocumentParagraph[]): { wrong: string[]; missing: string[] } {
  const found = new Map(
    aligned(template(), { ...document, paragraphs }).values.map((v) => [`${v.figure}|${v.part}`, v.numbers]),
  );
  const wrong = [...found]
    .filter(([key, value]) => String(numbers.get(key)) !== String(value))
    .map(([key]) => key);
  return { wrong, missing: [...numbers.keys()].filter((key) => !found.has(key)) };
}

const changed = (change: (text: string) => string): DocumentParagraph[] =>
  document.paragraphs.map((paragraph) => ({ ...paragraph, text: change(paragraph.text) }));

/** Numbers between 0 and 1, the same in every run. */
function random(): () => number {
  let seed = 7;
  return () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
}

describe('the numbers survive', () => {
  test('other spaces, dashes and minus signs', () => {
    const paragraphs = changed((text) =>
      text
        .replace(/(\d),(\d{3})/g, '$1\u00a0$2')
        .replace(/(\d),(\d{3})/g, '$1\u202f$2')
        .replace(/\(-(\d)/g, '(−$1')
        .replace(/(\d)-(\d)/g, '$1–$2')
        .replace(/(\d) (?=[a-z])/g, '$1\u00a0'),
    );
    expect(read(paragraphs)).toEqual({ wrong: [], missing: [] });
  });

  test('the Azerbaijani style: blanks in thousands, a comma before decimals', () => {
    const paragraphs = changed((text) =>
      text
        .replace(/(\d),(\d{3})/g, '$1 $2')
        .replace(/(\d),(\d{3})/g, '$1 $2')
        .replace(/(?<=\d)\.(?=\d(?!\d)(?![.\d]))/g, ','),
    );
    expect(read(paragraphs)).toEqual({ wrong: [], missing: [] });
  });

  test('paragraphs in any order', () => {
    const next = random();
    const shuffled = document.paragraphs
      .map((paragraph) => ({ paragraph, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ paragraph }) => paragraph);
    expect(read(document.paragraphs.toReversed())).toEqual({ wrong: [], missing: [] });
    expect(read(shuffled)).toEqual({ wrong: [], missing: [] });
  });

  test('paragraphs left out and added', () => {
    const paragraphs = document.paragraphs.flatMap((paragraph, at) => {
      if (at % 5 === 0) return [];
      const added = {
        ...paragraph,
        text: 'In 2022 some 37 trainings (+5) were held for 1,204 persons in 12 towns.',
      };
      return at % 3 === 0 ? [paragraph, added] : [paragraph];
    });
    expect(read(paragraphs).wrong).toEqual([]);
  });

  test('every seventh word changed, every fifth left out', () => {
    const next = random();
    const words = (change: (word: string) => string): DocumentParagraph[] =>
      changed((text) => text.replace(/\p{L}+ /gu, (word) => change(word)));
    expect(read(words((word) => (next() < 0.15 ? 'other ' : word))).wrong).toEqual([]);
    expect(read(words((word) => (next() < 0.2 ? '' : word))).wrong).toEqual([]);
  });

  test('paragraphs cut in two', () => {
    const cut = document.paragraphs.flatMap((paragraph) => {
      const at = paragraph.text.indexOf('. ', paragraph.text.length / 3);
      if (at < 0) return [paragraph];
      const [first, second] = [paragraph.text.slice(0, at + 1), paragraph.text.slice(at + 2)];
      return [first, second].map((text) => ({ ...paragraph, text }));
    });
    expect(cut.length).toBe(document.paragraphs.length + 20);
    expect(read(cut)).toEqual({ wrong: [], missing: [] });
  });
});

test('changed numbers are read where they stand', () => {
  const one = (text: string): DocumentText => printed(['91 (-3) identified', text]);
  const value = (text: string, part: 'value' | 'change') =>
    aligned(template(), one(text)).values.find((v) => v.figure === 'victims.identified' && v.part === part);
  expect(value('1 094 (+1 000) identified', 'value')).toMatchObject({ value: 1094, text: '1 094' });
  expect(value('1 094 (+1 000) identified', 'change')).toMatchObject({ value: 1000, text: '+1 000' });
  expect(value('four (no changes) identified', 'value')).toMatchObject({ value: 4, text: 'four' });
  expect(value('four (no changes) identified', 'change')).toMatchObject({ value: 0, text: 'no changes' });
  expect(value('91 identified', 'change')).toBeUndefined();
  expect(value('91 ( - 3 ) identified', 'change')).toMatchObject({ value: -3, text: '- 3' });
  expect(value('91 (–3) identified', 'change')).toMatchObject({ value: -3, text: '–3' });
});

test('a number that is gone is missing, a number that is new is unlinked', () => {
  const { missing, unlinked } = aligned(
    template(),
    printed(['28 in Russian Federation', 'many in Russian Federation']),
  );
  expect(missing.map(({ figure }) => figure)).toEqual(['victims.by_country.russia']);
  expect(unlinked).toEqual([]);
  const more = aligned(template(), printed(['25 interviews on', '25 interviews in 3 languages on']));
  expect(more.unlinked.map(({ text, page }) => [text, page])).toEqual([['3', 5]]);
});

test('a content control says which figure a number is, whatever stands around it', () => {
  const text = 'Men 7, women 9.';
  const span = (tag: string, word: string) => ({
    tag,
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  });
  const tags = [span('victims.by_sex.women', '9'), span('victims.by_sex.men', '7')];
  const paragraph: DocumentParagraph = { text, section: '', kind: 'paragraph', tags };
  const rest = document.paragraphs.filter((one) => !one.text.startsWith('The 91'));
  const { values } = aligned(template(), { ...document, paragraphs: [...rest, paragraph] });
  expect(values.find(({ figure }) => figure === 'victims.by_sex.women')).toMatchObject({ value: 9 });
  expect(values.find(({ figure }) => figure === 'victims.by_sex.men')).toMatchObject({ value: 7 });
});
