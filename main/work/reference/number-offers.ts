import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import type { NumberOffer } from '../../../shared/contract/reference/reference.ts';
import type { NewNumber } from '../../../shared/domain/reference/returned/change.ts';
import { wordPart, type Wording } from '../../../shared/domain/reference/wording.ts';
import { foldLabel } from '../../../shared/domain/text/fold.ts';
import { labelOf } from './reference-places.ts';

/** More would not be read. */
const MOST = 5;
/** Letters of a word that stand whatever its ending is. */
const STEM = 5;
/** Words in common from which a figure of another value is named, too: it may be the one that was meant. */
const ALIKE = 3;
/** Letters on either side of the number that tell what it counts. */
const NEAR = 60;

/**
 * Figures that a new number may be, the likeliest first: of the same value, by the words around it and its unit; then
 * those that the words alone speak for, with what they would print.
 */
export function numberOffers(
  catalogue: Catalogue,
  figures: readonly Figure[],
  wording: Wording,
  { number, sentence, isShare }: { number: NewNumber; sentence: string; isShare: boolean },
): NumberOffer[] {
  const at = Math.max(0, sentence.indexOf(number.text));
  const around = stems(sentence.slice(Math.max(0, at - NEAR), at + number.text.length + NEAR));
  const isSigned = /^[+\-−–]/.test(number.text);
  const offers = figures.flatMap(({ id, value, change, unit }): (NumberOffer & { rank: number })[] => {
    const part = isSigned ? 'change' : 'value';
    const own = isSigned ? change : value;
    if (own === null) return [];
    const label = labelOf(catalogue, id);
    const shared = [...stems(`${label[wording.language]} ${label.en}`)].filter((stem) =>
      around.has(stem),
    ).length;
    const isSame = own === number.value;
    const isUnit = (unit === 'percent' || unit === '%') === isShare;
    if (!isUnit || (!isSame && shared < ALIKE)) return [];
    const prints = wordPart(wording, own, { part });
    return [{ figure: id, label, part, prints, same: isSame, rank: (isSame ? 100 : 0) + shared }];
  });
  return offers
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, MOST)
    .map(({ rank: _rank, ...offer }) => offer);
}

const stems = (text: string): Set<string> =>
  new Set((foldLabel(text).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));
