import type { Finding } from '../../findings/finding.ts';
import { amountsOfChange } from '../../prose/changes.ts';
import { says, type ProseNumber } from '../../prose/prose-number.ts';
import { countSlots, isReadable, type Sentence } from '../../prose/sentence.ts';
import { timeOf } from '../../prose/times.ts';
import type { DocumentText } from '../../reference/read-back/document-text.ts';
import { differs, knownPart, partOfYear } from './against-known.ts';
import type { HeldAgainst, Knowledge, UncheckedWhy } from './knowledge.ts';
import { namedFigures, type NamedFigure } from './named-figures.ts';

/** A likeness from which a number that agrees is that figure's. */
const AGREES = 0.55;
/** A likeness from which one that does not agree is a question, where no other figure comes near. */
const DIFFERS = 0.9;
const MARGIN = 0.15;
/** One word (`employment`) is of many figures. */
const WORDS = 2;

export type WordsSay = { holds: HeldAgainst } | { finding: Finding } | { why: UncheckedWhy };

interface Given {
  document: DocumentText;
  sentences: readonly Sentence[];
  knowledge: Knowledge & { meanings: NonNullable<Knowledge['meanings']> };
  /** The year that the document is about; null where it names none. */
  year: number | null;
  /** Figures that numbers are already known to be of. */
  figureOf: ReadonlyMap<ProseNumber, string>;
  /** Numbers that add up with others of the document. */
  reckoned: ReadonlySet<ProseNumber>;
}

/**
 * What is known of the numbers that only their words tell. A number belongs to a figure by words, category and year
 * together: where it agrees it holds, where it does not it is a question and never a blocker.
 */
export function wordingsAgainstKnown(
  numbers: readonly ProseNumber[],
  given: Given,
): Map<ProseNumber, WordsSay> {
  const found = new Map<ProseNumber, WordsSay>();
  const isOpen = new Set(numbers);
  const figures = new Map(given.figureOf);
  given.sentences.forEach((sentence, at) => {
    const open = sentence.numbers.filter((one) => isOpen.has(one));
    if (open.length === 0 || !isReadable(sentence)) return;
    const before = contextOf(given, at);
    const changes = new Map(amountsOfChange(sentence).map(({ by, direction }) => [by, by.value * direction]));
    for (const number of open) {
      if (number.percent || number.sign !== undefined || changes.has(number)) continue;
      const { figure, ...said } = counted(number, sentence, before, given);
      if (figure !== undefined) figures.set(number, figure);
      found.set(number, said.say);
    }
    for (const number of open) {
      const change = number.sign === undefined ? changes.get(number) : number.value * number.sign;
      if (change !== undefined && !number.percent)
        found.set(
          number,
          changed(change, number, { sentence, earlier: given.sentences[at - 1], figures, given }),
        );
    }
  });
  return found;
}

const contextOf = ({ document, sentences }: Given, at: number): string => {
  const { paragraph } = sentences[at]!;
  const last = sentences[at - 1];
  const { text, section } = document.paragraphs[paragraph]!;
  return `${section}. ${last?.paragraph === paragraph ? text.slice(last.start, last.end) : ''}`;
};

function counted(
  number: ProseNumber,
  sentence: Sentence,
  before: string,
  given: Given,
): { figure?: string; say: WordsSay } {
  const { document, knowledge } = given;
  const year = yearOf(number, sentence, given);
  const text = document.paragraphs[sentence.paragraph]!.text;
  const named = namedFigures(text, sentence, number, before, knowledge.meanings);
  const first = named[0];
  if (first === undefined) return { say: { why: 'no-figure' } };
  const part = partOfYear(year, knowledge);
  if (part === null) return { say: { why: 'other-year' } };
  const knownOf = ({ figure }: NamedFigure): number | undefined =>
    knownPart(knowledge.figures.get(figure), part);
  const agreeing = named.find((one) => {
    const known = knownOf(one);
    return one.likeness >= Math.min(AGREES, first.likeness) && known !== undefined && says(number, known);
  });
  if (agreeing) {
    const { figure } = agreeing;
    return { figure, say: { holds: { figure, part, known: knownOf(agreeing)! } } };
  }
  const known = knownOf(first);
  if (known === undefined) return { say: { why: 'nothing-known' } };
  const rival = named.find(({ figure }) => figure !== first.figure);
  const isClear =
    first.likeness >= DIFFERS &&
    first.isWhole &&
    first.words >= WORDS &&
    (first.likeness - (rival?.likeness ?? 0) >= MARGIN || first.words > rival!.words) &&
    // `152` is how the hotline is called.
    !knowledge.meanings.phrases.byLemma.has(`#${number.text}`) &&
    !named.some((one) => says(number, knownOf(one) ?? Number.NaN));
  if (!isClear || year === null || given.reckoned.has(number)) return { say: { why: 'not-sure-which' } };
  return {
    say: { finding: differs(document, number, { figure: first.figure, part, known }, knowledge, false) },
  };
}

function yearOf(number: ProseNumber, sentence: Sentence, { year, knowledge }: Given): number | null {
  const slot = countSlots(sentence).find(({ index }) => sentence.numbers[index] === number);
  const time = slot === undefined ? null : timeOf(sentence, slot);
  return time === 'year before' ? (year ?? knowledge.year) - 1 : (time ?? year);
}

/** A change is told of a number beside it, or of the figure that its own sentence names. */
function changed(
  change: number,
  number: ProseNumber,
  {
    sentence,
    earlier,
    figures,
    given,
  }: {
    sentence: Sentence;
    earlier: Sentence | undefined;
    figures: ReadonlyMap<ProseNumber, string>;
    given: Given;
  },
): WordsSay {
  const { document, knowledge, year } = given;
  if (year !== null && year !== knowledge.year) return { why: 'other-year' };
  const near =
    earlier?.paragraph === sentence.paragraph ? [...earlier.numbers, ...sentence.numbers] : sentence.numbers;
  const beside = near.flatMap((one) => figures.get(one) ?? []);
  const text = document.paragraphs[sentence.paragraph]!.text;
  const named = namedFigures(text, sentence, number, '', knowledge.meanings).filter(
    ({ likeness }) => likeness >= AGREES,
  );
  const all = [...new Set([...beside, ...named.map(({ figure }) => figure)])];
  const known = all.flatMap((figure) => {
    const by = knownPart(knowledge.figures.get(figure), 'change');
    return by === undefined ? [] : [{ figure, by }];
  });
  const same = known.find(({ by }) => by === change);
  if (same) return { holds: { figure: same.figure, part: 'change', known: change } };
  const [only, ...more] = known;
  if (only === undefined) return { why: all.length > 0 ? 'nothing-known' : 'no-figure' };
  if (more.length > 0 || year === null || number.qualifier !== undefined) return { why: 'not-sure-which' };
  return {
    finding: differs(
      document,
      number,
      { figure: only.figure, part: 'change', known: only.by },
      knowledge,
      false,
    ),
  };
}
