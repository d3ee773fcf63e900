import { capitalised, lowerCase, uncapitalised } from '../../text/letter-case.ts';
import type { TextBlock } from '../text/text-block.ts';
import { left, literally, places, repaired, WORD_BEGINS, WORD_ENDS, type Found, pattern } from './found.ts';
import type { HouseStyle } from './house-style.ts';
import type { View } from './view.ts';

/** A block with its views; the first view of each line is the line itself. */
export interface ReadBlock {
  block: TextBlock;
  views: readonly View[];
}

const linesOf = ({ views }: ReadBlock): View[] => views.filter(({ part }) => part === 'line');

const isItem = ({ block }: ReadBlock): boolean => block.source.startsWith('- ');
const isParagraph = ({ block }: ReadBlock): boolean => !/^(?:#|\||\* |- |> |<!--)/.test(block.source);
const isSlide = ({ block }: ReadBlock): boolean => block.source.startsWith('### ');

/** Words of a paragraph that is one sentence at least; fewer are a heading or a date. */
const SENTENCE = 6;

/** A paragraph that ends without a sign. */
export const fullStops = (blocks: readonly ReadBlock[]): Found[] =>
  blocks.filter(isParagraph).flatMap((one): Found[] => {
    const [view] = linesOf(one);
    if (view === undefined || view.text.split(/\s+/u).length < SENTENCE) return [];
    const end = view.text.length;
    const chip = view.chips.get(end - 1);
    const last = chip === undefined ? view.text.trimEnd() : chip.printed.trimEnd();
    if (chip?.body.startsWith('^') === true || last === '' || /[.!?:;…]["'’”»)]?$/u.test(last)) return [];
    // What a clause says then ends it or does not.
    if (chip !== undefined && /^[?!]/.test(chip.body)) return [left(view, 'full-stop', [end - 1, end], 'bound')]; // prettier-ignore
    const word = /[^\s\uFFFC]*.$/su.exec(view.text)![0];
    return [repaired(view, 'full-stop', [end - word.length, end], `${word}.`)];
  });

/** Items of one list that begin with small letters and with capitals, or end in different ways. */
export function lists(blocks: readonly ReadBlock[], style: HouseStyle): Found[] {
  const found: Found[] = [];
  const known = smallWords(blocks, style);
  for (let at = 0; at < blocks.length; at += 1) {
    const items: View[] = [];
    for (; at < blocks.length; at += 1) {
      const one = blocks[at]!;
      if (isItem(one)) items.push(...linesOf(one));
      else if (!one.block.source.startsWith('<!--')) break;
    }
    if (items.length > 1) found.push(...beginnings(items, style, known), ...endings(items));
  }
  return found;
}

function beginnings(items: readonly View[], style: HouseStyle, known: ReadonlySet<string>): Found[] {
  const firsts = items.map((view) => ({ view, word: /^\p{L}+/u.exec(view.text)?.[0] ?? '' }));
  const isCapital = (word: string): boolean => /^\p{Lu}(?!\p{Lu})/u.test(word);
  // A name begins with a capital in any list.
  const free = firsts.filter(({ word }) => word !== '' && (!isCapital(word) || known.has(lowerCase(word, style.language)))); // prettier-ignore
  const isMixed = new Set(free.map(({ word }) => isCapital(word))).size > 1;
  if (!isMixed) return [];
  return free
    .filter(({ word }) => isCapital(word) === (style.listItem === 'small'))
    .map(
      ({ view, word }) =>
      repaired(view, 'list-case', [0, word.length], style.listItem === 'small' ? uncapitalised(word, style.language) : capitalised(word, style.language)), // prettier-ignore
    );
}

/** Words that are no names: the text has them in small letters, or they are small words. */
function smallWords(blocks: readonly ReadBlock[], { functionWords }: HouseStyle): Set<string> {
  const words = new Set(functionWords);
  for (const { views } of blocks)
    for (const { text } of views) for (const [word] of text.matchAll(/(?<=\s)\p{Ll}+/gu)) words.add(word);
  return words;
}

/** All items but the last end in a semicolon where most do. */
function endings(items: readonly View[]): Found[] {
  const inner = items.slice(0, -1);
  const open = inner.filter(({ text }) => /[\p{L}\p{N})’”]$/u.test(text));
  const closed = inner.filter(({ text }) => text.endsWith(';'));
  const last = items.at(-1)!;
  const found =
    closed.length > open.length
      ? open.map((view) => repaired(view, 'list-end', [view.text.length - 1, view.text.length], `${view.text.at(-1)};`)) // prettier-ignore
      : [];
  const isLastOpen = closed.length > 0 && /[\p{L}\p{N})’”;]$/u.test(last.text);
  const end = last.text.length;
  if (isLastOpen) found.push(repaired(last, 'list-end', [end - 1, end], last.text.endsWith(';') ? '.' : `${last.text.at(-1)}.`)); // prettier-ignore
  return found;
}

/** Labels of a slide that say the same, and those that say nothing. */
export const labels = (blocks: readonly ReadBlock[]): Found[] =>
  blocks.filter(isSlide).flatMap((one): Found[] => {
    const items = one.block.source.split('\n').slice(1);
    const said = linesOf(one).filter(({ line }) => !/^\*\s+(?:\*\*|_)/.test(items[line]!));
    const names = said.map(labelName);
    return said.flatMap((view, at): Found[] => {
      const whole = [0, view.text.length] as const;
      const isTwice = names[at] !== '' && names.indexOf(names[at]!) < at;
      if (isTwice) return [left(view, 'label-twice', whole, 'fact')];
      return /^[^:]*:\s*$/u.test(view.text) ? [left(view, 'label-empty', whole, 'fact')] : [];
    });
  });

/** The words of a label before its number; of one that the data correct, what it is corrected to. */
function labelName({ text, chips }: View): string {
  const corrected = (at: number): string | null => {
    const chip = chips.get(at);
    return chip?.body.startsWith('~') === true ? chip.printed : null;
  };
  const words = Array.from(text, (sign, at) => corrected(at) ?? sign).join('');
  return words.replace(/[\s\u00a0]*[-–(:]?[\s\u00a0]*(?:\uFFFC|\d).*$/u, '').trim();
}

/** Two ways of writing one word in one text. */
export function variants(blocks: readonly ReadBlock[], style: HouseStyle): Found[] {
  const views = blocks.flatMap((one) => one.views);
  return style.variants.flatMap(([house, other]): Found[] => {
    const found = (form: string) =>
      views.flatMap(
        (view) =>
        places(view, pattern(`${WORD_BEGINS}${literally(form)}${WORD_ENDS}`, 'giu')).map(({ index, 0: now }) => ({ view, index, now })), // prettier-ignore
      );
    if (found(house).length === 0) return [];
    return found(other).map(
      ({ view, index, now }) =>
      repaired(view, 'spelling-variant', [index, index + now.length], /^\p{Lu}/u.test(now) ? capitalised(house, style.language) : house), // prettier-ignore
    );
  });
}
