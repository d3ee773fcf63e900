import type { Selector } from '../clause.ts';
import { parseInlines } from './parse-inlines.ts';
import type { ReferenceLanguage } from '../wording.ts';

/** A number that is compared with another. */
export interface Comparison {
  is: '=' | '<' | '>' | '<=' | '>=' | '!=';
  number: number;
}

/** What the words of a clause stand under. */
export type Condition = { figure: string; asks: 'value' | 'change' } & (
  | { says: 'while'; tests: Comparison[] }
  | { says: 'missing' }
  /** Several wordings, one of which prints. */
  | { says: 'one-of'; wordings: number }
);

const OPPOSITE = { '=': '!=', '<': '>=', '>': '<=', '<=': '>', '>=': '<' } as const;

/** When a clause prints, as it is written; null where it is none. */
export function conditionOf(source: string, language: ReferenceLanguage): Condition | null {
  const [clause, ...rest] = parseInlines(source, { language, year: 0, note: () => undefined });
  if (clause?.kind !== 'clause' || rest.length > 0) return null;
  const { figure, asks, branches } = clause;
  const said = branches.filter(({ inlines }) =>
    inlines.some((one) => one.kind !== 'text' || one.text.trim() !== ''),
  );
  const [only] = said;
  if (said.length !== 1 || only === undefined) return { figure, asks, says: 'one-of', wordings: said.length };
  if (only.when.is === 'missing') return { figure, asks, says: 'missing' };
  if (only.when.is !== 'else') return { figure, asks, says: 'while', tests: [only.when] };
  const tests = branches.flatMap(({ when }) => (isNumber(when) ? [{ ...when, is: OPPOSITE[when.is] }] : []));
  return { figure, asks, says: 'while', tests };
}

const isNumber = (when: Selector): when is Extract<Selector, { number: number }> => 'number' in when;
