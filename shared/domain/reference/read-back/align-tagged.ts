import type { ParagraphMatch } from './align-paragraphs.ts';
import type { DocumentToken } from './align-tokens.ts';
import type { Hole, TemplateToken } from './template-tokens.ts';
import { figureOfTag, isChangeTag, isDerivedTag, tagNames } from '../../keys/figure-tag.ts';

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
  const variantOf = new Map(matches.toReversed().map((match) => [match.template, match.variant]));
  const controlled = Map.groupBy(tags, figureOfTag);
  const places = placesByFigure(documents);
  const tagged = new Map<string, ParagraphMatch>();
  templates.forEach((variants, template) => {
    const variant = variantOf.get(template) ?? 0;
    variants[variant]!.forEach(({ hole }, i) => {
      if (!hole || hole.ref) return;
      const place = places.get(hole.figure)?.find(({ document, j }) => names(documents[document]![j]!, hole));
      if (!place) return;
      const { document, j } = place;
      const known = tagged.get(`${template} ${document}`);
      if (known) known.pairs.push([i, j]);
      else tagged.set(`${template} ${document}`, { template, document, variant, pairs: [[i, j]] });
    });
  });
  const holes = new Map<number, Set<number>>();
  const tokens = new Map<number, Set<number>>();
  for (const { template, document, pairs } of tagged.values())
    for (const [i, j] of pairs) {
      addTo(holes, template, i);
      addTo(tokens, document, j);
    }
  // A control that holds no number (`…`) says so: no other number of the document is meant by its place.
  const isControlled = (hole: Hole | undefined): boolean =>
    hole !== undefined && !hole.ref && (controlled.get(hole.figure) ?? []).some((tag) => isTagOf(tag, hole));
  const others = matches.map((match) => {
    const own = templates[match.template]![match.variant]!;
    const [filled, taken] = [holes.get(match.template), tokens.get(match.document)];
    return {
      ...match,
      pairs: match.pairs.filter(
        ([i, j]) => filled?.has(i) !== true && taken?.has(j) !== true && !isControlled(own[i]?.hole),
      ),
    };
  });
  return [...others, ...tagged.values()];
}

function addTo(sets: Map<number, Set<number>>, key: number, one: number): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([one]));
  else known.add(one);
}

/** Where the pieces in controls stand, in reading order, by the figure that their control names. */
function placesByFigure(
  documents: readonly DocumentToken[][],
): Map<string, { document: number; j: number }[]> {
  const places = documents.flatMap((tokens, document) =>
    tokens.flatMap(({ tag }, j) => (tag === undefined ? [] : [{ figure: figureOfTag(tag), document, j }])),
  );
  return Map.groupBy(places, ({ figure }) => figure);
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
