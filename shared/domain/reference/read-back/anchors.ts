import type { DocumentToken, Pair } from './align-tokens.ts';
import { FUNCTION_WORDS } from '../../understanding/words/function-words.ts';
import type { Token } from './tokens.ts';
import type { TemplateToken } from './template-tokens.ts';

/** Words looked at on each side of a number. */
const NEAR = 3;
/** Where the nearest are all grammar (`of more than`), so many. */
const FAR = 6;
/** Of those on both sides, so many must be the same. */
const ENOUGH = 3;

/** How the surroundings of a number tie it to its hole: by words, or as all that a short line says beside it. */
export type Anchor = 'words' | 'line';

/**
 * Whether the words around a number are those around its hole: on both sides a word that tells, and three of the nearest
 * six. The beginning or end of a paragraph counts as all words of its side; numbers between are passed over.
 */
export function anchorOf(
  template: readonly TemplateToken[],
  document: readonly DocumentToken[],
  [i, j]: Pair,
): Anchor | null {
  const { tag, sign, kind } = document[j]!;
  if (tag !== undefined) return 'words';
  // A change has its sign or stands in brackets.
  if (
    template[i]!.hole?.part === 'change' &&
    sign === undefined &&
    kind !== 'none' &&
    document[j - 1]?.text !== '('
  )
    return null;
  const before = sameWords(template, document, i, j, -1);
  const behind = sameWords(template, document, i, j, 1);
  const isTelling = (side: Side): boolean => side.tells || side.isEnd;
  if (!isTelling(before) || !isTelling(behind)) return null;
  const words = before.same + behind.same;
  if (words >= ENOUGH) return 'words';
  return before.isEnd && behind.isEnd ? 'line' : null;
}

interface Side {
  same: number;
  /** One of them is more than grammar. */
  tells: boolean;
  /** Both paragraphs begin or end there. */
  isEnd: boolean;
}

function sameWords(
  template: readonly TemplateToken[],
  document: readonly DocumentToken[],
  i: number,
  j: number,
  step: 1 | -1,
): Side {
  const side: Side = { same: 0, tells: false, isEnd: false };
  let [t, d] = [i + step, j + step];
  let skipped = false;
  while (side.same < NEAR || (!side.tells && side.same < FAR)) {
    const [from, begun] = [t, d];
    while (isPassed(template[t])) t += step;
    while (document[d] !== undefined && isPassedIn(document, d)) d += step;
    // A label behind a comma is that of the next number.
    const [parted, partedIn] = [
      passed(template, from, t, step).some((one) => one.hole === undefined && BREAKS.has(one.token.text)),
      passed(document, begun, d, step).some(({ text }) => BREAKS.has(text)),
    ];
    const other = document[d];
    if (template[t] === undefined || other === undefined) {
      // Where paragraphs were joined or split a sentence ends there.
      const isStop = (token: Token): boolean => token.text === '.';
      side.isEnd =
        template[t] === undefined
          ? other === undefined || passed(document, begun, d, step).some(isStop)
          : passed(template, from, t, step).some((one) => one.hole === undefined && isStop(one.token));
      return side;
    }
    if (parted !== partedIn) return side;
    if (!isSame(template[t], other)) {
      // Of the forms `was` and `were`, and of the branches of a clause, one stands in the document.
      if (skipped) return side;
      skipped = true;
      const ahead = [1, 2, 3].findIndex((far) => isSame(template[t + far * step], other));
      if (ahead >= 0) t += (ahead + 1) * step;
      else if (document[d + step] !== undefined && isSame(template[t], document[d + step]!)) d += step;
      else if (isForm(template[t], other)) {
        t += step;
        d += step;
        continue;
      } else return side;
    }
    side.same += 1;
    side.tells ||= !GRAMMAR.has(document[d]!.norm);
    t += step;
    d += step;
  }
  return side;
}

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '.']);

const passed = <T>(list: readonly T[], from: number, to: number, step: 1 | -1): readonly T[] =>
  step > 0 ? list.slice(from, to) : list.slice(Math.max(0, to + 1), from + 1);

/** Marks and numbers, and the ending of a number: `49-u`. */
function isPassedIn(document: readonly DocumentToken[], d: number): boolean {
  const [token, mark, number] = [document[d]!, document[d - 1], document[d - 2]];
  if (token.kind === 'mark' || isNumeric(token)) return true;
  const isEnding =
    mark?.kind === 'mark' &&
    mark.end === token.start &&
    number?.kind === 'number' &&
    number.end === mark.start;
  return isEnding && /^[-'’%]$/.test(mark.norm);
}

const GRAMMAR: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS.en,
  ...FUNCTION_WORDS.az,
  'were',
  'was',
  'had',
  'been',
]);

