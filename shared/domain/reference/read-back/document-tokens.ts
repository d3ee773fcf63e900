import type { DocumentToken } from './align-tokens.ts';
import type { DocumentParagraph } from './document-text.ts';
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
  const tags = paragraph.tags?.filter(({ tag }) => figures.has(figureOfTag(tag)));
  const tokens: DocumentToken[] = tokenize(paragraph.text, named);
  const signs = new Set<DocumentToken>();
  tokens.forEach((token, at) => {
    const tag = tags?.findLast((span) => span.start <= token.start && token.end <= span.end);
    if (tag) token.tag = tag.tag;
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
  return tokens.filter((token) => !signs.has(token));
}
