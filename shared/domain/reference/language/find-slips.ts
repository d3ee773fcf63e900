import type { TextBlock } from '../text/text-block.ts';
import type { ReferenceLanguage } from '../wording.ts';
import { dashes, punctuation } from './dash-rules.ts';
import { editsOf, shown, type Found, pattern } from './found.ts';
import type { HouseStyle } from './house-style.ts';
import { foreignLetters } from './letter-rules.ts';
import { largeNumbers, numberStyle, percents, spokenNumber } from './number-rules.ts';
import { pageOrder } from './order-rules.ts';
import { quotes } from './quote-rules.ts';
import { applied } from './repair.ts';
import { SLIP_KINDS, type Slip } from './slip.ts';
import { fullStops, labels, lists, variants, type ReadBlock } from './text-rules.ts';
import { doubledAround, doubledWords, letterSpaced, listedPhrases, nameArticles, namesAsWritten, twoAlternatives } from './word-rules.ts'; // prettier-ignore
import { viewsOf, type Prints } from './view.ts';

const LINE_RULES = [
  letterSpaced, doubledWords, doubledAround, twoAlternatives, listedPhrases, namesAsWritten, nameArticles, spokenNumber, quotes,
  foreignLetters, dashes, numberStyle, percents, largeNumbers, punctuation,
]; // prettier-ignore

/**
 * Every place of a text that breaks a rule of the house, in the text's order. `prints` says what a placeholder prints
 * now: some rules follow the live value of a figure.
 */
export function findSlips(blocks: readonly TextBlock[], style: HouseStyle, prints: Prints): Slip[] {
  const { language } = style;
  const read = blocks.filter(isSpoken).map((block): ReadBlock => ({ block, views: viewsOf(block, prints) }));
  const found = [
    ...read.flatMap(({ views }) => views.flatMap((view) => LINE_RULES.flatMap((rule) => rule(view, style)))),
    ...fullStops(read),
    ...lists(read, style),
    ...labels(read),
    ...variants(read, style),
  ];
  const sources = new Map(blocks.map((block) => [block.id, block]));
  const slips = found.map((one) => slipOf(one, sources.get(one.view.block)!, language, prints));
  const order = pageOrder(blocks, prints).map(({ block, ...one }): Slip => {
    const kind = 'page-order' as const;
    return { id: idOf(sources.get(block)!, kind, one.from, one.to), language, block, line: 0, kind, ...one, ...(one.say === null && { no: 'choice' as const }) }; // prettier-ignore
  });
  const at = new Map(blocks.map(({ id }, n) => [id, n]));
  const kinds = new Map(SLIP_KINDS.map((kind, n) => [kind, n]));
  return withoutCovered([...slips, ...order]).toSorted(
    (a, b) =>
      at.get(a.block)! - at.get(b.block)! || a.from - b.from || kinds.get(a.kind)! - kinds.get(b.kind)!,
  );
}

/** What prints and is in the language of the text: the address is Azerbaijani in every one. */
const isSpoken = ({ source }: TextBlock): boolean => !/^(?:\* |> |<!--|\{=[a-z0-9_.]*_date:[^}]*\}$)/.test(source); // prettier-ignore

function slipOf(
  { view, kind, from, to, say, no }: Found,
  block: TextBlock,
  language: ReferenceLanguage,
  prints: Prints,
): Slip {
  const wide = withWords(view.text, from, to);
  const span = { from: view.from[wide.from] ?? view.start, to: view.to[wide.to - 1] ?? view.start };
  const base = { id: idOf(block, kind, span.from, span.to), language, block: block.id, line: view.line, kind, ...span }; // prettier-ignore
  const now = shown(view, wide.from, wide.to);
  if (say === null) return { ...base, now, say, edits: [], no: no! };
  const edits = editsOf(view, from, to, say);
  const wanted = view.text.slice(0, from) + say + view.text.slice(to);
  // Read again it has to say just that, of the same figures.
  const isSure = edits !== null && edits.length > 0 && saysAgain(block, edits, view.line, wanted, prints);
  if (!isSure) return { ...base, now, say: null, edits: [], no: 'bound' };
  const said = view.text.slice(wide.from, from) + say + view.text.slice(to, wide.to);
  return { ...base, now, say: shown(view, wide.from, wide.to, said), edits };
}

/** A sign of a word or number; a point within a number is one. */
const WORD = '(?:[\\p{L}\\p{N}\\uFFFC%’-]|(?<=\\d)[.,](?=\\d))';

/** With the whole words that it touches: `Women - 12`, not the dash alone. */
function withWords(text: string, from: number, to: number): { from: number; to: number } {
  const head = /^\s/u.test(text.slice(from, to)) ? '\\s*' : '';
  const before = pattern(`${WORD}*${head}$`, 'u').exec(text.slice(0, from))![0];
  const tail = /\s$/u.test(text.slice(from, to)) ? '\\s*' : '';
  const after = pattern(`^${tail}${WORD}*`, 'u').exec(text.slice(to))![0];
  return { from: from - before.length, to: to + after.length };
}

function saysAgain(
  block: TextBlock,
  edits: Slip['edits'],
  line: number,
  wanted: string,
  prints: Prints,
): boolean {
  // prettier-ignore
  const source = applied(block.source, edits);
  return viewsOf({ ...block, source }, prints).some((view) => view.line === line && view.text === wanted);
}

/** The same place is one slip: of two that overlap the first one stays. */
function withoutCovered(slips: readonly Slip[]): Slip[] {
  const kept: Slip[] = [];
  for (const slip of slips) {
    const other = kept.findIndex((one) => one.block === slip.block && one.kind !== 'page-order' && slip.kind !== 'page-order' && one.from < slip.to && slip.from < one.to && overlaps(one, slip)); // prettier-ignore
    if (other < 0) kept.push(slip);
  }
  return kept;
}

/** Two that are repaired and whose changes touch, or that are left to a person and say the same words. */
const overlaps = (one: Slip, other: Slip): boolean =>
  one.say === null
    ? other.say === null
    : other.say !== null && one.edits.some((a) => other.edits.some((b) => a.from <= b.to && b.from <= a.to));

/** Another one for every other state of the block. */
function idOf({ id, source }: TextBlock, kind: string, from: number, to: number): string {
  let hash = 0x811c9dc5;
  for (const sign of `${source} ${kind} ${from} ${to}`) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0; // prettier-ignore
  return `${id}:${kind}:${hash.toString(36)}`;
}
