import type { Catalogue, FigureDefinition } from '../catalogue/catalogue.ts';
import type { Figure } from '../figures/figure.ts';
import type { ComposedRun } from '../reference/composed.ts';
import { splitTyped } from '../reference/read-back/typed-numbers.ts';
import { figuresOf, type Inline, type TextInline } from '../reference/reference.ts';
import type { Wording } from '../reference/wording.ts';
import { datesIn, isEdgeOfYear, saysDay } from './dates.ts';
import { ROLL_WORDS } from './roll-words.ts';
import { tried } from './trial.ts';

/**
 * fact: of a year, typed as text · sign: a word that holds for one direction only · number: zero, one or many would
 * break it · list: parts of a whole that may grow or shrink · missing: a figure that has no value of the next year ·
 * unchanged: it stood for years as it is, and prints no number
 */
export const ROLL_REASONS = ['fact', 'sign', 'number', 'list', 'missing', 'unchanged'] as const;
export type RollReason = (typeof ROLL_REASONS)[number];

export interface Reason {
  why: RollReason;
  /** The words in question, as printed. */
  words: string[];
  /** Figures in question. */
  figures: string[];
  /** Of `number`: the values that it does not read with. */
  values?: number[];
}

export interface RolledWith {
  wording: Wording;
  /** As the next year has it. */
  catalogue: Catalogue;
  /** What the year that ends has accepted. */
  figures: ReadonlyMap<string, Figure>;
  /** It stands in the running text, where nobody writes `0 persons`. */
  prose: boolean;
}

/**
 * Why a sentence would not read right by itself in the next year; empty where it turns with its figures.
 *
 * @param now as it reads in the year that ends
 * @param next as it reads in the next year
 */
