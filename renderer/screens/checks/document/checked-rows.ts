import type { CheckedDocument, CheckedNumber, DocumentFinding } from '../../../../shared/contract/checks.ts';

export const GROUPS = ['differs', 'also', 'unchecked', 'holds'] as const;
export type Group = (typeof GROUPS)[number];

/** One thing to look at: a finding with the numbers that it is about, or one number. */
export interface CheckedRow {
  id: string;
  nth: number;
  group: Group;
  finding: DocumentFinding | null;
  /** Places among the numbers of the document; none: it is about the document itself. */
  at: number[];
}

/** What differs first, then what was found beside, what was not checked, and what holds. */
export function rowsOf({ numbers, findings }: CheckedDocument): CheckedRow[] {
  const places = Map.groupBy(numbers.keys(), (at) => {
    const number = numbers[at]!;
    return number.verdict === 'differs' ? number.finding : number.verdict;
  });
  const found = findings.map((finding) => ({ finding, at: places.get(finding.id) ?? [] }));
  const alone = (verdict: 'unchecked' | 'holds') =>
    (places.get(verdict) ?? []).map((at) => ({ id: `${verdict} ${at}`, group: verdict, finding: null, at: [at] })); // prettier-ignore
  const row = (group: Group) => ({ finding, at }: (typeof found)[number]) => ({ id: finding.id, group, finding, at }); // prettier-ignore
  return [
    ...found.filter(({ at }) => at.length > 0).map(row('differs')),
    ...found.filter(({ at }) => at.length === 0).map(row('also')),
    ...alone('unchecked'),
    ...alone('holds'),
  ].map((one, n) => ({ ...one, nth: n + 1 }));
}

/** The next row to look at behind a place: one that differs, else one that was not checked; then from the top again. */
export function nextToLookAt(rows: readonly CheckedRow[], from: number): CheckedRow | null {
  const round = [...rows.slice(from + 1), ...rows.slice(0, from)];
  return (
    round.find(({ group }) => group === 'differs' || group === 'also') ??
    round.find(({ group }) => group === 'unchecked') ??
    null
  );
}

/** Letters before and behind a number that tell where it stands. */
const BEFORE = 34;
const BEHIND = 40;

/** A number with some of the words around it. */
export function around(
  { paragraphs }: CheckedDocument,
  { paragraph, start, end }: CheckedNumber,
): { before: string; number: string; behind: string } {
  const { text } = paragraphs[paragraph]!;
  const [before, behind] = [text.slice(0, start).trimStart(), text.slice(end).trimEnd()];
  return {
    before: before.length > BEFORE ? `…${before.slice(-BEFORE).replace(/^\S*\s/u, '')}` : before,
    number: text.slice(start, end).trim(),
    behind: behind.length > BEHIND ? `${behind.slice(0, BEHIND).replace(/\s\S*$/u, '')}…` : behind,
  };
}
