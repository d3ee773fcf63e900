const VOWEL = /[aəeıioöuü]/iu;
const SOFT_HYPHEN = '\u00ad';
/** Shorter words find room; letters that stay together at either end of a long one. */
const LONG = 12;
const END = 3;

/**
 * Soft hyphens between the syllables of long Azerbaijani words, for which browsers have no dictionary:
 * `saxtalaşdırılması` may break as `saxta-laşdı-rılması`. A syllable has one vowel, and begins with the one
 * consonant before it. For narrow columns only: copied text would keep the hyphens.
 */
export const hyphenateAz = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (word.length < LONG ? word : withHyphens(word)));

function withHyphens(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at += 1) {
    const inside = at >= END && word.length - at >= END;
    if (inside && beginsSyllable(word, at)) out += SOFT_HYPHEN;
    out += word[at]!;
  }
  return out;
}

/** A consonant before a vowel, with a vowel somewhere before it; or the second of two vowels. */
function beginsSyllable(word: string, at: number): boolean {
  const [before, here, after] = [word[at - 1] ?? '', word[at] ?? '', word[at + 1] ?? ''];
  if (VOWEL.test(here)) return VOWEL.test(before);
  return VOWEL.test(after) && VOWEL.test(word.slice(0, at));
}
