import { assertNever } from '../../result.ts';
import type { FindingFacts, TermFact } from '../../domain/findings/finding-facts.ts';
import { againstWord, type AgainstId } from './against-words.ts';
import { rounded, screenWords, signed, termNumber, type NumberWords } from '../number-words.ts';
import { isPlain, spell } from './spell.ts';

/** One finding as a line of a table: `0 + 2 − 2 = 0 · printed −2 · off by +2`. Each cell may be absent. */
export interface FindingRow {
  /** The calculation: `6 + 55 + 35`; absent where one number stands by itself. */
  parts?: string;
  /** Its result. */
  gives?: string;
  against?: { word: string; number: string };
  /** Result minus what stands against it, with its sign. */
  offBy?: string;
}

/** The arithmetic of a finding in the cells of a table; none of them for what is no arithmetic. */
export function findingRow(facts: FindingFacts, language: 'en' | 'az'): FindingRow {
  const words = screenWords(language);
  const raw = rawRow(facts, words);
  const { against } = raw;
  return {
    ...(raw.parts === undefined ? {} : { parts: raw.parts }),
    ...(raw.gives === undefined ? {} : { gives: text(raw.gives, raw, words) }),
    ...(against === undefined
      ? {}
      : { against: { word: againstWord(against.id, language), number: text(against.number, raw, words) } }),
    ...(typeof raw.gives === 'number' &&
    typeof against?.number === 'number' &&
    raw.gives !== against.number &&
    raw.compares !== false
      ? { offBy: signed(raw.gives - against.number, words) }
      : {}),
  };
}

interface RawRow {
  parts?: string;
  gives?: number | string;
  against?: { id: AgainstId; number: number | string };
  percent?: true;
  /** Years, whose digits are not grouped. */
  bare?: true;
  /** Whether the difference of both says something. */
  compares?: false;
}

function text(number: number | string, { percent, bare }: RawRow, words: NumberWords): string {
  if (typeof number === 'string') return number;
  const digits = bare === true ? String(number) : rounded(number, words);
  return percent === true ? `${digits} %` : digits;
}

