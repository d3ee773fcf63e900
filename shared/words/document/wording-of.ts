import { AZERBAIJANI } from '../../domain/reference/grammar/grammar-az.ts';
import { ENGLISH } from '../../domain/reference/grammar/grammar-en.ts';
import type { ReferenceLanguage, Wording } from '../../domain/reference/wording.ts';
import { correctionAz, correctionEn } from './correction-words.ts';
import { OPEN_AZ, OPEN_EN } from './open-words.ts';

const WORDINGS: Record<ReferenceLanguage, Wording> = {
  en: { ...ENGLISH, language: 'en', open: OPEN_EN, correction: correctionEn, hidden: '[c]' },
  az: { ...AZERBAIJANI, language: 'az', open: OPEN_AZ, correction: correctionAz, hidden: '[m]' },
};

/** What a document of the language is composed with and read back with. */
export const wordingOf = (language: ReferenceLanguage): Wording => WORDINGS[language];
