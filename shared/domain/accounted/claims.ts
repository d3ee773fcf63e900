import { parseRange, parseRef, type Range } from '../sheets/cell-ref.ts';
import type { IgnoredCell } from '../understanding/interpretation.ts';
import type { CellLink, Observation } from '../observations/observation.ts';
import type { Question, QuestionState } from '../questions/question.ts';
import { cellKey, type CellKey } from '../keys/cell-key.ts';

/** A question as it stands today; `superseded`: a later version of the delivery settled or asks it again. */
export type AskedQuestion = Pick<Question, 'id' | 'sheet' | 'ref' | 'kind'> & {
  /** What it asks about; the changes that its values claim are asked with them. */
  unsettled?: Question['unsettled'];
  answer?: Question['answer'];
  state: QuestionState | 'superseded';
};

/** What the workspace keeps of a cell. */
export interface CellClaims {
  /** Observations of which it is the value, those in force first. */
  values: Observation[];
  /** Observations of which it is the claimed change, beside the value. */
  changes: Observation[];
  /** An observation that was counted or summed from a range with this cell. */
  counted?: { observation: Observation; range: string };
  /** What else it is for an observation. */
  role?: Exclude<CellLink['role'], 'value' | 'change'>;
  /** The question on it, or on a range with it; one that is open first. */
  question?: AskedQuestion;
  ignored?: IgnoredCell;
}

interface Claim {
  sheet: string;
  ref: string;
  put: (claims: CellClaims) => void;
}

/** What is kept of each cell of a delivery, by sheet and address. */
export function claimsOf(kept: {
  observations: readonly Observation[];
  questions: readonly AskedQuestion[];
  ignored: readonly IgnoredCell[];
}): (sheet: string, ref: string) => CellClaims {
  const [cells, ranges] = [new Map<CellKey, Claim[]>(), new Map<string, (Claim & { range: Range })[]>()];
  const all = [
    ...kept.observations.flatMap(claimsOfObservation),
    ...kept.questions.flatMap(claimsOfQuestion),
    ...kept.ignored.map(claimOfIgnored),
  ];
  for (const claim of all.flatMap(oneByOne)) {
    if (claim.ref.includes(':')) push(ranges, claim.sheet, { ...claim, range: parseRange(claim.ref) });
    else push(cells, cellKey(claim), claim);
  }
  return (sheet, ref) => {
    const claims: CellClaims = { values: [], changes: [] };
    const { row, col } = parseRef(ref);
    for (const claim of cells.get(cellKey({ sheet, ref })) ?? []) claim.put(claims);
    for (const { range, put } of ranges.get(sheet) ?? []) {
      if (row >= range.top && row <= range.bottom && col >= range.left && col <= range.right) put(claims);
    }
    return claims;
  };
}

/** `D40:F40,D43` claims a range and a cell. */
const oneByOne = (claim: Claim): Claim[] =>
  claim.ref
    .split(',')
    .filter((ref) => ref !== '')
    .map((ref) => ({ ...claim, ref }));

const claimsOfObservation = (observation: Observation): Claim[] =>
  observation.cells.map(({ sheet, ref, role }) => ({
    sheet,
    ref,
    put: (claims) => {
      const inForce = observation.supersededBy === undefined;
      if (role === 'value' && ref.includes(':')) claims.counted ??= { observation, range: ref };
      else if (role === 'value') claims.values[inForce ? 'unshift' : 'push'](observation);
      else if (role === 'change') claims.changes[inForce ? 'unshift' : 'push'](observation);
      else if (claims.role === undefined || claims.role === 'note') claims.role = role;
    },
  }));

function claimsOfQuestion(question: AskedQuestion): Claim[] {
  const put: Claim['put'] = (claims) => {
    if (claims.question === undefined || claims.question.state !== 'open') claims.question = question;
  };
  const changes = (question.unsettled ?? []).flatMap(({ cells }) =>
    cells.filter(({ role }) => role === 'change'),
  );
  return [question, ...changes].map(({ sheet, ref }) => ({ sheet, ref, put }));
}

const claimOfIgnored = (cell: IgnoredCell): Claim => ({
  sheet: cell.sheet,
  ref: cell.ref,
  put: (claims) => {
    claims.ignored ??= cell;
  },
});

/** Whether the cell holds something that was to be read, not a head or a remark. */
export const holdsValue = (claims: CellClaims): boolean =>
  claims.values.length > 0 ||
  claims.changes.length > 0 ||
  claims.question !== undefined ||
  (claims.ignored !== undefined && labelOfIgnored(claims.ignored) === undefined);

/** Cells that are set aside because they name others. */
export function labelOfIgnored({ says }: IgnoredCell): 'head-of-column' | 'label-of-row' | undefined {
  if (says === 'column-head') return 'head-of-column';
  return says === 'row-label' ? 'label-of-row' : undefined;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
