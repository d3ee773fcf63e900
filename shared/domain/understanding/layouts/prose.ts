import { UNKNOWN_SENDER } from '../../observations/observation.ts';
import { numbersInProse } from '../quantities/numbers-in-prose.ts';
import type { Reading } from '../../questions/question.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { periodsByName } from '../lines/sheet-name.ts';
import { tell } from '../meaning/told.ts';
import { candidatesIn, type Candidate } from '../reading/candidate.ts';
import { scopeOf } from '../reading/scope.ts';
import type { Placed } from '../tables/found-table.ts';
import { bareDraft, oneQuestion, withValue } from './record-drafts.ts';
import type { SentenceJob } from './sentences.ts';

/** So many figures and numbers of a sentence are offered: more are no help. */
const OFFERED = 4;

/**
 * What a text that no layout knows says of numbers: a question for each sentence that has numbers beside its dates
 * and names figures. `none`: it has numbers, and names nothing; `no-number`: it has none.
 */
export function askProse(
  placed: Placed,
  job: SentenceJob,
  bodies: ReadonlySet<string>,
): 'asked' | 'none' | 'no-number' {
  let says: 'asked' | 'none' | 'no-number' = 'no-number';
  for (const sentence of sentencesOf(placed.text)) {
    const numbers = numbersInProse(sentence).filter(({ form }) => form === undefined);
    if (numbers.length === 0) continue;
    const readings = readingsOf(placed, sentence, job, bodies);
    if (readings.length > 0) {
      job.out.questions.push({ ...oneQuestion(job, placed, 'unknown-label', readings), text: sentence });
      says = 'asked';
    } else if (says === 'no-number') says = 'none';
  }
  return says;
}

/** A full stop before a capital letter ends a sentence; one behind a number or an initial may not. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[\p{Ll}\d)”"»][.!?;])\s+(?=[\p{Lu}“"«])|\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readingsOf(
  placed: Placed,
  sentence: string,
  job: SentenceJob,
  bodies: ReadonlySet<string>,
): Reading[] {
  const { sheet, meanings, base } = job;
  const told = tell(sentence, base, meanings);
  const scope = scopeOf(
    [{ place: 'own', axis: 'row', said: { placed, told } }],
    bodies,
    undefined,
    new Set(),
    meanings,
  );
  const least = job.agency === UNKNOWN_SENDER ? 3 : 2;
  const named = widest(
    candidatesIn(scope, meanings).filter((candidate) => tellingWords(candidate, meanings) >= least),
  );
  const [only, second] = told.span.periods;
  const [stated] = periodsByName(job.sheetTime, base).periods;
  const period = second === undefined ? (only ?? stated) : base;
  return named.slice(0, OFFERED).flatMap(({ figure, scope: categories, phrase }) => {
    const own = new Set(phrase.all.flat());
    const numbers = numbersInProse(sentence).filter(
      // The 152 of the hot line counts nothing.
      ({ form, text, value }) => form === undefined && value !== null && !own.has(`#${text}`),
    );
    return numbers.slice(0, OFFERED).map(({ value }): Reading => {
      const link = {
        sheet: sheet.name,
        ref: placed.cell.ref,
        role: 'value',
        text: placed.cell.text,
      } as const;
      const draft = { ...bareDraft(job, figure, [link]), period, categories };
      const { evidence: _, confidence: __, ...plain } = withValue(draft, value!);
      return { value, says: { tag: 'sentence-of', figure }, observations: [plain] };
    });
  });
}

const tellingWords = ({ phrase }: Candidate, { field, lists }: Meanings): number =>
  phrase.words.filter(
    (lemmas) =>
      !lemmas.some((lemma) => field.has(lemma)) &&
      !lists.isEmpty({ text: '', lemmas, number: false, from: 0, to: 0 }),
  ).length;

/** Of wordings of which one has all words of another the longer one is meant. */
const widest = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    ({ phrase }) =>
      !candidates.some(
        ({ phrase: other }) =>
          other !== phrase &&
          other.words.length > phrase.words.length &&
          phrase.words.every((word) =>
            other.words.some((lemmas) => lemmas.some((lemma) => word.includes(lemma))),
          ),
      ),
  );
