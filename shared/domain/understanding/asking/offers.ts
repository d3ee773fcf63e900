import { assertNever } from '../../../result.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import type { Reading } from '../../questions/question.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';
import type { UnsettledValue } from '../../questions/unsettled-value.ts';
import { keyText, type Candidate } from '../reading/candidate.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { isChange } from '../reading/gate.ts';
import { isCarriedOver } from './narrower-offers.ts';
import { follow, inDivision } from './follow.ts';
import { isWithin } from './possible.ts';
import type { CalledSo } from '../taught/called-so.ts';
import { draftOf, type DraftChoice, type FigureMeasure } from '../drafts/draft-of.ts';

export interface OfferJob {
  measureOf: (figure: string) => FigureMeasure;
  unsettled: (reading: CellReading) => UnsettledValue;
  keyOf: (
    indicator: string,
    categories: Record<string, string>,
  ) => Pick<Candidate, 'figure' | 'known' | 'scope'>;
  /** Figures that resemble the words where none is named, best first. */
  resembling: (reading: CellReading) => readonly Candidate[];
  /** A key with the categories that the open words of the label name; null where they name none, or more. */
  narrowed: (reading: CellReading, choice: Candidate) => Candidate | null;
  /** The figure that says what a key does and more; null where the key has a figure, or several. */
  printed: (choice: Candidate) => Candidate | null;
  /** What is left of a key where its label leaves out one of two categories; null where that has no name. */
  leftOver: (reading: CellReading, choice: Candidate) => Candidate | null;
  /** What its label counts of what a time before left; null where that has no name. */
  carriedOver: (reading: CellReading) => Candidate | null;
  /** Its label names what was not counted. */
  isDenied: (reading: CellReading) => boolean;
  /** The number that was accepted for it last year stands in the row. */
  agrees: (reading: CellReading, choice: Candidate) => boolean;
  /** Of these what its label can mean where it joins two of them. */
  neitherAlone: (reading: CellReading, choices: readonly Candidate[]) => readonly Candidate[];
  /** What taught tables of any body call so. */
  calledSo: (reading: CellReading) => readonly CalledSo[];
}

/** So many figures are offered for a label: more are no help. */
const OFFERED = 4;
/** Of these so many are figures that the words name; the rest only resemble. */
const NAMED = 2;

/** What speaks for one offer: all that was found for the reading itself; for another, that words name it, or nothing. */
function tagsOf(
  reading: CellReading,
  choice: Candidate,
  agrees: OfferJob['agrees'],
): Extract<ReadingSays, { tag: 'offer' }>['evidence'] {
  const isMeant =
    choice.figure === reading.settled?.figure || choice.indicator === reading.candidates[0]?.indicator;
  if (!isMeant)
    return [
      ...(choice.ownWords + choice.borrowed + choice.fromTitle > 0 ? (['words'] as const) : []),
      ...(agrees(reading, choice) ? (['last-year'] as const) : []),
    ];
  const saysOther = namesAnother(reading);
  return [...reading.evidence]
    .map((kind) => (kind === 'whole-label' ? 'words' : kind))
    .filter((kind, at, all) => all.indexOf(kind) === at && !(kind === 'words' && saysOther));
}

/** Its label has words that nobody knows and none of the figure, which only stands around it (`Qaynar xətt` > `Reydlər`). */
const namesAnother = ({ settled, candidates: [best] }: CellReading): boolean =>
  settled === undefined &&
  best?.ownWords === 0 &&
  best.open.some(({ place, axis, why }) => place === 'own' && axis === 'row' && why === 'unknown');

/**
 * What each cell of a group would be under its n-th candidate, for as many as there are; nothing of a label that
 * denies.
 */
