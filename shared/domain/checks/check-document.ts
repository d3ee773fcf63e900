import type { Finding } from '../findings/finding.ts';
import { findSequences, isWithin } from '../understanding/meaning/sequences.ts';
import { tokensOf } from '../understanding/meaning/tokens.ts';
import type { Meanings } from '../understanding/meaning/meanings.ts';
import { numbersOf } from '../prose/arithmetic.ts';
import { proseArithmetic } from '../prose/prose-arithmetic.ts';
import { proseLanguage } from '../prose/prose-language.ts';
import { readNumbers } from '../prose/read-numbers.ts';
import { countSlots, sentencesOf, type Sentence } from '../prose/sentence.ts';
import type { IsWhole } from '../prose/sums.ts';
import { timeOf } from '../prose/times.ts';
import type { Alignment } from '../reference/read-back/align.ts';
import type { AlignedValue } from '../reference/read-back/read-values.ts';
import { align } from '../reference/read-back/align.ts';
import type { DocumentText } from '../reference/read-back/document-text.ts';
import type { ReferenceText } from '../reference/reference.ts';
import type { Wording } from '../reference/wording.ts';
import type { CheckContext } from './check-values.ts';
import { arithmeticFindings, numbersIn } from './document/arithmetic-findings.ts';
import { isAllSeen, speaksOf } from './document/covered-by.ts';
import type { Knowledge, NumberVerdict } from './document/knowledge.ts';
import { firstOver, overlaps, type Span } from './document/place-in-document.ts';
import { fromTemplate } from './document/template-numbers.ts';
import { verdictsOf } from './document/verdicts.ts';
import { wordingsAgainstKnown, type WordsSay } from './document/wordings-against-known.ts';
import { yearOfDocument } from './document/year-of-document.ts';
import { formatChecks } from './format-checks.ts';
import type { Relation } from './relation.ts';
import { runChecks, sortFindings } from './run-checks.ts';
import { structureChecks } from './structure-checks.ts';
import { valuesFromPrint } from './values-from-print.ts';

/** So many numbers between the words of the reference, and that share of all: a reference, or a piece of one. */
const FEW = 5;
const OF_DOCUMENT = 0.4;

export interface DocumentCheck {
  findings: Finding[];
  /** Numbers that the words around them tie to a figure of the reference. */
  printed: AlignedValue[];
  /** What became of each number of the document, in its order. */
  numbers: NumberVerdict[];
}

/**
 * Checks the numbers of any document: those between the words of the reference by its rules and against what is known,
 * all others by the arithmetic that grammar or layout states and by what their words name. A number is never tied to a
 * figure by its place among others.
 */
export function checkDocument(
  reference: ReferenceText,
  relations: Relation[],
  document: DocumentText,
  wording: Pick<Wording, 'named'>,
  knowledge?: Knowledge,
): DocumentCheck {
  const texts = document.paragraphs.map(({ text }) => text);
  const numbers = readNumbers(texts, proseLanguage(texts));
  const sentences = sentencesOf(texts, numbers);
  const year = yearOfDocument(sentences, (knowledge?.year ?? reference.year) + 1);
  const isSameYear = year === null || year === (knowledge?.year ?? reference.year);
  const alignment = align(reference, document, wording);
  const yearAt = yearsBeside(sentences, alignment, year);
  const counted = numbers.filter(({ form }) => form === undefined);
  const byWords = alignment.values.filter(({ anchored: by }) => by === 'words');
  const isReference = byWords.length >= FEW && byWords.length >= OF_DOCUMENT * counted.length;
  // `Women: 96` says whose number it is on the slide of a reference only.
  const anchored = isReference ? alignment.values.filter(({ anchored: by }) => by !== null) : byWords;
  const numberAt = firstOver(numbers, itself);
  const isNow = (one: AlignedValue): boolean => {
    const number = numberAt(one);
    return number?.qualifier === undefined && yearAt(one) === null;
  };
  const values = valuesFromPrint(anchored.filter((one) => one.ref === true || isNow(one)));

  const rules = relations.filter((one) => one.missing !== 'zero' || isAllSeen(one, alignment, values));
  const template = fromTemplate({ ...alignment, values: anchored }, document, {
    numberAt,
    knowledge,
    isSameYear,
    isYearSaid: year !== null,
    yearAt,
  });
  const arithmetic = proseArithmetic(document.paragraphs, {
    numbers,
    sentences,
    year,
    isWhole: isWholeBy(knowledge?.meanings),
  });
  const countedAt = firstOver(counted, itself);
  const figureOf = new Map(
    anchored.flatMap((one) => {
      const number = one.ref ? undefined : countedAt(one);
      return number ? [[number, one.figure] as const] : [];
    }),
  );
  const own = arithmetic.filter(
    (one) =>
      one.holds ||
      !relations.some((rule) =>
        speaksOf(
          rule,
          numbersOf(one).map((number) => figureOf.get(number)),
        ),
      ),
  );
  const settled = new Set(figureOf.keys());
  const reckoned = numbersIn(arithmetic.filter(({ holds }) => holds));
  const holding = firstOver(template.holds, ({ span }) => span);
  const words =
    knowledge?.meanings === undefined
      ? new Map<(typeof numbers)[number], WordsSay>()
      : wordingsAgainstKnown(
          counted.filter((one) => !settled.has(one) && holding(one) === undefined),
          {
            document,
            sentences,
            knowledge: { ...knowledge, meanings: knowledge.meanings },
            year,
            figureOf,
            reckoned,
          },
        );
  const ruled = [
    ...runChecks(rules, values, contextOf(alignment, document)),
    ...formatChecks({ values: anchored }),
  ];
  const findings = [
    ...ruled,
    ...template.findings.map(({ finding }) => finding),
    ...arithmeticFindings(own, document),
    ...[...words.values()].flatMap((said) => ('finding' in said ? [said.finding] : [])),
    ...(isReference ? structureChecks(alignment, document) : []),
  ];
  return {
    findings: sortFindings([...new Map(findings.map((finding) => [finding.id, finding])).values()]),
    printed: anchored,
    numbers: verdictsOf(numbers, { document, template, arithmetic: own, words, ruled, anchored, isSameYear }),
  };
}

