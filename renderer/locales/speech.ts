import { createContext, use } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import { en } from './en/index.ts';
import type { Words } from './words.ts';

export interface Speech {
  language: Language;
  words: Words;
}

export const SpeechContext = createContext<Speech>({ language: 'en', words: en });

/** The words of a part of the window: `const w = useWords().frame`. */
export const useWords = (): Words => use(SpeechContext).words;
export const useLanguage = (): Language => use(SpeechContext).language;
