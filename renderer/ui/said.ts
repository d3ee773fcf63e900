import type { Said } from '../../shared/domain/said.ts';
import type { Settings } from '../../shared/rpc/settings.ts';

/** A text of the catalogue in the language of the window. */
export const said = (text: Said, language: Settings['language']): string => text[language];
