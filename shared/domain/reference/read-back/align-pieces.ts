import type { ParagraphMatch } from './align-paragraphs.ts';
import type { DocumentToken, Pair } from './align-tokens.ts';
import { alignTokens, weight } from './align-tokens.ts';
import type { TemplateToken } from './template-tokens.ts';

/** Weight of words that a long piece must share with the place it is found in. */
const LONG = 6;
/** Cells of the largest comparison that a piece is worth. */
const LIMIT = 4_000_000;
/** Tokens left over, beyond which a document is no reference that was cut up, and short pieces mean nothing. */
const LEFT_OVER = 20_000;

interface Piece {
  template: number;
  variant: number;
  /** Indices of the paragraph's tokens that are still without a partner. */
  at: number[];
  words: number;
}

/**
 * What paragraphs have left without a partner, compared again: a paragraph cut in two, two made one, a
 * slide's lines run together. Long pieces first; a short one must be met whole and in one place.
 */
export function alignPieces(
  templates: TemplateToken[][][],
  documents: DocumentToken[][],
  matches: ParagraphMatch[],
): ParagraphMatch[] {
  const first = new Map(matches.toReversed().map((match) => [match.document, match]));
  const rest = documents.map((tokens, d) => {
    const used = new Set(first.get(d)?.pairs.map(([, j]) => j));
    return used.size === tokens.length ? [] : tokens.map((_, j) => j).filter((j) => !used.has(j));
  });
  if (rest.reduce((sum, left) => sum + left.length, 0) > LEFT_OVER) return [];
  const found: ParagraphMatch[] = [];
  for (const piece of pieces(templates, matches)) {
    const tokens = templates[piece.template]![piece.variant]!;
    const match = piece.words >= LONG ? long(piece, tokens, documents, rest) : null;
    const best = match ?? short(piece, tokens, documents, rest);
    if (!best) continue;
    const used = new Set(best.pairs.map(([, j]) => j));
    rest[best.document] = rest[best.document]!.filter((j) => !used.has(j));
    found.push(best);
  }
  return found;
}

function pieces(templates: TemplateToken[][][], matches: ParagraphMatch[]): Piece[] {
  const first = new Map(matches.toReversed().map((match) => [match.template, match]));
  return templates
    .map((variants, template) => {
      const match = first.get(template);
      const used = new Set(match?.pairs.map(([i]) => i));
      const variant = match?.variant ?? 0;
      const tokens = variants[variant]!;
      const at = used.size === tokens.length ? [] : tokens.map((_, i) => i).filter((i) => !used.has(i));
      return { template, variant, at, words: at.reduce((sum, i) => sum + wordWeight(tokens[i]!), 0) };
    })
    .filter(({ at, template, variant }) => at.some((i) => templates[template]![variant]![i]!.hole))
    .sort((a, b) => b.words - a.words);
}

function long(
  { template, variant, at, words }: Piece,
  tokens: TemplateToken[],
  documents: DocumentToken[][],
  rest: number[][],
): ParagraphMatch | null {
  let best: ParagraphMatch | null = null;
  let most = Math.max(LONG, words / 2);
  const own = at.map((i) => tokens[i]!);
  rest.forEach((left, document) => {
    if (left.length < 4 || left.length * at.length > LIMIT) return;
    const met = new Set(left.map((j) => documents[document]![j]!.norm));
    const possible = own.reduce(
      (sum, one) => sum + (one.hole || !met.has(one.token.norm) ? 0 : wordWeight(one)),
      0,
    );
    if (possible < most) return;
    const aligned = alignTokens(
      own,
      left.map((j) => documents[document]![j]!),
    );
    const pairs = aligned.pairs.map(([i, j]): Pair => [at[i]!, left[j]!]);
    const shared = pairs.reduce((sum, [i]) => sum + wordWeight(tokens[i]!), 0);
    if (shared < most) return;
    most = shared;
    best = { template, variant, document, pairs };
  });
  return best;
}

function short(
  { template, variant, at }: Piece,
  tokens: TemplateToken[],
  documents: DocumentToken[][],
  rest: number[][],
): ParagraphMatch | null {
  const needed = at.filter((i) => isNeeded(tokens[i]!));
  const own = at.map((i) => tokens[i]!);
  let best: ParagraphMatch | null = null;
  let top = 0;
  if (at.length > 24) return null;
  rest.forEach((left, document) => {
    for (let from = 0; from + needed.length <= left.length; from += 1) {
      const window = left.slice(from, from + at.length + 2);
      if (window.at(-1)! - window[0]! > window.length + 2) continue;
      const aligned = alignTokens(
        own,
        window.map((j) => documents[document]![j]!),
      );
      const pairs = aligned.pairs.map(([i, j]): Pair => [at[i]!, window[j]!]);
      if (aligned.score <= top + 1e-9 || pairs.filter(([i]) => isNeeded(tokens[i]!)).length < needed.length)
        continue;
      top = aligned.score;
      best = { template, variant, document, pairs };
    }
  });
  return best;
}

const isNeeded = (token: TemplateToken): boolean => token.hole !== undefined || token.token.kind !== 'mark';

const wordWeight = (token: TemplateToken): number =>
  token.hole || token.token.kind === 'mark' ? 0 : weight(token.token);
