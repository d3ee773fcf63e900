import { cellKey, type CellKey } from '../keys/cell-key.ts';
import { keyText, type Key } from '../keys/figure-key.ts';
import type { ObservationId } from '../keys/ids.ts';
import { isDirect } from '../observations/figure-value.ts';
import { observationKey } from '../observations/new-version.ts';
import type { Observation, ObservationDraft } from '../observations/observation.ts';
import type { Question, QuestionDraft } from '../questions/question.ts';
import { refsIn } from '../sheets/ranges.ts';
import { refsText } from '../understanding/asking/refs.ts';
import { cellOf, factOf, MOST, slotOf, slotsOf } from './slots.ts';

/** A question that a person answered, or that waits for a second one, with what the answer made. */
interface Answered {
  question: Question;
  observations: readonly Observation[];
}

/** A decision that stands, or is proposed, on a key. */
export interface DecidedKey {
  value: number;
  /** Both values were kept: those that do not print are figures of their own. */
  keepsBoth: boolean;
  /** Values of the key that count, from other deliveries, which none of this one's takes the place of. */
  elsewhere: readonly number[];
}

/** What people settled of a delivery and of the keys that it speaks for. */
export interface SettledByPeople {
  answers: readonly Answered[];
  decisions: ReadonlyMap<Key, DecidedKey>;
  /** Values that any decision picked, of whatever key. */
  picked: ReadonlySet<ObservationId>;
  /** Values of earlier versions that still count: what a new one takes the place of. */
  earlier: readonly Observation[];
}

/** What a person said or decided stands in the way of what the file reads as now. */
export interface Held {
  by: 'answer' | 'decision';
  sheet: string;
  ref: string;
  text: string;
  was: Observation | null;
  now: ObservationDraft;
}

/** A delivery as it may be taken when it is read again. */
export interface Rereading {
  observations: ObservationDraft[];
  questions: QuestionDraft[];
  /** Values of before that stay although they are no longer read, for a decision rests on them. */
  carried: Observation[];
  held: Held[];
}

/**
 * What is read now, without whatever would overturn what a person settled: an answer stays as it is; a decision that
 * rests on a value keeps it; what says otherwise than a decision stands beside it as a rival, so that the decision opens
 * again, and is held back where it would stand alone.
 *
 * @param taken what the delivery was read as without asking, as far as it counts
 */
export function withSettled(
  now: { observations: readonly ObservationDraft[]; questions: readonly QuestionDraft[] },
  taken: readonly Observation[],
  settled: SettledByPeople,
): Rereading {
  const held: Held[] = [];
  const hold = (by: Held['by'], draft: ObservationDraft, was: Observation | undefined): false => {
    const { sheet = '', ref = '', text = '' } = cellOf(draft) ?? {};
    held.push({ by, sheet, ref, text, was: was ?? null, now: draft });
    return false;
  };
  const { answers } = settled;
  const answered = new Set(answers.flatMap(slotsAnswered));
  const said = Map.groupBy<CellKey, Observation>(
    answers.flatMap(({ observations }) => observations),
    slotOf,
  );
  const wasTaken = Map.groupBy<CellKey, Observation>(taken, slotOf);
  const isIn = (all: readonly ObservationDraft[] = [], draft: ObservationDraft): boolean =>
    all.some((one) => factOf(one) === factOf(draft));
  const unanswered = now.observations.filter((draft) => {
    const slot = slotOf(draft);
    if (!answered.has(slot) || isIn(wasTaken.get(slot), draft)) return true;
    const own = said.get(slot) ?? [];
    return isIn(own, draft) ? false : hold('answer', draft, own[0]);
  });
  const carried = taken.filter((o) => restsOn(o, settled) && !isStillSaid(o, unanswered));
  const carriedAt = new Map<CellKey, Observation>(carried.map((o) => [slotOf(o), o]));
  const observations = unanswered.filter((draft) => {
    const stays = carriedAt.get(slotOf(draft));
    if (stays && observationKey(stays) !== observationKey(draft)) return hold('decision', draft, stays);
    const decision = settled.decisions.get(keyText(draft));
    const isRival = decision && isDirect(draft) && draft.value !== null && draft.value !== decision.value;
    if (!isRival || isIn(taken, draft)) return true;
    const replaced = settled.earlier.find((o) => observationKey(o) === observationKey(draft));
    if (replaced && settled.picked.has(replaced.id)) return hold('decision', draft, replaced);
    const own = taken.find((o) => keyText(o) === keyText(draft) && isDirect(o) && o.value !== null && o.value !== draft.value); // prettier-ignore
    if (own !== undefined) {
      if (!carried.includes(own) && !isStillSaid(own, unanswered)) carried.push(own);
      return true;
    }
    // Alone it would be the figure, and nobody would see that a decision fell.
    return decision.elsewhere.some((value) => value !== draft.value) || hold('decision', draft, replaced);
  });
  const closed = new Set([...answered, ...carriedAt.keys()]);
  const wholes = new Set(answers.filter(({ question }) => question.ref === '').map(wholeOf));
  const questions = now.questions.flatMap((question) =>
    question.ref === ''
      ? wholes.has(wholeOf({ question }))
        ? []
        : [question]
      : withoutCells(question, closed),
  );
  return { observations, questions, carried, held };
}

/** Whether a decision needs the value to be there, or says the same. */
function restsOn(o: Observation, { picked, decisions }: SettledByPeople): boolean {
  const decision = decisions.get(keyText(o));
  return picked.has(o.id) || (decision !== undefined && (decision.keepsBoth || decision.value === o.value));
}

const isStillSaid = (was: Observation, drafts: readonly ObservationDraft[]): boolean =>
  drafts.some((draft) => factOf(draft) === factOf(was));

const slotsAnswered = ({ question, observations }: Answered): CellKey[] => [
  ...(question.ref === '' ? [] : slotsOf(question)),
  ...observations.map(slotOf),
];

const wholeOf = ({ question: { sheet, kind } }: { question: QuestionDraft }): string =>
  JSON.stringify([sheet, kind]);

/** What of a question is left to ask; nothing where all of its cells are settled. */
function withoutCells(question: QuestionDraft, closed: ReadonlySet<CellKey>): QuestionDraft[] {
  const { sheet, ref, readings, unsettled } = question;
  const isLeft = (one: string): boolean => !closed.has(cellKey({ sheet, ref: one }));
  const refs = refsIn(ref, MOST);
  if (refs === null || refs.every(isLeft)) return [question];
  const left = refs.filter(isLeft);
  if (left.length === 0) return [];
  return [
    {
      ...question,
      ref: refsText(left),
      settles: left.length,
      readings: readings.map((reading) => ({
        ...reading,
        observations: reading.observations.filter((draft) => !closed.has(slotOf(draft))),
      })),
      unsettled: unsettled.filter((one) => isLeft(one.ref)),
    },
  ];
}
