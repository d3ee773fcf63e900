import type { DocumentToken, Pair } from './align-tokens.ts';
import { alignPieces } from './align-pieces.ts';
import { alignTokens, weight } from './align-tokens.ts';
import { isDate } from './document-number.ts';
import type { TemplateToken } from './template-tokens.ts';
import type { Token } from './tokens.ts';
import { figureOfTag } from '../../keys/figure-tag.ts';

export interface ParagraphMatch {
  template: number;
  document: number;
  /** Which of the template paragraph's variants was met. */
  variant: number;
  pairs: Pair[];
}

const LIKE = 0.42;
const IN_ORDER = 0.1;

/** Words with their weights; `#` stands for numbers. */
interface Bag {
  words: Map<string, number>;
  total: number;
  /** Those that its holes ask for, or that its content controls name. */
  figures: ReadonlySet<string>;
}

/**
 * Pairs paragraphs: first the best pairing that keeps the order, then what was moved, then pieces of
 * paragraphs that were split or joined.
 *
 * @param templates variants of each template paragraph (labels as printed, as corrected)
 */
export function alignParagraphs(
  templates: TemplateToken[][][],
  documents: DocumentToken[][],
): ParagraphMatch[] {
  const bags = templates.map((variants) => variants.map(templateBag));
  const others = documents.map(documentBag);
  const pinned = pins(bags, others);
  const taken = new Set(pinned.values());
  const free = [...others.keys()].filter((d) => !taken.has(d));
  const like = templates.map((variants, t) => {
    const own = pinned.get(t);
    const row = new Float64Array(others.length);
    for (const d of own === undefined ? free : [own])
      row[d] = Math.max(...likeOf(variants, bags[t]!, others[d]!));
    return row;
  });
  const matches: ParagraphMatch[] = [];
  const pair = ([t, d]: Pair): void => {
    const each = likeOf(templates[t]!, bags[t]!, others[d]!);
    const variant = each.indexOf(Math.max(...each));
    const { pairs } = alignTokens(templates[t]![variant]!, documents[d]!);
    matches.push({ template: t, document: d, variant, pairs });
  };
  closest(like, backbone(like)).forEach(pair);
  return [...matches, ...alignPieces(templates, documents, matches)];
}

/**
 * Paragraphs that are certain without their words: every figure of the one is named by the controls of the other, and
 * by those of no other paragraph. The rest alone is weighed word by word, each with each.
 */
function pins(bags: readonly Bag[][], others: readonly Bag[]): Map<number, number> {
  const asking = placesOf(bags.map((variants) => variants.map(({ figures }) => figures)));
  const naming = placesOf(others.map(({ figures }) => [figures]));
  const pinned = new Map<number, number>();
  bags.forEach((variants, t) => {
    const figures = [...new Set(variants.flatMap((bag) => [...bag.figures]))];
    const d = naming.get(figures[0] ?? '');
    if (d === undefined || d === MANY) return;
    const named = [...others[d]!.figures];
    if (
      figures.every((figure) => naming.get(figure) === d && asking.get(figure) === t) &&
      named.every((figure) => asking.get(figure) === t)
    )
      pinned.set(t, d);
  });
  return pinned;
}

const MANY = -1;

/** The one paragraph in which each figure is; `MANY` where it is in several. */
function placesOf(paragraphs: readonly (readonly ReadonlySet<string>[])[]): Map<string, number> {
  const places = new Map<string, number>();
  paragraphs.forEach((sets, at) => {
    for (const figure of sets.flatMap((set) => [...set])) {
      const known = places.get(figure);
      places.set(figure, known === undefined || known === at ? at : MANY);
    }
  });
  return places;
}

const likeOf = (variants: TemplateToken[][], bags: Bag[], bag: Bag): number[] =>
  variants.map((_, at) => similarity(bags[at]!, bag) + tagged(bags[at]!.figures, bag.figures));

