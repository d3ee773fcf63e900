import type {
  ReturnedDraft,
  ReturnedNumber,
  TakenChange,
} from '../../../shared/contract/reference/reference.ts';
import type { ShownPiece } from '../../../shared/domain/reference/returned/edit.ts';

export const GROUPS = ['numbers', 'charts', 'passages', 'wording', 'stale'] as const;
type Group = (typeof GROUPS)[number];

/** One change in the list, with its number in it. */
export interface ReturnedRow {
  id: string;
  nth: number;
  group: Group;
  /** Null: taken already. */
  number: ReturnedNumber | null;
  taken: TakenChange | null;
  isOpen: boolean;
  /** The words around it, as both documents have them. */
  pieces: ShownPiece[];
}

function groupOf({
  kind,
  figure,
  expected,
}: Pick<ReturnedNumber, 'kind' | 'expected'> & { figure?: string }): Group {
  if (kind === 'stale') return 'stale';
  if (kind === 'chart') return 'charts';
  if (kind === 'text') return 'wording';
  if (kind === 'moved' || kind === 'added' || kind === 'duplicated') return 'passages';
  return kind === 'missing' && figure === undefined && expected.length > LONGEST_NUMBER
    ? 'passages'
    : 'numbers';
}

const LONGEST_NUMBER = 40;

/** All changes in the order in which they are looked at: numbers, charts, paragraphs, wording. */
export function rowsOf({ numbers, taken, passages }: ReturnedDraft): ReturnedRow[] {
  const at = new Map<string, ShownPiece[]>();
  for (const { pieces } of passages)
    for (const [place, piece] of pieces.entries())
      for (const edit of piece.edits ?? []) if (!at.has(edit)) at.set(edit, around(pieces, place, edit));
  const open = numbers.map((number) => ({
    id: number.id,
    group: groupOf(number),
    number,
    taken: null,
    isOpen: number.kind !== 'stale' && number.refused === undefined,
    pieces: at.get(number.at) ?? plainPieces(number),
  }));
  const done = taken.map((one) => ({
    id: one.id,
    group: groupOf(one),
    number: null,
    taken: one,
    isOpen: false,
    pieces: plainPieces(one),
  }));
  const all = GROUPS.flatMap((group) => [...open, ...done].filter((row) => row.group === group));
  return all.map((row, n) => ({ ...row, nth: n + 1 }));
}

/** Letters before and behind a change that tell where it stands. */
const BEFORE = 34;
const BEHIND = 40;

function around(pieces: readonly ShownPiece[], place: number, edit: string): ShownPiece[] {
  const isIn = (piece: ShownPiece | undefined): boolean => piece?.edits?.includes(edit) === true;
  let last = place;
  for (const [at, piece] of pieces.entries()) if (isIn(piece)) last = Math.max(last, at);
  const text = (some: readonly ShownPiece[]): string => some.filter(({ as }) => as !== 'gone').map((one) => one.text).join(''); // prettier-ignore
  const [before, behind] = [text(pieces.slice(0, place)), text(pieces.slice(last + 1))];
  const cut = before.length > BEFORE ? `…${before.slice(-BEFORE).replace(/^\S*\s/u, '')}` : before;
  const middle = pieces
    .slice(place, last + 1)
    .map(({ text: said, as }) => ({ as, text: shortened(said, as) }));
  return [
    { text: cut, as: 'same' },
    ...middle,
    { text: behind.length > BEHIND ? `${behind.slice(0, BEHIND)}…` : behind, as: 'same' },
  ];
}

const LONG = 120;
const shortened = (text: string, as: ShownPiece['as']): string => {
  const most = as === 'same' ? BEHIND : LONG;
  return text.length > most ? `${text.slice(0, most / 2)}…${text.slice(-most / 2)}` : text;
};

/** Where it stands in no passage: a margin, a chart, what was taken. */
function plainPieces({ kind, printed, expected, where }: TakenChange | ReturnedNumber): ShownPiece[] {
  const lead = kind === 'chart' ? [where.section, where.sentence].filter(Boolean).join(', ') : '';
  return [
    ...(lead === '' ? [] : [{ text: `${lead}: `, as: 'same' as const }]),
    ...(expected === '' || kind === 'text'
      ? []
      : [{ text: shortened(expected, 'gone'), as: 'gone' as const }]),
    ...(printed === '' ? [] : [{ text: ` ${shortened(printed, 'come')}`, as: kind === 'text' ? ('same' as const) : ('come' as const) }]), // prettier-ignore
  ];
}

/** The next row that waits behind a place, else the first one; null: none does. */
export function nextOpen(rows: readonly ReturnedRow[], from: number): ReturnedRow | null {
  const isLater = (_: ReturnedRow, at: number): boolean => at > from;
  return rows.filter(isLater).find(({ isOpen }) => isOpen) ?? rows.find(({ isOpen }, at) => isOpen && at !== from) ?? null; // prettier-ignore
}
