import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../../shared/domain/reference/text/parse-text.ts';
import { readText } from '../../../shared/domain/reference/text/read-text.ts';
import type { ReferenceText } from '../../../shared/domain/reference/reference.ts';
import { rolledBlock } from '../../../shared/domain/roll/rolled-block.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { rolledFigures } from '../../../shared/domain/roll/rolled-figures.ts';
import { rolledSentences } from '../../../shared/domain/roll/rolled-sentences.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { catalogue } from '../catalogue-fixture.ts';
import { printedWith } from '../reference/printed-with.ts';

const { figures } = rolledFigures(catalogue, 2023);

/** The text that ships, as 2024 begins with it. */
function rolled(language: 'en' | 'az'): ReferenceText {
  const file = new URL(
    `../../../resources/templates/reference-2023/reference.${language}.md`,
    import.meta.url,
  );
  const head = { template: 'reference-2023', year: 2023, language };
  const { blocks } = readText(readFileSync(file, 'utf8'), head);
  const { text, problems } = parseText(
    blocks.map(({ id, source }) => ({ id, source: rolledBlock(source, figures) })),
    { ...head, year: 2024 },
  );
  // A clause of which not exactly one branch holds for every number is one.
  expect(problems).toEqual([]);
  return text;
}

describe.each(['en', 'az'] as const)('the text of 2024 in %s', (language) => {
  const text = rolled(language);
  test.each([0, 1, 2, 11, -1, null])('stays whole where each number is %s', (value) => {
    for (const said of printedWith(text, language, value).values()) {
      expect(said).not.toMatch(/[^.] {2}|[{}]|->/);
      expect(said).not.toMatch(/[\p{L}\p{N}] [,.;:)]/u);
      if (language === 'en')
        expect(said).not.toMatch(/(?<![\d.,-])1(?: \([^)]*\))? (?:persons|victims|cases|facts|others|people|children|women|men|countries|years)\b/); // prettier-ignore
    }
  });

  test('names the years of 2024 where they turn', () => {
    const said = [...printedWith(text, language, 2).values()].join('\n');
    expect(said).toMatch(language === 'en' ? /during 2016–2023 and 2 during 2024/ : /2016–2023-cü illərdə.*2024-cü ildə/); // prettier-ignore
    expect(said).toContain(language === 'en' ? 'controlled also in 2024' : '2024-cü il');
  });
});

test('what does not turn by itself is listed in both languages, block by block', () => {
  const listed = (['en', 'az'] as const).map((language) => {
    const file = new URL(
      `../../../resources/templates/reference-2023/reference.${language}.md`,
      import.meta.url,
    );
    const head = { template: 'reference-2023', year: 2023, language };
    const now = parseText(readText(readFileSync(file, 'utf8'), head).blocks, head).text;
    const context = { wording: wordingOf(language), catalogue, figures: new Map<string, Figure>() };
    return rolledSentences(now, rolled(language), context).flatMap(({ block, reasons }) =>
      reasons.flatMap(({ why }) => (why === 'fact' || why === 'sign' ? [`${block} ${why}`] : [])),
    );
  });
  const [en, az] = listed.map((all) => [...new Set(all)].toSorted());
  expect(az).toEqual(en);
  expect(en!.length).toBeGreaterThan(20);
});
