import type { OfferedFigure } from '../../../shared/contract/reference/composing.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { searchText } from '../../../shared/domain/text/search-text.ts';
import type { Derived } from '../../session/view.ts';
import { leavesView } from '../figures/rows/rows.ts';
import { labelOf } from '../reference/reference-places.ts';
import { printsOf } from './prints.ts';

/** More would not be read. */
const MOST = 30;

/**
 * Figures whose names hold all words that were typed, those whose name begins so first. A figure that is known of
 * several months or years is one: a text prints what is its own.
 */
export function findFigures(derived: Derived, language: ReferenceLanguage, typed: string): OfferedFigure[] {
  const words = searchText(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const catalogue = derived.from.app.catalogue();
  const found = new Map<string, number>();
  for (const { key, text } of derived.get(leavesView).leaves) {
    if (!catalogue.figuresById.has(key.figure) || !words.every((word) => text.includes(word))) continue;
    const label = labelOf(catalogue, key.figure);
    const isName = [label.en, label.az].some((one) => searchText(one).startsWith(words.join(' ')));
    const rank = isName ? 2 : Number(` ${text}`.includes(` ${words[0]!}`));
    found.set(key.figure, Math.max(rank, found.get(key.figure) ?? 0));
  }
  const figures = [...found]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([figure]) => figure);
  const prints = printsOf(derived, language, figures.map((figure) => `{${figure}}`)); // prettier-ignore
  return figures.map((figure) => ({
    figure,
    label: labelOf(catalogue, figure),
    prints: (prints[`{${figure}}`] ?? []).map(({ text }) => text).join(''),
  }));
}