function contextOf(alignment: Alignment, document: DocumentText): CheckContext {
  return {
    word: 'printed',
    listItems: listItems(alignment, document),
    text: document.paragraphs.map(({ text, page, section }) => ({
      text,
      place: { ...(page === undefined ? {} : { page }), section, sentence: text, text },
    })),
  };
}

const itself = <T>(one: T): T => one;

/** The year that a sentence names beside a number, where that year is not the reference's own words. */
function yearsBeside(
  sentences: readonly Sentence[],
  { kept, values }: Alignment,
  year: number | null,
): (span: Span) => number | null {
  const sentenceAt = firstOver(sentences, itself);
  const keptAt = firstOver(kept, itself);
  const fixedAt = firstOver(values.filter(({ ref }) => ref === true), itself); // prettier-ignore
  const isPrinted = (one: Span): boolean => keptAt(one) !== undefined || fixedAt(one) !== undefined;
  return (span) => {
    const sentence = sentenceAt(span);
    const slot =
      sentence && countSlots(sentence).find(({ index }) => overlaps(sentence.numbers[index]!, span));
    if (sentence === undefined || slot === undefined) return null;
    const time = timeOf(sentence, slot);
    if (time === null) return null;
    const own = sentence.numbers.filter(({ form, text }) => form === 'year' && text.includes(String(time)));
    if (own.some(isPrinted)) return null;
    return time === 'year before' ? (year === null ? null : year - 1) : time;
  };
}

/** A person is of one sex or the other: two parts that name both are all there are. */
const SEX = 'sex';

const isWholeBy =
  (meanings: Meanings | undefined): IsWhole =>
  (labels) => {
    if (meanings === undefined || labels.length !== 2) return false;
    const [one, other] = labels.map((label) => {
      const tokens = meanings.lists.marked(tokensOf(label, meanings.lexicon));
      const found = findSequences(tokens, meanings.members, meanings.lists.isEmpty).filter(({ what }) =>
        what.some(({ dimension }) => dimension === SEX),
      );
      // `3 women from Turkiye` are not all women.
      const isMore = tokens.some(
        (token, at) => !isWithin(found, at) && token.text.length > 2 && !meanings.lists.mayBeMissing(token),
      );
      const sex = found.flatMap(({ what }) => what).find(({ dimension }) => dimension === SEX);
      return isMore ? undefined : sex?.code;
    });
    return one !== undefined && other !== undefined && one !== other;
  };

/** List items by the id of the template's section: those that it knows, and new ones that stand among them. */
function listItems({ met }: Alignment, document: DocumentText): Map<string, number> {
  const counts = new Map<string, number>();
  let section = '';
  document.paragraphs.forEach(({ kind }, at) => {
    const known = met[at];
    section = known?.sectionId ?? section;
    if (known ? known.kind !== 'list-item' : kind !== 'list-item') return;
    counts.set(section, (counts.get(section) ?? 0) + 1);
  });
  return counts;
}
