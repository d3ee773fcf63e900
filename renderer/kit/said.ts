import type { Said } from '../../shared/domain/text/said.ts';
import type { Language } from '../../shared/domain/text/language.ts';

/** A text of the catalogue in the language of the window. */
export const said = (text: Said, language: Language): string => text[language];
