import { foldLabel } from '../../text/fold.ts';
import type { LabelIndex } from './label-index.ts';
import type { Code } from './labels.ts';

/**
 * What a part that was cut from a label means for the rest: nothing of weight, a category that
 * narrows it, or something that may make it another count altogether.
 */
export type DroppedPart = { kind: 'harmless' } | { kind: 'codes'; codes: Code[] } | { kind: 'other' };

const HARMLESS: DroppedPart = { kind: 'harmless' };

/** `CM-in 144-1-ci maddəsi`, `ст. 144-1 УК`, `Art. 144-1`: the article of the offence that is named. */
const ARTICLE =
  /^(?:cm|ck|ст|статья|art|article|maddə|madde|m|ук|tck|cc)(?: |$).*\d|^\d{3} \d(?: ci)? ?(?:maddə\p{L}*|ук)?$/u;

export function judgeDropped(dropped: string, index: LabelIndex): DroppedPart {
  const folded = foldLabel(dropped);
  if (folded === '' || index.units.has(folded) || ARTICLE.test(folded)) return HARMLESS;
  const roles = index.roles.get(folded);
  if (roles?.has('total') || roles?.has('value') || roles?.has('unit')) return HARMLESS;
  if (folded.split(' ').every((word) => index.roles.get(word)?.has('neutral'))) return HARMLESS;
  const codes = index.codes.get(folded);
  if (codes) return { kind: 'codes', codes };
  return index.remarks.some((phrase) => ` ${folded}`.includes(` ${phrase}`)) ||
    /^\d{1,2} \d{1,2} \d{4}/.test(folded)
    ? HARMLESS
    : { kind: 'other' };
}
