import type { Period } from '../../periods/period.ts';
import { readSpan } from '../spans/read-span.ts';
import type { StatedSpan } from '../spans/stated-span.ts';
import { saysCarriedOver } from './carried-over.ts';
import type { Meanings } from './meanings.ts';
import { findSequences, indexSequences, type SequenceIndex } from './sequences.ts';
import { tokensOf } from './tokens.ts';

const made = new WeakMap<Meanings, SequenceIndex<true>>();

/** Wordings of categories whose words would be taken for words of time. */
function timedIn(meanings: Meanings): SequenceIndex<true> {
  let known = made.get(meanings);
  if (known === undefined) {
    const { catalogue, lexicon, lists } = meanings;
    const texts = catalogue.dimensions.flatMap(({ codes }) =>
      codes.flatMap(({ labels, synonyms, phrases }) => [
        ...Object.values(labels),
        ...synonyms,
        ...(phrases ?? []),
      ]),
    );
    const timed = texts.filter((text) => readSpan(text, '2000').periods.includes(null));
    known = indexSequences(
      timed.map((text) => [text, true] as const),
      lexicon,
      lists.isEmpty,
    );
    made.set(meanings, known);
  }
  return known;
}

/** The time that a text states. `Initiated in earlier years` is a kind of cases, and no time of their count. */
export function spanIn(text: string, base: Period, meanings: Meanings): StatedSpan {
  const span = readSpan(text, base);
  // `Keçən ildən qalan` is of no year before: it is counted in this one.
  if (saysCarriedOver(text)) return { periods: [], flags: [], years: [], rest: text };
  if (!span.periods.includes(null)) return span;
  const { lexicon, lists } = meanings;
  const isCategory = findSequences(tokensOf(text, lexicon), timedIn(meanings), lists.isEmpty).length > 0;
  return isCategory
    ? { ...span, periods: span.periods.filter((period) => period !== null), rest: text }
    : span;
}
