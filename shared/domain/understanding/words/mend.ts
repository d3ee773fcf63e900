import type { Mender, Near } from './mending.ts';
import { verbLemma, type Stock } from './stock.ts';

/** The one lemma that a slip away from this unknown word is known, of the word itself or of its stem; null: none, or several. */
export function mend(word: string, stock: Stock, mender: Mender): string | null {
  if (word.length < 5 || word.includes('?') || /\p{Nd}/u.test(word) || stock.isNegative(word)) return null;
  const stems = stock
    .stems(word)
    .filter(
      ({ kind, stem, single, form }) =>
        kind === 'verb' || (kind === 'noun' && !single && form === '' && stem.length >= 5),
    )
    .map(({ kind, stem }) => (kind === 'verb' ? verbLemma(stem) : stem));
  const near = [word, ...stems].flatMap(mender.near);
  return meant(near.length > 0 ? near : mender.far(word), stock);
}

/** What all words so near have for lemma, if one of them is what a slip leaves. */
function meant(near: readonly Near[], stock: Stock): string | null {
  const [lemma, ...others] = new Set(near.map(({ known }) => stock.lemma(known)!));
  if (lemma === undefined || others.length > 0) return null;
  return near.some((one) => one.slip && isEnough(one, lemma, stock)) ? lemma : null;
}

/** Short words are too near to each other, unless a long form keeps their beginning (`ilanları` is not `planları`). */
function isEnough({ typed, known }: Near, lemma: string, stock: Stock): boolean {
  if (known.endsWith('-') !== typed.endsWith('-')) return false;
  if (lemma.endsWith('-') || stock.stems(known).some(({ kind }) => kind === 'verb'))
    return isSameVerb(typed, known);
  return (
    lemma.length >= 5 || (lemma.length === 4 && known.length >= 7 && typed.slice(0, 2) === known.slice(0, 2))
  );
}

/**
 * Not what a slip may leave of the verb's negative (`göndəriləmiş` of `göndərilməmiş`), nor its passive beside its active
 * (`saxlanması`, `saxlaması`): no m, and no l or n of a stem, more or less.
 */
function isSameVerb(typed: string, known: string): boolean {
  if (typed.split('m').length !== known.split('m').length) return false;
  if (typed.length === known.length) return true;
  const [long, short] = typed.length > known.length ? [typed, known] : [known, typed];
  const letter = long[Array.from(long).findIndex((one, at) => one !== short[at])]!;
  if (/[lnş]/.test(letter) || long.length - short.length > 1) return false;
  return long === known || (!/[aəe]/.test(letter) && !/[iuü]r(?:l[aəe]r)?$|-$/.test(known));
}
