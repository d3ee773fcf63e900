import type { Settings } from '../../shared/rpc/settings.ts';
import { az } from './az/index.ts';
import { en } from './en/index.ts';
import type { Words } from './words.ts';

export const wordsOf = (language: Settings['language']): Words => ({ en, az })[language];
