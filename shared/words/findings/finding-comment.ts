import type { Finding } from '../../domain/findings/finding.ts';
import type { NumberComment } from '../../domain/reference/composed.ts';
import { findingAz } from './finding-az.ts';
import { findingEn } from './finding-en.ts';
import { PLAIN_EN, SCREEN_AZ } from '../number-words.ts';

const WORDS = { en: findingEn, az: findingAz };
/** A document groups digits as its language does. */
const NUMBERS = { en: PLAIN_EN, az: SCREEN_AZ };
const SEVERITY = {
  en: { blocker: 'Blocker', query: 'Query', note: 'Note' },
  az: { blocker: 'Maneə', query: 'Sorğu', note: 'Qeyd' },
};

/** What a reader of the document reads at the number that a check found something about. */
export function findingComment(
  { check, severity, figures, facts }: Finding,
  language: 'en' | 'az',
  label: (figure: string) => string,
): NumberComment {
  const { title, arithmetic, likeliest } = WORDS[language](facts, label, figures[0], NUMBERS[language]);
  return {
    lead: `${SEVERITY[language][severity]}: ${title}.`,
    text: [arithmetic, likeliest].filter((part) => part !== undefined).join(' '),
    key: check,
    lines: [...new Set(figures)].map(label),
  };
}