export function figureOffers(group: readonly CellReading[], job: OfferJob): Reading[] {
  if (isCarriedOver(group[0]!))
    return together(group, group.map(job.carriedOver), job, () => ({ evidence: ['words'] }));
  if (job.isDenied(group[0]!)) {
    const left = group.map((reading) => {
      const [best] = reading.candidates;
      return best === undefined ? null : job.leftOver(reading, best);
    });
    return together(group, left, job, () => ({ evidence: ['words'] }));
  }
  const choices = remembered((reading) => job.neitherAlone(reading, choicesOf(reading, job)));
  const first = choices(group[0]!);
  const offers = first.length === 0 ? [] : [...narrowedOffer(group, job), ...printedOffer(group, job)];
  for (const choice of first.slice(0, OFFERED)) {
    const drafts = group.flatMap((reading, at) => {
      // Every cell of a group follows the choice of its first as far as its own words allow.
      const own =
        at === 0
          ? choice
          : (inDivision(choice, first, reading, job) ?? follow(choice, first, choices(reading)));
      return own === undefined ? [] : draftsFor(reading, own, job);
    });
    if (drafts.length === 0) continue;
    offers.push({
      value: drafts[0]!.value,
      says: {
        tag: 'offer',
        figure: choice.figure,
        evidence: tagsOf(group[0]!, choice, job.agrees),
        ...leftOf(choice),
      },
      observations: drafts,
    });
  }
  return offers.filter((offer, at) => !offers.slice(0, at).some((before) => isWithin(offer, before)));
}

/** Of each cell whose best key the catalogue has only with more categories the figure that has them. */
function printedOffer(group: readonly CellReading[], job: OfferJob): Reading[] {
  const known = new Map<string, Candidate | null>();
  const choices = group.map(({ settled, candidates: [best] }) => {
    if (settled !== undefined || best === undefined) return null;
    const key = keyText(best);
    if (!known.has(key)) known.set(key, best.known ? best : job.printed(best));
    return known.get(key)!;
  });
  if (choices.every((choice) => choice === null || known.get(keyText(choice)) === choice)) return [];
  const [first] = choices;
  const drafts = group.flatMap((reading, at) => {
    const choice = choices[at];
    return choice ? draftsFor(reading, choice, job) : [];
  });
  if (!first || drafts.length === 0) return [];
  const says: ReadingSays = { tag: 'offer', figure: first.figure, evidence: ['words'], ...leftOf(first) };
  return [{ value: drafts[0]!.value, says, observations: drafts }];
}

/** Found out once a cell, whatever is offered. */
function remembered(
  choices: (reading: CellReading) => readonly Candidate[],
): (reading: CellReading) => readonly Candidate[] {
  const known = new Map<CellReading, readonly Candidate[]>();
  return (reading) => {
    let own = known.get(reading);
    if (own === undefined) known.set(reading, (own = choices(reading)));
    return own;
  };
}

/** The best key of every cell, narrowed by what its words leave open; none unless all are. */
function narrowedOffer(group: readonly CellReading[], job: OfferJob): Reading[] {
  const choices = group.map((reading) =>
    reading.settled !== undefined || reading.candidates[0] === undefined
      ? null
      : job.narrowed(reading, reading.candidates[0]),
  );
  return together(group, choices, job, (choice) => ({
    evidence: tagsOf(group[0]!, choice, job.agrees),
    ...leftOf(choice),
  }));
}

/** One offer of a key for every cell; none unless each has one that its number fits. */
function together(
  group: readonly CellReading[],
  choices: readonly (Candidate | null)[],
  job: OfferJob,
  because: (first: Candidate) => Pick<Extract<ReadingSays, { tag: 'offer' }>, 'evidence' | 'left'>,
): Reading[] {
  const drafts = group.flatMap((reading, at) => {
    const choice = choices[at];
    return choice ? draftsFor(reading, choice, job) : [];
  });
  const [first] = choices;
  if (!first || drafts.length < group.length) return [];
  const says: ReadingSays = { tag: 'offer', figure: first.figure, ...because(first) };
  return [{ value: drafts[0]!.value, says, observations: drafts }];
}

/** What a remark narrows: the figures of the labels with its categories; none where it only leaves something out. */
export function notedOffers(
  group: readonly CellReading[],
  narrower: Readonly<Record<string, string>>,
  job: OfferJob,
): Reading[] {
  if (Object.keys(narrower).length === 0) return [];
  const choices = group.map(({ settled, candidates: [best] }): Candidate | null => {
    if (best === undefined) return null;
    const categories = { ...(settled?.categories ?? best.categories), ...narrower };
    const found = job.keyOf(best.indicator, categories);
    return found.known ? { ...best, ...found, categories } : null;
  });
  return together(group, choices, job, () => ({ evidence: ['words'] }));
}

