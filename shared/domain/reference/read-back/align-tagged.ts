import type { ParagraphMatch } from './align-paragraphs.ts';
import type { DocumentToken } from './align-tokens.ts';
import type { Hole, TemplateToken } from './template-tokens.ts';
import { isChangeTag, isDerivedTag, tagNames } from '../../keys/figure-tag.ts';

/**
 * Numbers within content controls: the tag names the figure, whatever the words around it and wherever
 * the paragraph stands. These pairs replace what the comparison of texts had found for the same place.
 */
export function preferTags(
  templates: TemplateToken[][][],
  documents: DocumentToken[][],
  matches: ParagraphMatch[],
  tags: ReadonlySet<string>,
): ParagraphMatch[] {
  if (tags.size === 0) return matches;
  const variantOf = (template: number): number =>
    matches.find((match) => match.template === template)?.variant ?? 0;
  const tagged: ParagraphMatch[] = [];
  templates.forEach((variants, template) => {
    const variant = variantOf(template);
    variants[variant]!.forEach(({ hole }, i) => {
      if (!hole || hole.ref) return;
      for (const [document, tokens] of documents.entries()) {
        const j = tokens.findIndex((token) => names(token, hole));
        if (j < 0) continue;
        const known = tagged.find((match) => match.template === template && match.document === document);
        if (known) known.pairs.push([i, j]);
        else tagged.push({ template, document, variant, pairs: [[i, j]] });
        break;
      }
    });
  });
  const holes = new Set(tagged.flatMap(({ template, pairs }) => pairs.map(([i]) => `${template} ${i}`)));
  const tokens = new Set(tagged.flatMap(({ document, pairs }) => pairs.map(([, j]) => `${document} ${j}`)));
  // A control that holds no number (`…`) says so: no other number of the document is meant by its place.
  const isControlled = (hole: Hole | undefined): boolean =>
    hole !== undefined && !hole.ref && [...tags].some((tag) => isTagOf(tag, hole));
  const others = matches.map((match) => ({
    ...match,
    pairs: match.pairs.filter(
      ([i, j]) =>
        !holes.has(`${match.template} ${i}`) &&
        !tokens.has(`${match.document} ${j}`) &&
        !isControlled(templates[match.template]![match.variant]![i]?.hole),
    ),
  }));
  return [...others, ...tagged];
}

const isTagOf = (tag: string, hole: Hole): boolean =>
  tagNames(tag, hole.figure) &&
  isChangeTag(tag) === (hole.part === 'change') &&
  isDerivedTag(tag) === (hole.part === 'derived');

function names(token: DocumentToken, hole: Hole): boolean {
  if (token.tag === undefined || token.kind === 'mark' || !tagNames(token.tag, hole.figure)) return false;
  if (token.kind === 'word' && token.named === undefined) return false;
  if (isDerivedTag(token.tag) || hole.part === 'derived')
    return isDerivedTag(token.tag) && hole.part === 'derived';
  const change =
    isChangeTag(token.tag) || token.kind === 'none' || (token.sign !== undefined && token.bracketed === true);
  return change === (hole.part === 'change');
}
