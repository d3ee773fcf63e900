import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import type { ReadDocument } from '../../../shared/domain/sheets/cell.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { covers, sameSheet } from '../covers.ts';
import { keyOf } from '../judge.ts';
import type { KeyRow } from '../shared-data.ts';

/** What a carrier gave of a file, measured by what the file itself gives. */
export interface Compared {
  right: number;
  /** The number is asked: with the right reading, or without. */
  asked: number;
  askedWithout: number;
  /** Neither taken nor asked. */
  aside: string[];
  /** Taken, and neither the file itself nor its key says so. */
  wrong: string[];
  /** Right but for the body, which only the name of its sheet said: on paper it stands under that of the file. */
  otherBody: string[];
  /** Taken, and the file itself has it as a question; the key does not know it. */
  extra: string[];
}

export interface Carrying {
  out: Interpretation;
  document: ReadDocument;
}

const same = (a: ObservationDraft, b: ObservationDraft): boolean =>
  a.figure === b.figure &&
  a.period === b.period &&
  a.value === b.value &&
  a.claimedChange === b.claimedChange &&
  JSON.stringify(a.categories) === JSON.stringify(b.categories) &&
  (a.agency === b.agency || a.agency === UNKNOWN_SENDER);

export function compare(
  own: Interpretation,
  carried: readonly Carrying[],
  rows: readonly KeyRow[],
): Compared {
  const taken = carried.flatMap(({ out }) => out.observations).filter(({ value }) => value !== null);
  const offers = carried.flatMap(({ out }) => offersOf(out));
  const asked = new Set(carried.flatMap(numbersAsked));
  const result: Compared = {
    right: 0,
    asked: 0,
    askedWithout: 0,
    aside: [],
    wrong: [],
    otherBody: [],
    extra: [],
  };
  for (const o of own.observations.filter(({ value }) => value !== null)) {
    if (taken.some((one) => one.agency === o.agency && same(one, o))) result.right++;
    else if (
      taken.some((one) => same(one, o)) ||
      offers.some((one) => same({ ...one, claimedChange: o.claimedChange! }, { ...o, agency: one.agency }))
    )
      result.asked++; // prettier-ignore
    else if (asked.has(o.value!)) result.askedWithout++;
    else result.aside.push(keyOf(o));
  }
  const ownOffers = offersOf(own);
  const isMet = (row: KeyRow): boolean => taken.some((one) => meets(one, row));
  for (const o of taken) {
    if (own.observations.some((one) => same(o, one)) || rows.some((row) => meets(o, row))) continue;
    const known = ownOffers.some((one) => same({ ...one, agency: o.agency }, o));
    // A number of the key that was taken as it should be is no other's; a five stands in many cells.
    const otherwise = rows.some((row) => (row.value === o.value && !isMet(row)) || (row.figure === o.figure && row.period === o.period)); // prettier-ignore
    if (known || !otherwise) result.extra.push(keyOf(o));
    else if (own.observations.some((one) => same({ ...o, agency: one.agency }, one)))
      result.otherBody.push(keyOf(o));
    else result.wrong.push(keyOf(o));
  }
  return result;
}

const meets = (o: ObservationDraft, row: KeyRow): boolean =>
  o.value === row.value &&
  o.period === row.period &&
  (row.figure === o.figure || /^(?:extra|annex)\./.test(row.figure)) &&
  (row.agency.split('|').includes(o.agency) || o.agency === UNKNOWN_SENDER);

const offersOf = (out: Interpretation): ObservationDraft[] =>
  out.questions.flatMap(({ readings }) => readings.flatMap(({ observations }) => observations));

/** Numbers of the cells that a question stands on. */
function numbersAsked({ out, document }: Carrying): number[] {
  // A dash that is asked is a zero, too.
  const numbers = (text: string): number[] => /^[-–—.]+$/.test(text.trim()) ? [0] : [...text.matchAll(/\d+(?:[ \u00a0]\d{3})*(?:[.,]\d+)?/g)].map(([found]) => Number(found.replaceAll(/[ \u00a0]/g, '').replace(',', '.'))); // prettier-ignore
  return out.questions.flatMap(({ sheet, ref }) =>
    (document.sheets.find(({ name }) => sameSheet(name, sheet))?.cells ?? [])
      .filter((cell) => covers(ref, cell.ref))
      .flatMap((cell) => numbers(cell.text)),
  );
}
