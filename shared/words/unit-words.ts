import type { Said } from '../domain/text/said.ts';

/** Ends that are no plural: `percent`, `manat (AZN)`, and what follows a number word: `1 million persons`. */
const PLURAL = /^(?!(?:million|thousand|billion)\b)(.*?[\p{L}])(ies|s)(?= |$)([^\p{L}]*\(.*\))?$/u;

/** `criminal cases` → `criminal case`, `authorities` → `authority`, `towns and provinces` → `town and province`. */
function oneOf(unit: string): string {
  if (unit.includes(' and ')) return unit.split(' and ').map(oneOf).join(' and ');
  const found = PLURAL.exec(unit);
  if (!found) return unit;
  const [, stem, ending, note] = found;
  return `${stem}${ending === 'ies' ? 'y' : ''}${note ?? ''}`;
}

/**
 * A unit as it stands after a number: `1 person`, `2 persons`; Azerbaijani has one form after every number.
 *
 * @param value null: none is there yet
 */
export const unitAfter = (value: number | null, unit: Said, language: 'en' | 'az'): string =>
  language === 'en' && (value === 1 || value === -1) ? oneOf(unit.en) : unit[language];
