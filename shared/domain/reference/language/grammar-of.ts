import { AZERBAIJANI } from '../grammar/grammar-az.ts';
import { ENGLISH } from '../grammar/grammar-en.ts';
import type { NumberGrammar } from '../grammar/number-grammar.ts';
import type { ReferenceLanguage } from '../wording.ts';

export const grammarOf = (language: ReferenceLanguage): NumberGrammar =>
  language === 'az' ? AZERBAIJANI : ENGLISH;
