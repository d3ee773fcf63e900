import { expect, test } from 'vitest';
import { linesOf, type Inline } from '../../../shared/domain/reference/reference.ts';
import { template } from './printed-reference.ts';
import { printedWith } from './printed-with.ts';

const lines = template().blocks.flatMap(linesOf);

const nouns = (inlines: readonly Inline[]): { one: string; many: string }[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'noun') return [{ one: inline.forms[0]!, many: inline.forms[1]! }];
    return inline.kind === 'clause' ? inline.branches.flatMap((branch) => nouns(branch.inlines)) : [];
  });

/** Nouns and verbs of the text that stand behind a number, in the form that goes with one, and in that with several. */
const forms = lines.flatMap(nouns).filter(({ one, many }) => one !== many);

/** The whole text with one number in every place. */
const printed = (value: number | null): string[] => [...printedWith(template(), 'en', value).values()];

test.each([0, 1, 2, 11, -1, null])('every sentence stays one where each number is %s', (value) => {
  for (const said of printed(value)) {
    expect(said).not.toMatch(/[^.] {2}|[{}]|->/);
    expect(said).not.toMatch(/\w [,.;:)]/);
  }
});

test('what goes with several is not said of one, nor what goes with one of several', () => {
  expect(forms.length).toBeGreaterThan(110);
  const number = (digits: string): string => `(?<![\\d.,-]|AZN )${digits}(?: \\([^)]*\\))? `;
  const [of1, more] = [printed(1), [0, 2, 11].flatMap(printed)];
  for (const { one, many } of forms) {
    const few = new RegExp(`${number('1')}${many}\\b`);
    const single = new RegExp(`${number('(?:0|2|11|−1)')}${one}\\b`);
    expect(
      of1.find((said) => few.test(said)),
      many,
    ).toBeUndefined();
    // `child` begins `child births`, too.
    if (!forms.some((other) => other.many.startsWith(`${one} `)))
      expect(
        more.find((said) => single.test(said)),
        one,
      ).toBeUndefined();
  }
  for (const said of of1)
    expect(said).not.toMatch(/(?<![\d.,-])1(?: \([^)]*\))? (?:persons|victims|cases|facts|others|people|children|women|men|countries|years)\b/); // prettier-ignore
});
