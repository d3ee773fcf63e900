/** What stands between a figure and its part; other programs, and earlier drafts, took another mark than ours. */
const MARK = /[|#@:/]/;
const CHANGE = /[|#@:/](?:delta|change)$/;
const DERIVED = /[|#@:/]derived$/;

/**
 * The tag of a content control that holds a number of a figure: `wanted.local`, `wanted.local@delta`, and what is worked
 * out of it: `wanted.local@derived`.
 */
export function figureTag(figure: string, part: 'value' | 'word' | 'change' | 'derived'): string {
  if (part === 'derived') return `${figure}@derived`;
  return part === 'change' ? `${figure}@delta` : figure;
}

export function figureOfTag(tag: string): string {
  const at = tag.search(MARK);
  return at < 0 ? tag : tag.slice(0, at);
}

/** Whether a content control's tag names the figure: the id alone, or followed by its part. */
export const tagNames = (tag: string, figure: string): boolean =>
  tag === figure || (tag.startsWith(figure) && MARK.test(tag.charAt(figure.length)));

export const isChangeTag = (tag: string): boolean => CHANGE.test(tag);

export const isDerivedTag = (tag: string): boolean => DERIVED.test(tag);
