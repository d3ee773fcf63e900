import type { BothNames } from '../../../shared/domain/collect/letter.ts';
import { searchText } from '../../../shared/domain/text/search-text.ts';
import type { FoundFigure } from '../../../shared/contract/questions.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import { namesOfFigure } from '../catalogue/figure-names.ts';

const MOST = 9;

/** Figures whose id, name or synonym in any language holds all that was typed; whole and early hits first. */
export function findFigures(catalogue: Catalogue, typed: string): FoundFigure[] {
  const words = searchText(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const found = catalogue.figures.flatMap((figure) => {
    const { id, labels, synonyms } = figure;
    const names = [labels.en, labels.az, labels.ru];
    const hits = [...names, ...synonyms, id]
      .map((name, at) => ({ name, own: at < names.length, rank: rankOf(searchText(name), words) }))
      .filter(({ rank }) => rank < Infinity)
      .toSorted((a, b) => a.rank - b.rank);
    const [best] = hits;
    return best === undefined ? [] : [{ id, best, figure }];
  });
  return found
    .toSorted((a, b) => a.best.rank - b.best.rank)
    .slice(0, MOST)
    .map(({ id, best, figure }) => ({
      id,
      name: namesOfFigure(catalogue, id),
      unit: unitOf(catalogue, figure.indicator),
      ...(best.own || best.name === id ? {} : { synonym: best.name }),
    }));
}

/** Smaller is nearer; Infinity: a word is not in it. */
function rankOf(name: string, words: readonly string[]): number {
  const padded = ` ${name}`;
  if (!words.every((word) => padded.includes(word))) return Infinity;
  if (name === words.join(' ')) return 0;
  const within = words.filter((word) => !padded.includes(` ${word}`)).length;
  return 1 + within * 1000 + name.length;
}

function unitOf(catalogue: Catalogue, indicator: string): BothNames | null {
  const labels = catalogue.unitsById.get(catalogue.indicatorsById.get(indicator)?.unit ?? '')?.labels;
  return labels ? { en: labels.en, az: labels.az } : null;
}
