import type { ReferenceLanguage, Wording } from '../../domain/reference/wording.ts';
import { correctionAz, correctionEn } from './correction-words.ts';
import { namedNumberAz, namedNumberEn } from './named-number.ts';
import { OPEN_AZ, OPEN_EN } from './open-words.ts';
import { changeAz, numberAz, wordAz, wordValueAz } from './wording-az.ts';
import { changeEn, numberEn, wordEn, wordValueEn } from './wording-en.ts';

const WORDINGS: Record<ReferenceLanguage, Wording> = {
  en: {
    language: 'en',
    number: numberEn,
    change: changeEn,
    word: wordEn,
    wordValue: wordValueEn,
    named: namedNumberEn,
    open: OPEN_EN,
    correction: correctionEn,
  },
  az: {
    language: 'az',
    number: numberAz,
    change: changeAz,
    word: wordAz,
    wordValue: wordValueAz,
    named: namedNumberAz,
    open: OPEN_AZ,
    correction: correctionAz,
  },
};

/** What a document of the language is composed with and read back with. */
export const wordingOf = (language: ReferenceLanguage): Wording => WORDINGS[language];
