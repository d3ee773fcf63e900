import { clauseGap, type Selector } from '../clause.ts';
import { CLAIMS, claimTakes, type Claim } from '../claim.ts';
import {
  type ClauseInline,
  type Derived,
  type FigureInline,
  type Inline,
  type WordForm,
} from '../reference.ts';
import { NUMBER_CASES, type NumberCase } from '../grammar/number-grammar.ts';
import { ordinalDigitsAz } from '../grammar/ordinal-az.ts';
import { ordinalDigitsEn } from '../grammar/ordinal-en.ts';
import { splitOutside } from './brackets.ts';
import type { InlineProblem } from './text-problem.ts';

/** What a line is read with. */
export interface LineContext {
  language: 'en' | 'az';
  /** The reporting year. */
  year: number;
  note: (problem: InlineProblem) => void;
  /** Reads the text of a branch. */
  inlines: (text: string) => Inline[];
}

const ID = '[a-z0-9_]+(?:\\.[a-z0-9_]+)*';
const FIGURE = new RegExp(`^(${ID})(?:\\|(.+))?$`, 's');
const YEAR = /^year(?:([+-])(\d{1,2}))?(?:\|(.+))?$/;
const REF = new RegExp(`^=(${ID}):(.+)$`, 's');
const LABEL = new RegExp(`^~(?:(${ID}\\.${ID}):)?(.+?) -> (.+?) \\| (.+)$`, 's');
const CASE = new RegExp(`\\+(${NUMBER_CASES.join('|')})$`);

/** How many forms a noun has after a number. */
const NOUN_FORMS = { en: 2, az: 1 } as const;

/** Reads what stands between `{` and `}`; none where it is no placeholder, which is then noted. */
export function parsePlaceholder(body: string, context: LineContext): Inline[] {
  const { note } = context;
  const ref = REF.exec(body);
  if (ref) return [{ kind: 'text', text: withYears(ref[2]!, context), ref: ref[1]! }];
  const label = LABEL.exec(body);
  if (label) {
    const [, figure, printed, corrected, reason] = label;
    const named = figure === undefined ? {} : { figure };
    const texts = { printed: withYears(printed!, context), corrected: withYears(corrected!, context) };
    return [{ kind: 'label', ...texts, ...named, reason: reason! }];
  }
  const footnote = /^\^\s*(\S.*)$/s.exec(body);
  if (footnote) return [{ kind: 'text', text: '', note: withYears(footnote[1]!.trim(), context) }];
  if (body.startsWith('?')) return clause(body, context);
  if (body.startsWith('!')) return claim(body, context);
  const of = YEAR.exec(body);
  if (of) return yearInline(of, body, context);
  const figure = FIGURE.exec(body);
  const read = figure && figureInlines(figure[1]!, figure[2], body, context);
  if (read) return read;
  note({ tag: 'placeholder', name: `{${body}}` });
  return [];
}

/** `$year`, `$year-1` and `$year+1` are the reporting year and those beside it; `$ordinal` is it as an ordinal. */
const withYears = (text: string, { year, language }: LineContext): string =>
  text.replace(
    /\$(year|ordinal)(?:([+-])(\d)(?!\d))?/g,
    (_, as: string, sign: string | undefined, by: string | undefined) => {
      const meant = year + shift(sign, by);
      return as === 'ordinal' ? ORDINAL[language](meant) : String(meant);
    },
  );

const ORDINAL = { en: ordinalDigitsEn, az: ordinalDigitsAz };

const shift = (sign: string | undefined, by: string | undefined): number =>
  by === undefined ? 0 : Number(by) * (sign === '-' ? -1 : 1);

function yearInline([, sign, by, said]: RegExpExecArray, body: string, context: LineContext): Inline[] {
  const { form, kase } = caseOf(said);
  if (form !== undefined && form !== 'ordinal') {
    context.note({ tag: 'placeholder', name: `{${body}}` });
    return [];
  }
  const inline: Inline = {
    kind: 'year',
    year: context.year + shift(sign, by),
    ...(form === 'ordinal' && { ordinal: true as const }),
    ...(kase && { case: kase }),
  };
  return inCase(kase, body, context) ? [inline] : [];
}

function caseOf(said: string | undefined): { form: string | undefined; kase: NumberCase | undefined } {
  const kase = said === undefined ? undefined : (CASE.exec(said)?.[1] as NumberCase | undefined);
  const form = kase === undefined ? said : said!.slice(0, -kase.length - 1);
  return { form, kase };
}

/** English has no cases of its numbers. */
function inCase(kase: NumberCase | undefined, body: string, { language, note }: LineContext): boolean {
  const known = kase === undefined || language === 'az';
  if (!known) note({ tag: 'form', name: `{${body}}` });
  return known;
}

const WORDS: Readonly<Record<string, WordForm | undefined>> = {
  word: undefined,
  'word.times': 'times',
  'word.verb': 'verb',
  'word.ordinal': 'ordinal',
};

