import { lowerCase } from '../../text/letter-case.ts';
import { left, literally, places, repaired, type Found, pattern } from './found.ts';
import type { HouseStyle } from './house-style.ts';
import { CHIP, type View } from './view.ts';

const DASH = '–';

/** A hyphen in the place of a dash: glued to a word or a number, or with blanks around it. */
export function dashes(view: View, { hyphened, language, functionWords }: HouseStyle): Found[] {
  const isFigure = (at: number): boolean => {
    const chip = view.chips.get(at);
    // What prints a sign of its own, and a year or an article, is no number behind a dash.
    return chip !== undefined && !/^[?!~^=]|\|noun:|\|(?:change|both)/.test(chip.body);
  };
  const glued = places(
    view,
    pattern(
      `(\\p{L}*\\p{Ll}{2,})([ \\u00a0]?-[ \\u00a0]?)(?=(${CHIP}|\\d+(?:[.,]\\d+)?%?(?![\\p{L}\\p{N}-])))`,
      'gu',
    ),
  ).flatMap(
    // prettier-ignore
    ({ index, 1: word, 2: dash, 3: number }): Found[] => {
      const at = index + word!.length;
      const span = [at, at + dash!.length] as const;
      if (number === CHIP ? !isFigure(span[1]) : hyphened.includes(lowerCase(wordBefore(view, at), language)))
        return [];
      // `Forgery -21.5%`: a sign or a dash.
      if (number !== CHIP && /^[ \u00a0]-$/.test(dash!)) return view.part === 'line' && isLabel(view) ? [left(view, 'dash', span, 'two-ways')] : []; // prettier-ignore
      return [repaired(view, 'dash', span, ` ${DASH} `)];
    },
  );
  const small = functionWords.map(literally).join('|');
  const between = places(
    view,
    pattern(
      `(?<=[\\p{L}\\p{N}’”)])(?: - (?=[\\p{L}‘“])| -(?=\\p{L})|- (?=(?!(?:${small})(?!\\p{L}))\\p{L}))`,
      'gu',
    ),
  ).map(
    // prettier-ignore
    ({ index, 0: now }) => repaired(view, 'dash', [index, index + now.length], ` ${DASH} `),
  );
  return [...glued, ...between];
}

const wordBefore = (view: View, at: number): string => /\p{L}+$/u.exec(view.text.slice(0, at))?.[0] ?? '';

/** Few words without an end. */
const isLabel = ({ text }: View): boolean => text.length < 80 && !/[.!?]/.test(text.replace(/\d[.,]\d/g, ''));

/** Blanks and signs that stand where none does. */
export function punctuation(view: View): Found[] {
  const at = (what: RegExp, say: (found: RegExpExecArray) => string): Found[] =>
    places(view, what).map((found) => repaired(view, 'punctuation', [found.index, found.index + found[0].length], say(found))); // prettier-ignore
  return [
    ...at(/(?<=[\p{L}\p{N}’”)])[ \u00a0]+([,;:!?.])(?=\s|$)/gu, ([, sign]) => sign!),
    ...at(/([,;:])[ \u00a0]*\1+/gu, ([, sign]) => sign!),
    ...at(/(?<=\p{L})([,;])(?=\p{L})/gu, ([, sign]) => `${sign} `),
    ...at(/([([])[ \u00a0]+(?=[\p{L}\p{N}])/gu, ([, sign]) => sign!),
    ...at(/(?<=[\p{L}\p{N}])[ \u00a0]+([)\]])/gu, ([, sign]) => sign!),
    ...at(/(?<=[\p{L}\p{N},;:.)]) {2,}(?=[\p{L}\p{N}(‘“])/gu, () => ' '),
  ];
}
