import { createContext, use } from 'react';
import type { Language } from '../../shared/domain/text/language.ts';
import { en } from '../../shared/words/interface/en/index.ts';
import type { Words } from '../../shared/words/interface/words.ts';

export interface Speech {
  language: Language;
  words: Words;
}

export const SpeechContext = createContext<Speech>({ language: 'en', words: en });

/** The words of a part of the window: `const w = useWords().frame`. */
export const useWords = (): Words => use(SpeechContext).words;
export const useLanguage = (): Language => use(SpeechContext).language;
