import type { CellKey } from '../keys/cell-key.ts';
import { observationKey } from '../observations/new-version.ts';
import type { Observation, ObservationDraft } from '../observations/observation.ts';
import type { QuestionDraft } from '../questions/question.ts';
import { parseRange } from '../sheets/cell-ref.ts';
import type { Held, Rereading } from './settle.ts';
import { cellOf, factOf, slotOf, slotsOf } from './slots.ts';

/**
 * answered: a value where a question was open · new: a value where nothing was read · value: another value of the same
 * key · key: the cell counts something else · asked: a value becomes a question · gone: a value is no longer read ·
 * question: something is asked that was not · offers: the same is asked with other readings · aside: what was asked is
 * set aside · answer, decision: what a person settled stays, and stands in the way of what is read
 */
export type RereadChange =
  | 'answered'
  | 'new'
  | 'value'
  | 'key'
  | 'asked'
  | 'gone'
  | 'question'
  | 'offers'
  | 'aside'
  | Held['by'];

/** One difference between what a delivery was read as and what it reads as now. */
export interface RereadLine {
  change: RereadChange;
  sheet: string;
  /** A1 ranges with commas. */
  ref: string;
  /** As written in the first of its cells. */
  text: string;
  /** Of values; null where it is, or was, none. */
  was: ObservationDraft | null;
  now: ObservationDraft | null;
  /** What is asked now, or was until now. */
  question?: QuestionDraft;
}

/** What a delivery was read as, without what people said of it. */
export interface ReadAs {
  observations: readonly Observation[];
  /** Open ones. */
  questions: readonly QuestionDraft[];
}

export interface Compared {
  lines: RereadLine[];
  /** Values and questions that stay as they are. */
  same: number;
}

/** How a delivery reads otherwise than it did, cell by cell. */
export function compareReadings(was: ReadAs, now: Rereading): Compared {
  // What is carried along for a decision stands there as it did.
  const carried = new Set<Observation>(now.carried);
  const before = Map.groupBy(
    was.observations.filter((o) => !carried.has(o)),
    slotOf,
  );
  const after = Map.groupBy(now.observations, slotOf);
  const [asked, asks] = [bySlot(was.questions), bySlot(now.questions)];
  const lines: RereadLine[] = [];
  let same = carried.size;
  for (const slot of new Set([...before.keys(), ...after.keys()])) {
    const left = new Map((before.get(slot) ?? []).map((o) => [o, factOf(o)]));
    const fresh = (after.get(slot) ?? []).filter((draft) => {
      const twin = [...left].find(([, fact]) => fact === factOf(draft));
      if (twin) left.delete(twin[0]);
      return twin === undefined;
    });
    same += (after.get(slot)?.length ?? 0) - fresh.length;
    for (const draft of fresh) {
      const rival = now.carried.find(
        (o) => slotOf(o) === slot && observationKey(o) === observationKey(draft),
      );
      const old = rival ?? [...left.keys()].find((o) => observationKey(o) === observationKey(draft)) ?? [...left.keys()][0]; // prettier-ignore
      if (old !== undefined) left.delete(old);
      const change =
        old === undefined
          ? asked.has(slot)
            ? 'answered'
            : 'new'
          : observationKey(old) === observationKey(draft)
            ? 'value'
            : 'key';
      lines.push({ change, ...placeOf(draft), was: old ?? null, now: draft });
    }
    for (const old of left.keys()) {
      const question = asks.get(slot);
      const change = question === undefined ? 'gone' : 'asked';
      lines.push({ change, ...placeOf(old), was: old, now: null, ...(question ? { question } : {}) });
    }
  }
  for (const question of now.questions) {
    const slots = slotsOf(question);
    if (slots.every((slot) => before.has(slot))) continue;
    const isKnown = slots.some((slot) => asked.has(slot));
    const isSame = slots.every((slot) => before.has(slot) || offersOf(asked.get(slot), slot) === offersOf(question, slot)); // prettier-ignore
    if (isSame) same += 1;
    else lines.push(lineOf(isKnown ? 'offers' : 'question', question));
  }
  for (const question of was.questions)
    if (slotsOf(question).every((slot) => !asks.has(slot) && !after.has(slot)))
      lines.push(lineOf('aside', question));
  for (const { by, sheet, ref, text, was: old, now: draft } of now.held)
    lines.push({ change: by, sheet, ref, text, was: old, now: draft });
  return { lines: inOrder(lines), same };
}

/** Sheet by sheet, from the top down. */
function inOrder(lines: readonly RereadLine[]): RereadLine[] {
  const sheets = [...new Set(lines.map(({ sheet }) => sheet))];
  const at = ({ sheet, ref }: RereadLine): number[] => {
    const { top, left } = ref === '' ? { top: 0, left: 0 } : parseRange(ref.split(',')[0]!);
    return [sheets.indexOf(sheet), top, left];
  };
  return lines.toSorted((a, b) => {
    const [one, other] = [at(a), at(b)];
    return one[0]! - other[0]! || one[1]! - other[1]! || one[2]! - other[2]!;
  });
}

const bySlot = (questions: readonly QuestionDraft[]): Map<CellKey, QuestionDraft> =>
  new Map(questions.flatMap((question) => slotsOf(question).map((slot) => [slot, question])));

/** What the readings of a question make of a cell. */
function offersOf(question: QuestionDraft | undefined, slot: CellKey): string {
  if (question === undefined) return '';
  const offers = question.readings.map(({ observations }) =>
    observations.filter((draft) => slotOf(draft) === slot).map(factOf),
  );
  return JSON.stringify([question.kind, ...offers.map((facts) => facts.join(' ')).toSorted()]);
}

const lineOf = (change: RereadChange, question: QuestionDraft): RereadLine => {
  const { sheet, ref, text } = question;
  return { change, sheet, ref, text, was: null, now: null, question };
};

function placeOf(draft: ObservationDraft): Pick<RereadLine, 'sheet' | 'ref' | 'text'> {
  const { sheet = '', ref = '', text = '' } = cellOf(draft) ?? {};
  return { sheet, ref, text };
}