/** Null: it is none. */
function figureInlines(
  figure: string,
  said: string | undefined,
  body: string,
  context: LineContext,
): Inline[] | null {
  const noun = said !== undefined && /^noun:(.+)$/s.exec(said);
  if (noun) {
    const forms = noun[1]!.split(':');
    const needed = NOUN_FORMS[context.language];
    if (forms.length === needed && !forms.includes('')) return [{ kind: 'noun', figure, forms }];
    context.note({ tag: 'noun', name: `{${body}}`, forms: needed });
    return [];
  }
  const { form = 'value', kase } = caseOf(said);
  if (!inCase(kase, body, context)) return [];
  const declined = kase === undefined ? {} : { case: kase };
  const one = (inline: Omit<FigureInline, 'kind' | 'figure'>): FigureInline => ({
    kind: 'figure',
    figure,
    ...inline,
    ...declined,
  });
  if (form === 'value' || form === 'change') return [one({ part: form })];
  if (form === 'ordinal') return [one({ part: 'value', ordinal: true })];
  if (form in WORDS) {
    const word = WORDS[form];
    return [one({ part: 'word', ...(word && { form: word }) })];
  }
  if (form === 'both' && kase === undefined)
    return [
      one({ part: 'value' }),
      { kind: 'text', text: ' (' },
      one({ part: 'change' }),
      { kind: 'text', text: ')' },
    ];
  if (form === 'a' && context.language === 'en') return [one({ part: 'value', article: true })];
  const derived = derivedOf(form);
  return derived && [one({ part: 'derived', derived })];
}

function derivedOf(form: string): Derived | null {
  if (form === 'than-last-year') return { by: 'last-year' };
  const [by, ...rest] = form.split(':');
  const [first = '', second = ''] = rest;
  const isId = new RegExp(`^${ID}$`).test(first);
  if ((by === 'share' || by === 'range') && rest.length === 1 && isId) return { by, of: first };
  if (by === 'per' && rest.length === 2 && isId && /^[1-9]\d*$/.test(second))
    return { by, of: first, times: Number(second) };
  if (by === 'since' && rest.length === 1 && /^\d{4}$/.test(first)) return { by, from: Number(first) };
  if (by === 'rounded' && rest.length === 1 && /^(?:[1-9]\d*|0\.0*1)$/.test(first))
    return { by, to: Number(first) };
  return null;
}

/** `?figure: =0 -> none | =1 -> one | else -> {figure}` */
function clause(body: string, context: LineContext): Inline[] {
  const refused = (): Inline[] => {
    context.note({ tag: 'clause', name: `{${body}}` });
    return [];
  };
  const head = new RegExp(`^\\?(${ID})\\s*:(.*)$`, 's').exec(body);
  if (!head) return refused();
  const branches: ClauseInline['branches'] = [];
  let asks: ClauseInline['asks'] | undefined;
  for (const written of splitOutside(head[2]!, '|')) {
    const at = written.indexOf('->');
    const when = at < 0 ? null : selectorOf(written.slice(0, at).trim());
    const text = written.slice(at + 2).trim();
    if (when === null || /\{[?!]/.test(text)) return refused();
    if (when.asks !== undefined) {
      if (asks !== undefined && asks !== when.asks) return refused();
      asks = when.asks;
    }
    branches.push({ when: when.selector, inlines: context.inlines(text) });
  }
  const inline: ClauseInline = { kind: 'clause', figure: head[1]!, asks: asks ?? 'value', branches };
  const gap = clauseGap(inline);
  if (gap) context.note({ tag: 'branches', name: `{${body}}`, ...gap });
  return gap ? [] : [inline];
}

function selectorOf(text: string): { selector: Selector; asks?: ClauseInline['asks'] } | null {
  if (text === 'else' || text === 'missing') return { selector: { is: text } };
  const compared = /^(change)?\s*(<=|>=|=|<|>)\s*([-−]?\d+(?:\.\d+)?)$/.exec(text);
  if (!compared) return null;
  const number = Number(compared[3]!.replace('−', '-'));
  const selector = { is: compared[2] as '=', number };
  return { selector, asks: compared[1] === undefined ? 'value' : 'change' };
}

/** `!figure rose: rose` */
function claim(body: string, context: LineContext): Inline[] {
  const head = new RegExp(`^!(${ID})\\s+([a-z-]+)((?:\\s+[a-z0-9_.]+)*)\\s*:\\s*(.*)$`, 's').exec(body);
  const says = CLAIMS.find((known) => known === head?.[2]);
  const read = head && says && claimOf(says, head[3]!.split(/\s+/).filter(Boolean));
  if (!read || /\{[?!]/.test(head[4]!) || head[4] === '') {
    context.note({ tag: 'claim', name: `{${body}}` });
    return [];
  }
  return [{ kind: 'claim', figure: head[1]!, claim: read, inlines: context.inlines(head[4]!) }];
}

function claimOf(says: Claim['says'], against: string[]): Claim | null {
  const isNumber = (text: string): boolean => /^\d+(?:\.\d+)?$/.test(text);
  switch (claimTakes(says)) {
    case 'nothing':
      return against.length === 0 ? { says, others: [] } : null;
    case 'number-or-figure': {
      const [one] = against;
      if (one === undefined || against.length > 1) return null;
      return isNumber(one) ? { says, number: Number(one), others: [] } : { says, others: [one] };
    }
    case 'figure':
      return against.length === 1 && !isNumber(against[0]!) ? { says, others: against } : null;
    case 'figures':
      return against.length > 0 && !against.some(isNumber) ? { says, others: against } : null;
    default:
      return null;
  }
}
