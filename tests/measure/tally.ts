import type { Judged, Verdict } from './judge.ts';

const ORDER: Verdict[] = ['right', 'asked', 'asked-later', 'asked-without', 'silent', 'wrong'];

export interface Tally {
  cells: number;
  verdicts: Record<Verdict, number>;
  /** Observations that are wrong, which may be more than keyed cells. */
  wrong: number;
  /** Of these: all is right but the body that counted. */
  agencyOnly: number;
  extra: number;
  doubtful: number;
  /** Right but for a sender that nobody has named yet. */
  senderless: number;
  questions: number;
  onlyOthers: number;
}

export const emptyTally = (): Tally => ({
  cells: 0,
  verdicts: { right: 0, asked: 0, 'asked-later': 0, 'asked-without': 0, silent: 0, wrong: 0 },
  wrong: 0,
  agencyOnly: 0,
  extra: 0,
  doubtful: 0,
  senderless: 0,
  questions: 0,
  onlyOthers: 0,
});

export function add(tally: Tally, judged: Judged): void {
  tally.cells += judged.verdicts.length;
  for (const { verdict } of judged.verdicts) tally.verdicts[verdict] += 1;
  tally.wrong += judged.wrong.length;
  tally.agencyOnly += judged.wrong.filter(({ agencyOnly }) => agencyOnly).length;
  tally.extra += judged.extra.length;
  tally.doubtful += judged.doubtful.length;
  tally.senderless += judged.senderless;
  tally.questions += judged.questions;
  tally.onlyOthers += judged.onlyOthers.length;
}

const share = (part: number, whole: number): string =>
  `${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)}%`;

/** One line: `787 cells: right 755 (95.9%) …`. */
export function lineOf(name: string, tally: Tally): string {
  const counts = ORDER.map(
    (verdict) => `${verdict} ${tally.verdicts[verdict]} (${share(tally.verdicts[verdict], tally.cells)})`,
  );
  const near = tally.verdicts.right + tally.verdicts.asked;
  const perTen = tally.cells === 0 ? 0 : (10 * tally.questions) / tally.cells;
  return `${name}: ${tally.cells} cells: ${counts.join(', ')}; one question away ${share(near, tally.cells)}; WRONG observations ${tally.wrong} (agency only ${tally.agencyOnly}), extra ${tally.extra}, doubtful ${tally.doubtful}, without sender ${tally.senderless}; questions ${tally.questions} (${perTen.toFixed(2)} per ten), only others ${tally.onlyOthers}`;
}
