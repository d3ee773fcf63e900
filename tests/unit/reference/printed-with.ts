import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { compose, runsOf } from '../../../shared/domain/reference/compose.ts';
import { figuresNamed, linesOf, type ReferenceText } from '../../../shared/domain/reference/reference.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';

/** A whole text with one number in every place, by the ids of its blocks; null: nobody reported any. */
export function printedWith(
  text: ReferenceText,
  language: ReferenceLanguage,
  value: number | null,
): Map<string, string> {
  const named = new Set(text.blocks.flatMap(linesOf).flatMap(figuresNamed));
  const figures = [...named].map((id): [string, Figure] => [
    id,
    {
      id,
      period: String(text.year),
      value,
      unit: 'persons',
      previous: value === null ? null : 0,
      change: value,
      state: value === null ? 'missing' : 'agreed',
      observations: [],
    },
  ]);
  const { blocks } = compose(text, {
    mode: 'house',
    wording: wordingOf(language),
    figures: new Map(figures),
    printed: [],
    rivals: new Map(),
  });
  return new Map(blocks.map((block) => [block.id, runsOf(block).map((run) => run.text).join('').replaceAll('\u00a0', ' ')])); // prettier-ignore
}
