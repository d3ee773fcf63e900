import { expect, test } from 'vitest';
import type { CheckValue, CheckValues } from '../../shared/domain/checks/check-values.ts';
import { runChecks } from '../../shared/domain/checks/run-checks.ts';
import { valuesFromPrint } from '../../shared/domain/checks/values-from-print.ts';
import { align } from '../../shared/domain/reference/read-back/align.ts';
import { pageAt } from '../../shared/domain/reference/read-back/document-text.ts';
import { wordedEn } from '../../shared/words/findings/finding-en.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';
import { printed, relations, template } from '../unit/reference/printed-reference.ts';

/**
 * Every number of the printed reference is changed, one at a time, and the checks run again. The golden
 * file lists for each change whether a blocker or query appears that was not there before (or one whose
 * arithmetic changed), so that what no relation can tell stands there in so many words.
 */

const document = printed();
const read = align(template(), document, wordingOf('en')).values;
const values = valuesFromPrint(read);
const rules = relations();
const listItems = new Map([['legal-framework', 3]]);
const run = (changed: CheckValues) =>
  runChecks(rules, changed, {
    word: 'printed',
    listItems,
    text: document.paragraphs.map((p) => ({
      text: p.text,
      place: {
        section: p.section,
        sentence: '',
        text: '',
        ...(pageAt(p, 0) === undefined ? {} : { page: pageAt(p, 0)! }),
      },
    })),
  }).map((finding) => wordedEn(finding));
const known = new Map(run(values).map((finding) => [finding.id, finding]));

/** `blocker` or `query` appears, an existing one `changed`, or nothing. */
function told(changed: CheckValues): string {
  const fresh = run(changed).filter(
    (finding) =>
      finding.severity !== 'note' &&
      (known.get(finding.id)?.message !== finding.message ||
        known.get(finding.id)?.severity !== finding.severity),
  );
  const appeared = fresh.filter(({ id, severity }) => known.get(id)?.severity !== severity);
  if (appeared.some(({ severity }) => severity === 'blocker')) return 'blocker';
  return appeared.length > 0 ? 'query' : fresh.length > 0 ? 'changed' : '-';
}

const swapped = (number: number): number => {
  const digits = String(Math.abs(number)).split('');
  const at = digits.findIndex((digit, i) => i > 0 && digit !== digits[i - 1] && !(i === 1 && digit === '0'));
  if (at < 0) return number;
  [digits[at - 1], digits[at]] = [digits[at]!, digits[at - 1]!];
  return Math.sign(number) * Number(digits.join(''));
};

const CHANGES: [name: string, change: (number: number) => number][] = [
  ['+1', (number) => number + 1],
  ['-1', (number) => number - 1],
  ['×10', (number) => number * 10],
  ['swap', swapped],
  ['sign', (number) => -number],
];

/** All ways to change one number of a figure: its value, its change, each number of a reference text. */
function* variants(): Generator<{
  name: string;
  was: number;
  set: (to: number) => CheckValue;
  isChange: boolean;
}> {
  for (const [figure, one] of values) {
    if (one.value !== undefined) {
      const set = (to: number): CheckValue => ({ ...one, value: to, text: String(to) });
      yield { name: figure, was: one.value, set, isChange: false };
    }
    if (one.change !== undefined) {
      yield {
        name: `${figure}@change`,
        was: one.change,
        set: (to) => ({ ...one, change: to }),
        isChange: true,
      };
    }
    for (const [at, number] of (one.numbers ?? []).entries()) {
      const set = (to: number): CheckValue => ({ ...one, numbers: one.numbers!.with(at, to) });
      yield {
        name: one.numbers!.length === 1 ? figure : `${figure}@${at + 1}`,
        was: number,
        set,
        isChange: false,
      };
    }
  }
}

test('which changed numbers the relations tell', async () => {
  const lines: string[] = [];
  const counts = { told: 0, all: 0 };
  for (const { name, was, set, isChange } of variants()) {
    const figure = name.replace(/@.*$/, '');
    const results = CHANGES.flatMap(([label, change]) => {
      const to = Math.round(change(was) * 1e6) / 1e6;
      if (to === was || (to < 0 && !isChange) || (label === 'sign' && !isChange)) return [];
      const result = told(new Map(values).set(figure, set(to)));
      counts.all += 1;
      if (result !== '-') counts.told += 1;
      return [`${label} ${result}`];
    });
    const mute = results.every((result) => result.endsWith(' -'));
    lines.push(mute ? `${name}: no relation tells` : `${name}: ${results.join(', ')}`);
  }
  const summary = `${counts.told} of ${counts.all} changes are told`;
  await expect(`${summary}\n\n${lines.sort().join('\n')}\n`).toMatchFileSnapshot(
    'check-printed-coverage.txt',
  );
});

test('a changed number is read as it stands, wherever it is', () => {
  // Every digit of every number that stands alone or before a bracket is replaced by the next one.
  const next = (digits: string): string => digits.replace(/\d/g, (digit) => String((Number(digit) % 9) + 1));
  const paragraphs = document.paragraphs.map((paragraph, at) => {
    let { text } = paragraph;
    const own = read.filter((value) => value.paragraph === at).sort((a, b) => b.start - a.start);
    for (const { start, end } of own)
      text = text.slice(0, start) + next(text.slice(start, end)) + text.slice(end);
    return { ...paragraph, text };
  });
  const found = align(template(), { ...document, paragraphs }, wordingOf('en')).values;
  const texts = new Map(found.map((value) => [`${value.figure}|${value.part}`, value.text]));
  for (const { figure, part, text } of read) expect(texts.get(`${figure}|${part}`), figure).toBe(next(text));
});
