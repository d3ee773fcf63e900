import { isDate } from './document-number.ts';
import type { Hole, TemplateToken } from './template-tokens.ts';
import type { Token } from './tokens.ts';
import { isChangeTag, tagNames } from '../../keys/figure-tag.ts';

/** A token of the document with what stands around it. */
export interface DocumentToken extends Token {
  /** Sign directly before a number: `(-3)`. */
  sign?: '+' | '-';
  /** Where the sign begins. */
  signStart?: number;
  /** The number with its sign opens a bracket. */
  bracketed?: true;
  /** Tag of the content control that holds it. */
  tag?: string;
}

/** Index of the template's token and of the document's. */
export type Pair = [template: number, document: number];

/** Cells of the largest comparison: each takes 16 bytes, and a paragraph that needs more is not the template's. */
const MOST_CELLS = 10_000_000;
const ADJACENT = 0.6;
const TAGGED = 8;

/** How well two tokens fit; 0: not at all. Long words weigh more than short ones, marks least. */
function fit(template: TemplateToken, token: DocumentToken): number {
  if (template.hole) return fitHole(template.hole, token);
  const { kind, norm } = template.token;
  if (kind !== token.kind) return 0;
  if (norm === token.norm) return weight(token);
  const alike = kind === 'word' && norm.length > 4 && norm.slice(0, 5) === token.norm.slice(0, 5);
  return alike ? weight(token) / 2 : 0;
}

export const weight = (token: Token): number =>
  token.kind === 'mark' ? 0.3 : token.kind === 'number' || token.norm.length > 3 ? 2 : 0.8;

function fitHole(hole: Hole, token: DocumentToken): number {
  if (token.kind === 'mark') return 0;
  const fits = fitNumber(hole, token);
  if (fits === 0 || token.tag === undefined) return fits;
  const ofChange = isChangeTag(token.tag);
  if (!tagNames(token.tag, hole.figure) || (ofChange && hole.part !== 'change')) return 0;
  return fits + TAGGED;
}

function fitNumber(hole: Hole, token: DocumentToken): number {
  if (token.kind === 'none') return hole.part === 'change' ? 3 : 0;
  if (token.kind === 'word') {
    if (token.named === undefined || hole.part === 'change') return 0;
    return hole.part === 'word' || hole.ref?.printed.toLowerCase() === token.norm ? 3 : 1.2;
  }
  if (isDate(token.text) !== (hole.ref !== undefined && isDate(hole.ref.printed))) return 0;
  if (hole.part === 'change') return token.sign === undefined ? 1.2 : 3;
  if (token.sign !== undefined && token.bracketed && hole.ref === undefined) return 0.5;
  return hole.ref?.printed === token.text ? 4 : 3;
}

/**
 * The best order-keeping pairing (Needleman–Wunsch without gap costs, a bonus for neighbours that stay
 * neighbours): numbers fall into the holes that the words around them belong to.
 */
export function alignTokens(
  template: TemplateToken[],
  document: DocumentToken[],
): { pairs: Pair[]; score: number } {
  const straight = inStep(template, document);
  if (straight) return straight;
  const rows = template.length + 1;
  const columns = document.length + 1;
  if (rows * columns > MOST_CELLS) return { pairs: [], score: 0 };
  const matched = new Float64Array(rows * columns);
  const best = new Float64Array(rows * columns);
  for (let i = 1; i < rows; i += 1) {
    for (let j = 1; j < columns; j += 1) {
      const at = i * columns + j;
      const before = at - columns - 1;
      const here = fit(template[i - 1]!, document[j - 1]!);
      const neighbour = matched[before]! > 0 ? matched[before]! + ADJACENT : 0;
      matched[at] = here > 0 ? here + Math.max(neighbour, best[before]!) : 0;
      best[at] = Math.max(matched[at], best[at - columns]!, best[at - 1]!);
    }
  }
  return { pairs: trace(matched, best, rows, columns), score: best[rows * columns - 1]! };
}

/** From here a number is in no better place than in the hole where it stands. */
const SURE = 3;

/** Word for word the same text with a sure number in each hole: every piece beside its own, which nothing outweighs. */
function inStep(
  template: readonly TemplateToken[],
  document: readonly DocumentToken[],
): { pairs: Pair[]; score: number } | null {
  if (template.length !== document.length || template.length === 0) return null;
  let score = (template.length - 1) * ADJACENT;
  for (const [at, one] of template.entries()) {
    const here = fit(one, document[at]!);
    if (one.hole ? here < SURE : one.token.norm !== document[at]!.norm || here === 0) return null;
    score += here;
  }
  return { pairs: template.map((_, at): Pair => [at, at]), score };
}

function trace(matched: Float64Array, best: Float64Array, rows: number, columns: number): Pair[] {
  const pairs: Pair[] = [];
  let i = rows - 1;
  let j = columns - 1;
  let inRun = false;
  while (i > 0 && j > 0) {
    const at = i * columns + j;
    if (inRun || (matched[at]! > 0 && matched[at] === best[at])) {
      pairs.push([i - 1, j - 1]);
      const before = at - columns - 1;
      inRun = matched[before]! > 0 && matched[before]! + ADJACENT >= best[before]!;
      i -= 1;
      j -= 1;
    } else if (best[at] === best[at - columns]) i -= 1;
    else j -= 1;
  }
  return pairs.toReversed();
}