const leftOf = ({ open }: Candidate): { left?: string[] } =>
  open.length === 0 ? {} : { left: [...new Set(open.map(({ token }) => token.text))].slice(0, 6) };

/** What the words of a cell name by themselves, best first; what is far behind the best is no choice. */
function namedBy({ settled, candidates }: CellReading): readonly Candidate[] {
  const best = candidates[0];
  if (best === undefined) return [];
  if (settled !== undefined)
    return [
      { ...best, figure: settled.figure, categories: settled.categories, scope: settled.scope },
      ...candidates.filter(({ figure }) => figure !== settled.figure),
    ];
  return candidates.filter(({ score }) => score > best.score - 3);
}

function choicesOf(reading: CellReading, job: OfferJob): readonly Candidate[] {
  const named = namedBy(reading);
  if (reading.settled !== undefined && named.length > 0) return named;
  const alike = job.resembling(reading);
  // A wording that leaves most of the label unexplained is no better guess than what resembles it.
  const all =
    (named[0]?.score ?? 0) > 0 || named[0]?.open.length === 0
      ? [...named.slice(0, NAMED), ...alike, ...named.slice(NAMED)]
      : [...alike.slice(0, NAMED), ...named, ...alike];
  const keys = all.map(keyText);
  const wholes = new Set(named.filter((choice) => isOfWhole(reading, choice)).map(keyText));
  const own = all.filter((_, at) => keys.indexOf(keys[at]!) === at && !wholes.has(keys[at]!));
  return [
    ...own.filter((choice) => job.agrees(reading, choice)),
    ...own.filter((choice) => !job.agrees(reading, choice)),
  ];
}

/** `O cümlədən qalıq`: whatever its words mean, the part is not the whole that only the row above names. */
const isOfWhole = ({ row }: CellReading, { ownWords, borrowed, open }: Candidate): boolean =>
  row.part &&
  ownWords === 0 &&
  borrowed > 0 &&
  row.own.every(({ told }) => told.members.length === 0) &&
  open.some(({ place, axis, isAside }) => place === 'own' && axis === 'row' && isAside !== true);

/** Drafts of a cell under one choice; a number that can be read several ways gives none but by its own question. */
export function draftsFor(
  reading: CellReading,
  choice: Pick<Candidate, 'figure' | 'scope'>,
  job: OfferJob,
  more: DraftChoice = {},
): ObservationDraft[] {
  // `+3` is no count, whatever its row and column are found to be.
  if (reading.quantity.kind === 'change' || isChange(reading)) return [];
  const value = { ...job.unsettled(reading), categories: choice.scope };
  const made = draftOf(value, { figure: choice.figure, ...more }, job.measureOf);
  return made.ok ? [made.value] : [];
}

/** The figure of a cell as far as it is known, with each way to read its number. */
export function numberOffers(reading: CellReading, job: OfferJob): Reading[] {
  const choice = choicesOf(reading, job)[0];
  if (choice === undefined) return [];
  const { quantity } = reading;
  const unsettled = job.unsettled(reading);
  const make = (value: number | null, says: ReadingSays, zero = false): Reading[] => {
    const base: UnsettledValue = {
      ...unsettled,
      value,
      readings: [],
      ...(value === null ? { status: zero ? ('zero' as const) : ('not-reported' as const) } : {}),
    };
    const made = draftOf(base, { figure: choice.figure }, job.measureOf);
    return made.ok ? [{ value: made.value.value, says, observations: [made.value] }] : [];
  };
  switch (quantity.kind) {
    case 'ambiguous':
      return quantity.readings.flatMap(({ value, says }) => make(value, says));
    case 'mark':
      return [...make(0, { tag: 'nothing-occurred' }, true), ...make(null, { tag: 'nothing-reported' })];
    case 'text':
      return make(null, { tag: 'remark' });
    case 'number':
      return make(quantity.value, { tag: 'as-written' });
    case 'change':
    case 'error':
      return [];
    default:
      return assertNever(quantity);
  }
}