export function reasonsOf(now: readonly Inline[], next: readonly Inline[], context: RolledWith): Reason[] {
  const found = [
    facts(now, next, context),
    signs(now, context),
    numbers(now, context),
    lists(now, context),
    missing(next, context),
  ];
  return found.filter((reason) => reason !== null);
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?(?!\d)/g;

function facts(now: readonly Inline[], next: readonly Inline[], { wording }: RolledWith): Reason | null {
  const stays = new Set(textsOf(next).map(({ text }) => text));
  const pieces = piecesOf(now, stays);
  const whole = pieces.map(({ text }) => text).join('');
  const all = datesIn(whole);
  const dates = all.filter((date) => isOfThatTime(date, whole, pieces));
  const isDated = (at: number): boolean => all.some(({ start, end }) => start <= at && at < end);
  const fixed = pieces.filter(({ turns }) => !turns);
  const years = fixed.flatMap(({ text, at }) =>
    [...text.matchAll(YEARS)].flatMap(({ index, 0: year }) => (isDated(at + index) ? [] : [year])),
  );
  const typed = fixed
    .filter(({ ref }) => ref === undefined)
    .flatMap(({ text, at }) => typedIn(text, wording, (index) => isDated(at + index)));
  const said = fixed.map(({ text }) => text).join(' ');
  const { time, year } = ROLL_WORDS[wording.language];
  const words = [
    ...dates.map(({ start, end }) => whole.slice(start, end)),
    ...years,
    ...typed,
    ...(said.match(time) ?? []),
    ...(figuresOf(now).length === 0 ? (said.match(year) ?? []) : []),
  ];
  return words.length === 0 ? null : { why: 'fact', words: unique(words), figures: [] };
}

interface Piece {
  text: string;
  /** Where it begins in the sentence. */
  at: number;
  ref?: string;
  /** It says something else in the next year. */
  turns: boolean;
}

/** The texts of a sentence one behind the other, with a sign for each number of a figure. */
function piecesOf(now: readonly Inline[], stays: ReadonlySet<string>): Piece[] {
  let at = 0;
  const of = (inlines: readonly Inline[]): Omit<Piece, 'at'>[] =>
    inlines.flatMap((inline): Omit<Piece, 'at'>[] => {
      if (inline.kind === 'claim') return [{ text: '\uFFFC', turns: true }];
      if (inline.kind === 'clause') return inline.branches.flatMap((branch) => of(branch.inlines));
      if (inline.kind === 'year') return [{ text: String(inline.year), turns: true }];
      const [text] = textsOf([inline]);
      if (text === undefined) return [{ text: '\uFFFC', turns: true }];
      const { ref } = text;
      return [{ text: text.text, turns: !stays.has(text.text), ...(ref === undefined ? {} : { ref }) }];
    });
  return of(now).map((piece) => {
    const placed = { ...piece, at };
    at += piece.text.length;
    return placed;
  });
}

/** A date of one time, also where its year turns: `16 May {year}` would be another day of which nobody knows. */
function isOfThatTime(
  { start, end }: { start: number; end: number },
  whole: string,
  pieces: readonly Piece[],
): boolean {
  const date = whole.slice(start, end);
  const year = start + date.search(/(?:19|20)\d\d(?!\d)/u);
  const turns = pieces.some((one) => one.turns && one.at <= year && year < one.at + one.text.length);
  return !turns || (saysDay(date) && !isEdgeOfYear(date));
}

/** Numbers typed by hand; a year is told apart, and `one of the aims` counts nothing. */
function typedIn(text: string, { wordValue }: Wording, isDated: (at: number) => boolean): string[] {
  const pieces = splitTyped(text, wordValue);
  let from = 0;
  return pieces.flatMap((piece, nth) => {
    const at = from;
    from += typeof piece === 'string' ? piece.length : piece.text.length;
    if (typeof piece === 'string' || /^(?:19|20)\d\d$/.test(piece.text) || isDated(at)) return [];
    const after = pieces[nth + 1];
    const isIdle = piece.value === 1 && typeof after === 'string' && /^ of(?!\p{L})/u.test(after);
    return isIdle ? [] : [piece.text];
  });
}

/** Words of claims turn into findings by themselves. */
function signs(now: readonly Inline[], { wording }: RolledWith): Reason | null {
  const words = textsOf(now).flatMap(({ text }) => text.match(ROLL_WORDS[wording.language].sign) ?? []);
  return words.length === 0 ? null : { why: 'sign', words: unique(words), figures: [] };
}

/** Verbs and nouns that a number governs; the text beside a live noun is another one with another number. */
const GOVERNED = /^[^,;:.(]{0,40}?(?<![\p{L}\p{N}])(was|were|is|are|has|have)(?![\p{L}\p{N}])/u;
const ONE_ONLY = new Set(['was', 'is', 'has']);

function numbers(now: readonly Inline[], context: RolledWith): Reason | null {
  const words: string[] = [];
  const figures: string[] = [];
  const values = new Set<number>();
  const broken = (figure: string, value: number, word: string): void => {
    words.push(word);
    figures.push(figure);
    values.add(value);
  };
  for (const figure of unique(figuresOf(now)).filter((id) => isCount(id, context))) {
    const runs = (value: number): ComposedRun[] =>
      tried(now, context.wording, context.figures, new Map([[figure, value]]));
    const [zero, one, two] = [0, 1, 2].map((value) => around(runs(value), figure)) as [
      Around,
      Around,
      Around,
    ];
    const { before, behind } = ROLL_WORDS[context.wording.language];
    if (zero !== null) {
      const word = before.exec(zero.before)?.[0] ?? behind.exec(zero.behind)?.[0];
      if (word !== undefined) broken(figure, 0, word.trim());
      else if (context.prose && context.figures.get(figure)?.value === 0) broken(figure, 0, '0');
    }
    // English alone has a noun and a verb of one and of several.
    if (context.wording.language !== 'en' || one === null || two === null || one.behind !== two.behind)
      continue;
    const verb = GOVERNED.exec(one.behind)?.[1];
    if (verb !== undefined) broken(figure, ONE_ONLY.has(verb) ? 2 : 1, verb);
    const noun = /^\s(?:\([^)]*\)\s)?([a-z]{3,}s|people|men|women|children)(?![\p{L}\p{N}’])/u.exec(
      one.behind,
    )?.[1];
    if (noun !== undefined && !NO_NOUN.has(noun)) broken(figure, 1, noun);
  }
  return words.length === 0
    ? null
    : {
        why: 'number',
        words: unique(words),
        figures: unique(figures),
        values: [...values].toSorted((a, b) => a - b),
      };
}

/** Money, shares and what the world counts in millions are never one or none. */
function isCount(id: string, { catalogue, figures }: RolledWith): boolean {
  const unit = figures.get(id)?.unit ?? '';
  return catalogue.figuresById.get(id)?.kind !== 'context_global' && unit !== 'AZN' && unit !== 'percent';
}

const NO_NOUN = new Set([
  'this',
  'thus',
  'was',
  'has',
  'its',
  'his',
  'across',
  'times',
  'towards',
  'whereas',
  'plus',
]);

/** What stands before and behind the first place of a figure; null: it does not print. */
type Around = { before: string; behind: string } | null;

function around(runs: readonly ComposedRun[], figure: string): Around {
  const at = runs.findIndex((run) => run.kind === 'figure' && run.figure === figure && run.part !== 'change');
  if (at < 0) return null;
  const before = runs
    .slice(0, at)
    .map(({ text }) => text)
    .join('');
  // Up to the next number; the change in its own brackets belongs to this one.
  const behind: string[] = [];
  for (const run of runs.slice(at + 1)) {
    if (run.kind === 'figure' && (run.figure !== figure || run.part !== 'change')) break;
    behind.push(run.kind === 'figure' ? 'c' : run.text);
  }
  return { before, behind: behind.join('') };
}

/** So many parts are a list. */
const LIST = 4;

function lists(now: readonly Inline[], { catalogue }: RolledWith): Reason | null {
  const printed = unique(figuresOf(now)).flatMap((id) => catalogue.figuresById.get(id) ?? []);
  const groups = Map.groupBy(printed, (figure) => `${figure.indicator} ${dimensionsOf(figure).join()}`);
  const parts = [...groups.values()].find(
    (group) => group.length >= LIST && dimensionsOf(group[0]!).length > 0,
  );
  if (parts === undefined || parts[0]!.kind === 'context_global') return null;
  return { why: 'list', words: [], figures: parts.map(({ id }) => id) };
}

const dimensionsOf = ({ categories }: FigureDefinition): string[] => Object.keys(categories).toSorted();

function missing(next: readonly Inline[], { catalogue }: RolledWith): Reason | null {
  const figures = unique(figuresOf(next)).filter((id) => {
    const figure = catalogue.figuresById.get(id);
    if (figure === undefined || figure.retired !== undefined) return true;
    // What the world published of a fixed year stays as it is.
    const isFixed = figure.period !== undefined && !figure.period.includes('{year}');
    return (figure.kind === 'context_global' || figure.kind === 'cumulative') && !isFixed;
  });
  return figures.length === 0 ? null : { why: 'missing', words: [], figures };
}

/** All that is text, in every branch; not that of claims. */
function textsOf(inlines: readonly Inline[]): TextInline[] {
  return inlines.flatMap((inline): TextInline[] => {
    if (inline.kind === 'text') return [inline];
    if (inline.kind === 'label') return [{ kind: 'text', text: inline.corrected }];
    return inline.kind === 'clause' ? inline.branches.flatMap((branch) => textsOf(branch.inlines)) : [];
  });
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];
