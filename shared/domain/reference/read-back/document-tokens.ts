import type { DocumentToken } from './align-tokens.ts';
import type { DocumentParagraph, TaggedSpan } from './document-text.ts';
import type { Wording } from '../wording.ts';
import { tokenize } from './tokens.ts';
import { figureOfTag } from '../../keys/figure-tag.ts';

/**
 * A paragraph's tokens; the sign in `(-3)` belongs to its number.
 *
 * @param figures of the template: tags that name none of them say nothing
 */
export function documentTokens(
  paragraph: DocumentParagraph,
  figures: Set<string>,
  named: Wording['named'],
): DocumentToken[] {
  const tokens: DocumentToken[] = tokenize(paragraph.text, named);
  for (const span of paragraph.tags ?? []) if (figures.has(figureOfTag(span.tag))) hold(tokens, span);
  const signs = new Set<DocumentToken>();
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (token.kind !== 'number' || (before?.norm !== '-' && before?.norm !== '+')) return;
    const opener = tokens[at - 2];
    if (before.end !== token.start && opener?.text !== '(') return;
    if (opener?.kind === 'number' && opener.end === before.start) return;
    token.sign = before.norm;
    token.signStart = before.start;
    if (opener?.text !== '(') return;
    token.bracketed = true;
    signs.add(before);
  });
  return signs.size === 0 ? tokens : tokens.filter((token) => !signs.has(token));
}

/** The control that stands last in the list holds a token that stands in several. */
function hold(tokens: readonly DocumentToken[], { tag, start, end }: TaggedSpan): void {
  let [from, to] = [0, tokens.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (tokens[middle]!.start < start) from = middle + 1;
    else to = middle;
  }
  for (let at = from; at < tokens.length && tokens[at]!.end <= end; at += 1) tokens[at]!.tag = tag;
}
