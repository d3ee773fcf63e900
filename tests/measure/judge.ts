import type { Interpretation } from '../../shared/domain/understanding/interpretation.ts';
import {
  UNKNOWN_SENDER,
  type CellLink,
  type ObservationDraft,
} from '../../shared/domain/observations/observation.ts';
import type { QuestionDraft } from '../../shared/domain/questions/question.ts';
import { covers, sameSheet } from './covers.ts';
import type { KeyRow } from './shared-data.ts';

/** What became of one keyed cell. `asked`: the right reading is among the first three; `asked-later`: further down. */
export type Verdict = 'right' | 'asked' | 'asked-later' | 'asked-without' | 'wrong' | 'silent';

export interface Judged {
  verdicts: { row: KeyRow; verdict: Verdict; says: string }[];
  /** Observations from keyed cells that no row of the key holds: silently wrong. */
  wrong: { observation: ObservationDraft; says: string; agencyOnly: boolean }[];
  /** Observations from cells that the key does not name: to be judged by a person. */
  extra: ObservationDraft[];
  /** Observations of a printed figure for the reporting year where the key says that the cell is not printed. */
  doubtful: ObservationDraft[];
  /** Right but for a sender that nobody has named yet; their cells count as asked. */
  senderless: number;
  questions: number;
  /** Questions on keyed cells that offer observations, yet the right one for none of them. */
  onlyOthers: QuestionDraft[];
}

/** Offers beyond this are further than one look away. */
const FIRST = 3;

const isOn = (link: CellLink, row: KeyRow): boolean =>
  sameSheet(link.sheet, row.sheet) &&
  (link.ref === row.cell || (row.cell.includes(':') && covers(row.cell, link.ref) && link.ref.includes(':')));

/** Summed or counted from several single cells of the range that the key names. */
function isMadeOf(o: ObservationDraft, row: KeyRow): boolean {
  const links = o.cells.filter(({ role }) => role === 'value');
  const inside = (link: CellLink): boolean => sameSheet(link.sheet, row.sheet) && covers(row.cell, link.ref);
  return row.cell.includes(':') && links.length > 1 && links.every(inside);
}

const isOpen = (row: KeyRow): boolean => /^(?:extra|annex)\./.test(row.figure);

/** A key may leave open which of two bodies of one house counted: `mia_shelter|mia`. */
const countedBy = (row: KeyRow, agency: string): boolean => row.agency.split('|').includes(agency);

/** Right but for the sender, whom neither file nor person has named: a person names it once for the delivery. */
const lacksSender = (o: ObservationDraft, row: KeyRow): boolean =>
  o.agency === UNKNOWN_SENDER && meets({ ...o, agency: row.agency.split('|')[0]! }, row);

/** Whether an observation holds what the row says; `extra` and `annex` rows go by value and cell. */
function meets(o: ObservationDraft, row: KeyRow): boolean {
  const on = (role: CellLink['role']): boolean =>
    o.cells.some((link) => link.role === role && isOn(link, row)) || (role === 'value' && isMadeOf(o, row));
  if (row.isChange) {
    if (!isOpen(row) && o.figure !== row.figure) return false;
    return (on('change') || on('value')) && o.period === row.period && o.claimedChange === row.value;
  }
  if (!on('value') || o.value !== row.value) return false;
  return isOpen(row) || (o.figure === row.figure && o.period === row.period && countedBy(row, o.agency));
}

export const keyOf = (o: ObservationDraft): string =>
  `${o.figure}${suffix(o)}@${o.period} ${o.agency} = ${o.value ?? o.status}${o.claimedChange === undefined ? '' : ` (${o.claimedChange})`}`;

const suffix = (o: ObservationDraft): string =>
  Object.keys(o.categories).length === 0 || o.figure.includes('{') ? '' : `+${JSON.stringify(o.categories)}`;

export const placeOf = (o: ObservationDraft): string => {
  const link = o.cells.find(({ role }) => role === 'value') ?? o.cells[0];
  return link === undefined ? '?' : `${link.sheet}!${link.ref}`;
};

const rowText = (row: KeyRow): string =>
  `${row.sheet}!${row.cell} ${row.figure}@${row.period}${row.isChange ? ' change' : ''} ${row.agency} = ${row.value}`;

