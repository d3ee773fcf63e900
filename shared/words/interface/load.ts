import type { Language } from '../../domain/text/language.ts';
import { az } from './az/index.ts';
import { en } from './en/index.ts';
import type { Words } from './words.ts';

export const wordsOf = (language: Language): Words => ({ en, az })[language];
