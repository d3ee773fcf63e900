import type { NumberGrammar } from './grammar/number-grammar.ts';
import { isWordInText } from './grammar/spoken-digits.ts';
import type { WordForm } from './reference.ts';
import type { FigurePart } from '../figures/printed-value.ts';

/** Languages that the reference can be written in. */
export type ReferenceLanguage = 'en' | 'az';

/** How a language writes the numbers of the reference, reads them back, and says what a draft leaves open. */
export interface Wording extends NumberGrammar {
  /** Also for casing by the language's rules: `i` → `İ` in Azerbaijani. */
  language: ReferenceLanguage;
  open: OpenWords;
  /** Stands where a number is kept from readers outside: it is small, or would give a small one away. */
  hidden: string;
  /** Why the document says another number than the printed one, where nobody gave a reason. */
  correction: (fact: CorrectionFact) => string;
}

/**
 * What a figure waits for: a decision, a second person, a report, a decision on the year before, or another number that
 * something is worked out with.
 */
export type OpenFact = 'decision' | 'confirmation' | 'report' | 'year-before' | 'other-number';

/** The comment beside an open figure. */
export interface OpenWords {
  /** `12 or 11?`, of two numbers or more. */
  which: (numbers: readonly string[]) => string;
  what: (open: OpenFact) => string;
  /** What stands in the text until then; null: no number does. */
  meanwhile: (open: OpenFact, number: string | null) => string;
}

export type CorrectionFact =
  | { tag: 'none-accepted' | 'printed-no-number' | 'other-accepted' }
  | { tag: 'printed-reads'; value: number };

export interface PartForm {
  part: FigurePart;
  form?: WordForm;
}

/** One part of a figure in the words of a language. */
export function wordPart(wording: Wording, amount: number, as: PartForm): string {
  if (as.part === 'change') return wording.change(amount);
  if (as.part === 'value') return wording.number(amount);
  return inWords(wording, amount, as.form);
}

function inWords(wording: Wording, amount: number, form: WordForm = 'cardinal'): string {
  if (form === 'times') return wording.times(amount);
  if (form === 'verb') return wording.multiply(amount);
  if (form === 'ordinal') return wording.ordinalWord(amount);
  return isWordInText(amount) ? wording.cardinalWord(amount) : wording.number(amount);
}