function backbone(like: Float64Array[]): Pair[] {
  const columns = (like[0]?.length ?? 0) + 1;
  const best = Array.from({ length: like.length + 1 }, () => new Float64Array(columns));
  const gain = (i: number, j: number): number => {
    const value = like[i - 1]![j - 1]!;
    return value > LIKE ? value * value : 0;
  };
  for (let i = 1; i <= like.length; i += 1) {
    for (let j = 1; j < columns; j += 1) {
      const paired = gain(i, j) > 0 ? best[i - 1]![j - 1]! + gain(i, j) : 0;
      best[i]![j] = Math.max(best[i - 1]![j]!, best[i]![j - 1]!, paired);
    }
  }
  const pairs: Pair[] = [];
  for (let i = like.length, j = columns - 1; i > 0 && j > 0;) {
    if (best[i]![j] === best[i - 1]![j]) i -= 1;
    else if (best[i]![j] === best[i]![j - 1]) j -= 1;
    else pairs.push([--i, --j]);
  }
  return pairs.toReversed();
}

/** The likest pairs first; a pair that keeps the order needs less likeness than one that does not. */
function closest(likeness: Float64Array[], inOrder: Pair[]): Pair[] {
  const ordered = new Map(inOrder);
  const candidates: [number, number, number][] = [];
  for (const [t, row] of likeness.entries())
    for (let d = 0; d < row.length; d += 1)
      if (row[d]! > LIKE) candidates.push([row[d]! + (ordered.get(t) === d ? IN_ORDER : 0), t, d]);
  const templates = new Set<number>();
  const documents = new Set<number>();
  const pairs: Pair[] = [];
  for (const [, t, d] of candidates.sort((a, b) => b[0] - a[0])) {
    if (templates.has(t) || documents.has(d)) continue;
    templates.add(t);
    documents.add(d);
    pairs.push([t, d]);
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

const NUMBER = '#';
const DATE = '#.#.#';

/** A bag that is being filled. */
interface Filling extends Bag {
  figures: Set<string>;
}

function add(bag: Filling, key: string, value: number): void {
  bag.words.set(key, (bag.words.get(key) ?? 0) + value);
  bag.total += value;
}

function templateBag(tokens: readonly TemplateToken[]): Bag {
  const bag: Filling = { words: new Map(), total: 0, figures: new Set() };
  for (const one of tokens) {
    if (one.hole === undefined) addToken(bag, one.token);
    else {
      addNumber(bag, one.hole.ref?.printed);
      bag.figures.add(one.hole.figure);
    }
  }
  return bag;
}

function documentBag(tokens: readonly DocumentToken[]): Bag {
  const bag: Filling = { words: new Map(), total: 0, figures: new Set() };
  for (const token of tokens) {
    addToken(bag, token);
    if (token.tag !== undefined) bag.figures.add(figureOfTag(token.tag));
  }
  return bag;
}

function addToken(bag: Filling, token: Token): void {
  if (token.kind === 'word') add(bag, token.norm, weight(token));
  else if (token.kind !== 'mark') addNumber(bag, token.text);
}

/** Any number fits a hole; the one that the template expects (a year, a limit) fits better. */
function addNumber(bag: Filling, text: string | undefined): void {
  if (text !== undefined && isDate(text)) return add(bag, DATE, 1);
  add(bag, NUMBER, 1);
  if (text !== undefined) add(bag, text, 0.3);
}

/** Weight that both have; numbers alone are no likeness, except dates. */
function shared(a: Bag, b: Bag): number {
  let sum = 0;
  let words = 0;
  for (const [key, value] of a.words) {
    const both = Math.min(value, b.words.get(key) ?? 0);
    sum += both;
    if (key === DATE || !/^[#\d]/.test(key)) words += both;
  }
  return words > 0 ? sum : 0;
}

/** Share of the words that both have (Dice); 0 where their lengths alone rule a likeness out. */
function similarity(a: Bag, b: Bag): number {
  const size = a.total + b.total;
  if (size === 0 || (2 * Math.min(a.total, b.total)) / size < LIKE) return 0;
  return (2 * shared(a, b)) / size;
}

/** Content controls that name the paragraph's figures make it certain. */
function tagged(asked: ReadonlySet<string>, named: ReadonlySet<string>): number {
  if (asked.size === 0 || named.size === 0) return 0;
  let met = 0;
  for (const figure of asked) if (named.has(figure)) met += 1;
  return met / asked.size;
}