/** Compares what was understood of one file with its key. */
export function judge(rows: KeyRow[], out: Interpretation | null): Judged {
  const observations = out?.observations ?? [];
  const questions = out?.questions ?? [];
  const byPlace = placesOf(rows);
  const judged: Judged = {
    verdicts: [],
    wrong: [],
    extra: [],
    doubtful: [],
    senderless: 0,
    questions: questions.length,
    onlyOthers: [],
  };
  for (const o of observations) judgeObservation(o, byPlace, out!.period, judged);
  const wrongAt = new Set(
    judged.wrong.flatMap(({ observation }) =>
      observation.cells.filter(({ role }) => role === 'value').map(({ sheet, ref }) => `${sheet}!${ref}`),
    ),
  );
  const helped = new Set<QuestionDraft>();
  for (const row of rows.filter(({ figure }) => figure !== 'none')) {
    const verdict = verdictOf(row, observations, questions, wrongAt, helped);
    judged.verdicts.push({ row, verdict, says: `${verdict}: ${row.file} ${rowText(row)}` });
  }
  const keyed = questions.filter((q) =>
    rows.some((row) => sameSheet(q.sheet, row.sheet) && covers(q.ref, row.cell)),
  );
  judged.onlyOthers = keyed.filter(
    (q) => !helped.has(q) && q.readings.some(({ observations: offered }) => offered.length > 0),
  );
  return judged;
}

type Places = { exact: Map<string, KeyRow[]>; ranges: KeyRow[] };

const placesOf = (rows: KeyRow[]): Places => ({
  exact: Map.groupBy(rows, (row) => `${row.sheet}!${row.cell}`),
  ranges: rows.filter(({ cell }) => cell.includes(':')),
});

function judgeObservation(o: ObservationDraft, places: Places, period: string, judged: Judged): void {
  const links = o.cells.filter(({ role }) => role === 'value');
  const rows = links.flatMap((link) => [
    ...(places.exact.get(`${link.sheet}!${link.ref}`) ?? []),
    ...places.ranges.filter((row) => row.cell !== link.ref && (isOn(link, row) || isMadeOf(o, row))),
  ]);
  const values = rows.filter((row) => !row.isChange);
  if (values.length === 0 || isAnotherOfProse(o, values)) {
    if (o.value !== null) judged.extra.push(o);
    return;
  }
  const met = values.filter((row) => meets(o, row));
  if (values.some((row) => lacksSender(o, row))) judged.senderless += 1;
  else if (met.length === 0 && o.value !== null)
    judged.wrong.push({
      observation: o,
      agencyOnly: values.some((row) => meets({ ...o, agency: row.agency.split('|')[0]! }, row)),
      says: `${placeOf(o)} took ${keyOf(o)} where ${values.map(rowText).join(' | ')}`,
    });
  else if (
    met.length > 0 &&
    met.every(isOpen) &&
    !o.figure.includes('{') &&
    Object.keys(o.categories).length === 0 &&
    o.period === period
  )
    judged.doubtful.push(o);
  else judgeChange(o, rows, judged);
}

/** Another number of a sentence whose key names one of them. */
const isAnotherOfProse = (o: ObservationDraft, rows: KeyRow[]): boolean =>
  rows.every(
    ({ raw, value }) => /\p{L}{3}/u.test(raw) && (raw.match(/\d+/g)?.length ?? 0) > 1 && value !== o.value,
  );

/** A claimed change that the key has otherwise, on the very cells of the observation. */
function judgeChange(o: ObservationDraft, rows: KeyRow[], judged: Judged): void {
  if (o.claimedChange === undefined) return;
  const changes = rows.filter((row) => row.isChange && (row.figure === o.figure || isOpen(row)));
  if (changes.length > 0 && !changes.some((row) => row.value === o.claimedChange))
    judged.wrong.push({
      observation: o,
      agencyOnly: false,
      says: `${placeOf(o)} took change ${o.claimedChange} where ${changes.map(rowText).join(' | ')}`,
    });
}

function verdictOf(
  row: KeyRow,
  observations: ObservationDraft[],
  questions: QuestionDraft[],
  wrongAt: Set<string>,
  helped: Set<QuestionDraft>,
): Verdict {
  const on = questions.filter((q) => sameSheet(q.sheet, row.sheet) && covers(q.ref, row.cell));
  const place = on.map((q) => {
    const at = offersOf(q).findIndex((offered) => offered.some((o) => meets(o, row) || lacksSender(o, row)));
    if (at >= 0) helped.add(q);
    return at;
  });
  if (observations.some((o) => meets(o, row))) return 'right';
  if (observations.some((o) => lacksSender(o, row))) return 'asked';
  if (!row.isChange && wrongAt.has(`${row.sheet}!${row.cell}`)) return 'wrong';
  const found = place.filter((at) => at >= 0);
  if (found.length > 0) return Math.min(...found) < FIRST ? 'asked' : 'asked-later';
  return on.length > 0 ? 'asked-without' : 'silent';
}

/** What a question offers, in its order; readings that say "no figure" take no place. */
const offersOf = (q: QuestionDraft): ObservationDraft[][] =>
  q.readings.map(({ observations }) => observations).filter((offered) => offered.length > 0);
