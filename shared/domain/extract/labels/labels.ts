import { foldLabel } from '../../text/fold.ts';
import { withoutYears } from '../../understanding/years.ts';

export interface Code {
  dimension: string;
  code: string;
}

/** Headers keep the marks that folding drops: `№`, `#`, `%`, `+/-`. */
export const foldHeader = (text: string): string =>
  foldLabel(text) || text.replace(/\s/g, '').replace(/[–−]/g, '-');

/** A label as it may stand in the index, and what had to be left out of it for that. */
export interface LabelVariant {
  /** Folded. */
  text: string;
  /** As written; empty where nothing of meaning was left out. */
  dropped: string;
}

const NUMBERING = /^(?:\(?\d{1,2}(?:[.)]\d{0,2}[.)]?)\s+|[-–—•·]\s*(?=\p{L}))/u;
/** What may be cut, with the part that is left out in the group. */
const CUTS = [/\s*\(([^()]*)\)\s*[:：]?\s*$/u, /\s*[,–—]\s*([^,–—]{1,60})$/u, /\s+-\s+([^,–—]{1,60})$/u];
const TOTAL_BEFORE = /^(?:cəmi|всего|итого|toplam|total|in total)[\s:,–—-]+(?=\p{L})/iu;
const NUMBER_OF = /^(?:число|количество|the number of|number of)\s+(?=\p{L})/iu;

/**
 * A label as it may stand in the index, most faithful first: as it is; without numbering (`1.2`),
 * leading "of which" words, year; then without the remark in brackets or behind the last comma or
 * dash, which the reader of the variant has to judge: `(fakt)` is a unit, `(uşaqlar)` other people.
 */
export function labelVariants(label: string, ofWhich: readonly string[]): LabelVariant[] {
  const body = label.replace(/\s+/g, ' ').trim().replace(NUMBERING, '');
  const noYear = body.replace(/[,(\s]+(?:19|20)\d{2}(?:-\p{L}+ il\p{L}*)?\)?\s*$/u, '');
  const whole = [label, body, noYear, body.replace(TOTAL_BEFORE, ''), body.replace(NUMBER_OF, '')];
  const variants = whole.map((text) => ({ text, dropped: '' }));
  for (const text of [body, noYear, body.replace(TOTAL_BEFORE, '')])
    for (const cut of CUTS) {
      const found = cut.exec(text);
      if (found) variants.push({ text: text.slice(0, found.index), dropped: withoutYears(found[1]!.trim()) });
    }
  return distinct(variants.flatMap((variant) => foldedVariants(variant, ofWhich)));
}

function foldedVariants({ text, dropped }: LabelVariant, prefixes: readonly string[]): LabelVariant[] {
  const folded = foldLabel(text);
  const without = prefixes
    .filter((prefix) => folded.startsWith(`${prefix} `))
    .map((prefix) => folded.slice(prefix.length + 1));
  return [folded, ...without].filter((t) => t !== '').map((t) => ({ text: t, dropped }));
}

const distinct = (variants: LabelVariant[]): LabelVariant[] =>
  [...new Map(variants.toReversed().map((variant) => [variant.text, variant])).values()].toReversed();