/** `was` and `were`, `copy` and `copies`: which of them stands there depends on the number. */
const isForm = (one: TemplateToken | undefined, { norm }: DocumentToken): boolean =>
  one !== undefined &&
  one.hole === undefined &&
  ((GRAMMAR.has(one.token.norm) && GRAMMAR.has(norm)) || one.token.norm.slice(0, 3) === norm.slice(0, 3));

const isSame = (one: TemplateToken | undefined, { norm }: DocumentToken): boolean =>
  one?.hole === undefined && one !== undefined && isSameWord(one.token.norm, norm);

const isNumeric = ({ kind, named }: DocumentToken): boolean =>
  kind === 'number' || kind === 'none' || named !== undefined;

const isPassed = (one: TemplateToken | undefined): boolean =>
  one !== undefined &&
  (one.hole !== undefined ||
    one.token.kind === 'mark' ||
    one.token.kind === 'number' ||
    one.token.named !== undefined);

/** Forms of one word share most of the shorter one. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const least = Math.max(4, Math.ceil(0.7 * Math.min(one.length, other.length)));
  return one.length > least && other.length > least && one.slice(0, least) === other.slice(0, least);
}

/** One token of the template in whose place the document has another. */
export interface Replaced {
  was: string;
  is: string;
  kind: 'word' | 'number';
  /** In the paragraph's text, `end` exclusive. */
  start: number;
  end: number;
}

/** Single words or numbers that differ where the tokens on both sides are the template's. */
export function replacedIn(
  template: readonly TemplateToken[],
  document: readonly DocumentToken[],
  pairs: readonly Pair[],
): Replaced[] {
  const partner = new Map(pairs);
  const used = new Set(pairs.map(([, j]) => j));
  return template.flatMap((one, i): Replaced[] => {
    if (one.hole !== undefined || one.token.kind === 'mark' || isSamePair(one, document, partner.get(i)))
      return [];
    const before = i === 0 ? -1 : partner.get(i - 1);
    const after = i === template.length - 1 ? document.length : partner.get(i + 1);
    const j = before === undefined ? undefined : before + 1;
    const token = j === undefined ? undefined : document[j];
    if (token === undefined || after !== j! + 1 || (used.has(j!) && partner.get(i) !== j)) return [];
    const isNumber = one.token.kind === 'number' || one.token.named !== undefined;
    if (token.kind === 'mark' || token.kind === 'none' || isNumber !== isNumeric(token)) return [];
    return [
      {
        was: one.token.text,
        is: token.text,
        kind: isNumber ? 'number' : 'word',
        start: token.start,
        end: token.end,
      },
    ];
  });
}

/** Words are paired where they only begin alike (`increased`, `increasing`): those are the same here too. */
const isSamePair = (one: TemplateToken, document: readonly DocumentToken[], j: number | undefined): boolean =>
  j !== undefined &&
  one.hole === undefined &&
  (one.token.kind !== 'number' || document[j]!.norm === one.token.norm);

/** Whether the words on both sides of a hole stand side by side in the document, with no number and at most a word between. */
export function isEmptied(
  template: readonly TemplateToken[],
  document: readonly DocumentToken[],
  pairs: readonly Pair[],
  i: number,
): boolean {
  const partner = new Map(pairs);
  const beside = (step: 1 | -1): number[] => {
    const met: number[] = [];
    for (let t = i + step; met.length < BESIDE; t += step) {
      while (isPassed(template[t])) t += step;
      if (template[t] === undefined) return [...met, step < 0 ? -1 : document.length];
      met.push(partner.get(t) ?? Number.NaN);
    }
    return met;
  };
  const [left, right] = [beside(-1), beside(1)];
  const around = [...left.toReversed(), ...right];
  const [before, after] = [left[0]!, right[0]!];
  if (around.some((at, index) => !(index === 0 || at > around[index - 1]!)) || Number.isNaN(around[0]))
    return false;
  const between = document.slice(before + 1, after).filter(({ kind }) => kind !== 'mark');
  return (
    between.length === 0 || (between.length === 1 && between[0]!.kind === 'word' && !isNumeric(between[0]!))
  );
}

/** Words on each side that must have stayed. */
const BESIDE = 2;
