import { createContext, use } from 'react';
import type { Settings } from '../../shared/rpc/settings.ts';
import { en } from './en/index.ts';

/**
 * All words of the window. English is the measure: the compiler and a test demand that every other
 * language has each of them. A word with a number or a name in it is a function.
 */
export type Words = Widened<typeof en>;

type Widened<T> = T extends string
  ? string
  : T extends (...given: infer A) => string
    ? (...given: A) => string
    : { [K in keyof T]: Widened<T[K]> };

export interface Speech {
  language: Settings['language'];
  words: Words;
}

export const SpeechContext = createContext<Speech>({ language: 'en', words: en });

/** The words of a part of the window: `const w = useWords().frame`. */
export const useWords = (): Words => use(SpeechContext).words;
export const useLanguage = (): Settings['language'] => use(SpeechContext).language;