function rawRow({ what, word, aspect }: FindingFacts, words: NumberWords): RawRow {
  const term = (fact: TermFact): string => termNumber(fact, words);
  switch (what.tag) {
    case 'equal':
    case 'repeat':
    case 'at-most': {
      const { left, right } = what;
      const id: AgainstId =
        what.tag === 'at-most'
          ? 'out-of'
          : what.tag === 'repeat'
            ? what.between.endsWith('slide')
              ? 'slide'
              : 'text'
            : right.terms[0]?.figure === null
              ? 'should-be'
              : left.terms.length === 1
                ? 'compared'
                : aspect === 'previous'
                  ? 'implied'
                  : word;
      return {
        ...(isPlain(left) ? {} : { parts: spell(left.terms, words) }),
        gives: left.sum,
        against: { id, number: right.sum },
        ...([...left.terms, ...right.terms].some(({ bare }) => bare === true) ? { bare: true } : {}),
      }; // prettier-ignore
    }
    case 'share': {
      const [part, base] = [what.part, what.base].map((terms) =>
        terms.length === 1 ? spell(terms, words) : `(${spell(terms, words)})`,
      ) as [string, string];
      const against = { id: word, number: what.printed.number ?? 0 };
      return { parts: `${part} ÷ ${base}`, gives: what.percent, against, percent: true };
    }
    case 'ratio':
      return {
        parts: `${spell(what.over, words)} ÷ ${spell(what.under, words)}`,
        gives: what.quotient,
        against: { id: word, number: what.printed.number ?? 0 },
      };
    case 'scale':
      return {
        parts: `${spell(what.one.over, words)} ÷ ${spell(what.one.under, words)}`,
        gives: what.one.quotient,
        against: { id: 'compared', number: what.other.quotient },
      };
    case 'product': {
      const plus = what.plus.length === 0 ? '' : ` + ${spell(what.plus, words)}`;
      return {
        parts: `${what.factors.map(term).join(' × ')}${plus}`,
        gives: what.spent,
        against: { id: 'allotted', number: what.limit.sum },
      };
    }
    case 'ascending':
      return between(what.after, what.before, 'after');
    case 'contiguous':
      return between(what.before, what.after, 'next');
    case 'count':
      return {
        ...(isPlain(what.count) ? {} : { parts: spell(what.count.terms, words) }),
        gives: what.count.sum,
        against: { id: 'listed', number: what.listed },
      };
    case 'same':
      return { gives: what.number, against: { id: 'elsewhere', number: what.usual }, bare: true };
    case 'same-none':
      return { parts: what.numbers.join(' ≠ ') };
    case 'common-base': {
      const shares = what.each.map(({ share }) => term(share)).join('; ');
      return {
        parts: `(${what.each.map(({ count }) => term(count)).join('; ')}) ÷ a`,
        against: { id: word, number: `${shares} %` },
      };
    }
    case 'split':
      return {
        parts: what.bases.map((base) => `a ÷ ${rounded(base, words)}`).join('; '),
        against: { id: word, number: `${what.shares.map(term).join('; ')} %` },
      };
    case 'distinct':
      return { gives: what.term.number ?? 0, against: { id: 'twice', number: what.term.number ?? 0 } };
    case 'statement':
      return { parts: `“${what.phrase}”`, against: { id: word, number: what.against.map(term).join('; ') } };
    case 'bound':
      return {
        gives: what.term.number ?? 0,
        against: { id: what.side === 'max' ? 'at-most' : 'at-least', number: what.limit },
      };
    case 'whole':
      return { gives: what.number };
    case 'history':
      return history(what, words);
    case 'change-impossible':
    case 'change-claimed': {
      const change = rounded(Math.abs(what.change), words);
      return {
        parts: `${rounded(what.value, words)} ${what.change < 0 ? '+' : '−'} ${change}`,
        gives: what.previous,
        against: what.known === undefined ? { id: 'at-least', number: 0 } : { id: 'last-year', number: what.known },
      }; // prettier-ignore
    }
    case 'form-grouping':
    case 'form-separator':
    case 'form-zero':
    case 'form-sign':
    case 'form-ungrouped':
      return { against: { id: word, number: what.text } };
    case 'prose-sum':
      return { parts: what.parts.join(' + '), gives: what.sum, against: { id: word, number: what.total } };
    case 'prose-share':
      return {
        parts: `${what.part} ÷ ${what.base}`,
        gives: Math.round(10 * what.percent) / 10,
        against: { id: word, number: what.share },
        percent: true,
      };
    case 'prose-change':
      return {
        parts: `${what.now} − ${what.before}`,
        gives: what.change,
        ...(what.by === undefined ? {} : { against: { id: word, number: what.by } }),
      };
    case 'document-differs':
      return { gives: what.text, against: { id: 'compared', number: what.known } };
    case 'document-fixed':
      return { gives: what.is, against: { id: 'compared', number: what.was } };
    case 'document-direction':
    case 'change-across-break':
    case 'document-unlinked':
    case 'document-annex':
    case 'document-pages':
    case 'document-title':
    case 'document-line':
    case 'document-empty':
    case 'document-missing':
    case 'document-absent':
    case 'text-carried':
    case 'text-rolled':
      return {};
    default:
      return assertNever(what);
  }
}

const between = (gives: TermFact, against: TermFact, id: AgainstId): RawRow => ({
  gives: gives.number ?? 0,
  against: { id, number: against.number ?? 0 },
  ...(gives.bare === true ? { bare: true } : {}),
});

/** How many times the larger is the smaller; nothing is a multiple of none. */
function history(
  { value, previous, factor }: { value: number; previous: number; factor: number },
  words: NumberWords,
): RawRow {
  const [high, low] = [Math.max(value, previous), Math.min(value, previous)];
  const usual = { id: 'usual', number: factor } as const;
  if (low <= 0) return { parts: `${rounded(previous, words)} → ${rounded(value, words)}` };
  return {
    parts: `${rounded(high, words)} ÷ ${rounded(low, words)}`,
    gives: high / low,
    against: usual,
    compares: false,
  };
}
