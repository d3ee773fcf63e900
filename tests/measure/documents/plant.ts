import { random, seedOf } from '../random.ts';

/** One error in an otherwise untouched text. */
export interface Planted {
  kind: 'digit' | 'near' | 'order' | 'sign' | 'swapped' | 'number word' | 'direction';
  /** Of the whole text: where it is and what stands there now. */
  at: number;
  was: string;
  is: string;
}

const NUMBER = /(?<![\p{L}\d.,/-])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\p{L}\d/@])\d+(?:\.\d+)?/gu;
const SIGN = /(?<=\()[+-](?=\d)/g;
const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve twice double thrice triple'.split(' ');
const DIRECTIONS: readonly (readonly [string, string])[] = [
  ['rose', 'fell'],
  ['increased', 'decreased'],
  ['increase', 'decrease'],
  ['more than', 'fewer than'],
  ['older than', 'younger than'],
  ['below', 'above'],
  ['reduced', 'raised'],
  ['expanding', 'shrinking'],
  ['raising', 'falling'],
];

/** Every printed number and word of direction, each with one error that a seed chooses; swaps beside them. */
export function plantIn(text: string): Planted[] {
  const body = text.replace(/<!--.*?-->|^#.*$/gm, (cut) => ' '.repeat(cut.length));
  const numbers = [...body.matchAll(NUMBER)];
  const found: Planted[] = [];
  numbers.forEach((one, at) => {
    const [was] = one;
    const roll = random(seedOf(`${was}${one.index}`));
    const put = (kind: Planted['kind'], is: string): void => {
      if (is !== was && is !== '') found.push({ kind, at: one.index, was, is });
    };
    const way = roll.below(3);
    if (way === 0) put('digit', otherDigit(was, roll.below(was.length), roll.below(9)));
    else if (way === 1) put('near', nextTo(was, roll.chance(0.5) ? 1 : -1));
    else put('order', turned(was) ?? nextTo(was, 1));
    const next = numbers[at + 1];
    const between = next && body.slice(one.index + was.length, next.index);
    if (next && next[0] !== was && between!.length < 90 && !/\n/.test(between!) && roll.chance(0.5))
      found.push({
        kind: 'swapped',
        at: one.index,
        was: was + between! + next[0],
        is: next[0] + between! + was,
      });
  });
  for (const one of body.matchAll(SIGN))
    found.push({ kind: 'sign', at: one.index, was: one[0], is: one[0] === '+' ? '-' : '+' });
  for (const one of body.matchAll(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu)) {
    const index = NUMBER_WORDS.indexOf(one[0].toLowerCase());
    if (index < 0) continue;
    found.push({
      kind: 'number word',
      at: one.index,
      was: one[0],
      is: NUMBER_WORDS[index < 12 ? (index + 2) % 12 : 12 + ((index - 10) % 4)]!,
    });
  }
  for (const [was, is] of DIRECTIONS)
    for (const one of body.matchAll(new RegExp(`(?<!\\p{L})${was}(?!\\p{L})`, 'gu')))
      found.push({ kind: 'direction', at: one.index, was, is });
  return found;
}

export const withPlanted = (text: string, { at, was, is }: Planted): string =>
  text.slice(0, at) + is + text.slice(at + was.length);

function otherDigit(text: string, from: number, step: number): string {
  const at = /\d/.test(text[from]!) ? from : 0;
  const digit = (Number(text[at]) + 1 + step) % 10;
  return digit === 0 && at === 0 ? '' : text.slice(0, at) + String(digit) + text.slice(at + 1);
}

function nextTo(text: string, step: number): string {
  const last = Number(text.at(-1));
  return text.slice(0, -1) + String(last + step < 0 ? 1 : last + step > 9 ? 8 : last + step);
}

/** Two different digits side by side, exchanged. */
function turned(text: string): string | null {
  for (let at = text.length - 1; at > 0; at -= 1)
    if (
      /\d/.test(text[at]!) &&
      /\d/.test(text[at - 1]!) &&
      text[at] !== text[at - 1] &&
      !(at === 1 && text[1] === '0')
    )
      return text.slice(0, at - 1) + text[at] + text[at - 1] + text.slice(at + 1);
  return null;
}
