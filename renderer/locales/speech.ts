import { createContext, use } from 'react';
import type { Settings } from '../../shared/rpc/settings.ts';
import { en } from './en/index.ts';
import type { Words } from './words.ts';

export interface Speech {
  language: Settings['language'];
  words: Words;
}

export const SpeechContext = createContext<Speech>({ language: 'en', words: en });

/** The words of a part of the window: `const w = useWords().frame`. */
export const useWords = (): Words => use(SpeechContext).words;
export const useLanguage = (): Settings['language'] => use(SpeechContext).language;
