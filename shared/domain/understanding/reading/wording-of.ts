import type { Meanings } from '../meaning/meanings.ts';
import type { Phrase } from '../meaning/phrases.ts';
import { findSequences } from '../meaning/sequences.ts';

/** What all wordings of a figure say together. */
interface Wording {
  /** Above its table these say what the figure says itself. */
  lemmas: ReadonlySet<string>;
  /** Bodies that belong to what is counted: `Koalisiyaya üzv QHT-lər`. */
  bodies: ReadonlySet<string>;
}

const wordings = new WeakMap<Meanings, Map<string, Wording>>();
const NONE: Wording = { lemmas: new Set(), bodies: new Set() };

export function wordingOf(figure: string, meanings: Meanings): Wording {
  let known = wordings.get(meanings);
  if (known === undefined) {
    const { phrases, figureOf, whole } = meanings.phrases;
    const byFigure = Map.groupBy(phrases, ({ indicator, categories }) =>
      figureOf.get(whole(indicator, categories)),
    );
    known = new Map(
      [...byFigure].flatMap(([id, own]) => (id === undefined ? [] : [[id, together(own, meanings)]])),
    );
    wordings.set(meanings, known);
  }
  return known.get(figure) ?? NONE;
}

const together = (phrases: readonly Phrase[], { agencies }: Meanings): Wording => ({
  lemmas: new Set(phrases.flatMap(({ all }) => all.flat())),
  bodies: new Set(
    phrases.flatMap(({ all }) => {
      const tokens = all.map((lemmas) => ({ text: '', lemmas, number: false, from: 0, to: 0 }));
      return findSequences(tokens, agencies, () => false).flatMap(({ what }) => what);
    }),
  ),
});
