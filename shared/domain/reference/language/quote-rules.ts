import { left, repaired, type Found } from './found.ts';
import type { HouseStyle } from './house-style.ts';
import type { View } from './view.ts';

const OPENING = '‘“«„‚';
const CLOSING = '’”»';
const STRAIGHT = '\'"';

interface Mark {
  at: number;
  sign: string;
  role: 'open' | 'close' | 'apostrophe';
}

/**
 * Quotation marks that are not those of the house, and those that have no other half. One that was forgotten before the
 * next title of a list is put there; where a title begins or ends otherwise is for a person to say.
 */
export function quotes(view: View, style: HouseStyle): Found[] {
  const found: Found[] = [];
  const open: Mark[] = [];
  for (const mark of marksOf(view, style)) {
    const [want, isOther] = wanted(mark, open.length, style);
    if (isOther) {
      const [from, to] = wordsAt(view, mark.at);
      const now = view.text;
      found.push(repaired(view, 'quotes', [from, to], now.slice(from, mark.at) + want + now.slice(mark.at + 1, to))); // prettier-ignore
    }
    if (mark.role === 'apostrophe') continue;
    if (mark.role === 'close') {
      if (open.pop() === undefined) found.push(left(view, 'quotes', wordsAt(view, mark.at), 'choice'));
      continue;
    }
    const last = open.at(-1);
    if (last?.sign === mark.sign) {
      open.pop();
      found.push(unclosed(view, last, mark.at, style));
    }
    open.push(mark);
  }
  // A branch may open what stands behind the clause.
  return view.part === 'branch'
    ? found.filter(({ say }) => say !== null)
    : [...found, ...open.map((mark) => left(view, 'quotes', wordsAt(view, mark.at), 'choice'))];
}

function unclosed(view: View, { at }: Mark, next: number, { quotes: { close } }: HouseStyle): Found {
  const between = view.text.slice(at, next);
  const joint = /[\p{L}\p{N})](, | and | və |, and )$/u.exec(between);
  if (joint === null) return left(view, 'quotes', wordsAt(view, at), 'choice');
  const behind = next - joint[1]!.length;
  const word = /\S*$/u.exec(view.text.slice(0, behind))![0];
  return repaired(view, 'quotes', [behind - word.length, behind], word + close);
}

/** The sign that the house has there, and whether another one stands there. */
function wanted({ sign, role }: Mark, depth: number, { quotes: own }: HouseStyle): [string, boolean] {
  if (role === 'apostrophe') return [own.apostrophe, sign === "'"];
  const outer = role === 'open' ? own.open : own.close;
  const inner = role === 'open' ? own.innerOpen : own.innerClose;
  const isInner = depth > (role === 'open' ? 0 : 1);
  const want = isInner ? inner : outer;
  return [want, sign !== want && !(isInner && sign === outer)];
}

function marksOf({ text }: View, { quotes: own }: HouseStyle): Mark[] {
  const marks: Mark[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (!OPENING.includes(sign) && !CLOSING.includes(sign) && !STRAIGHT.includes(sign)) continue;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    const role = roleOf(sign, before, after, depth, own.close);
    if (role === 'open') depth += 1;
    if (role === 'close') depth = Math.max(0, depth - 1);
    marks.push({ at, sign, role });
  }
  return marks;
}

function roleOf(sign: string, before: string, after: string, depth: number, close: string): Mark['role'] {
  const isLetter = (one: string): boolean => /[\p{L}\p{N}]/u.test(one);
  const isSingle = sign === '’' || sign === "'";
  if (isSingle && isLetter(before) && isLetter(after)) return 'apostrophe';
  // `the ’90s`
  if (isSingle && /\s/u.test(before) && /\d/.test(after)) return 'apostrophe';
  if (OPENING.includes(sign)) return 'open';
  // `the victims’ children`: at the end of a word, where nothing is open.
  if (isSingle && depth === 0 && /[sS]/.test(before) && close === '’') return 'apostrophe';
  if (STRAIGHT.includes(sign)) return /[\s(\u00a0[]/u.test(before) && !/\s/u.test(after) ? 'open' : 'close';
  return 'close';
}

/** The word at a place, with the mark. */
function wordsAt({ text }: View, at: number): [number, number] {
  const head = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, at))![0].length;
  const tail = /^[\p{L}\p{N}-]*/u.exec(text.slice(at + 1))![0].length;
  return [at - head, at + 1 + tail];
}
