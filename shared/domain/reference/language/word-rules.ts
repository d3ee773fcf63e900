import { lowerCase, capitalised } from '../../text/letter-case.ts';
import { left, literally, places, repaired, WORD_BEGINS, WORD_ENDS, type Found, pattern } from './found.ts';
import type { HouseStyle, Phrase } from './house-style.ts';
import type { SlipKind } from './slip.ts';
import { CHIP, type View } from './view.ts';

/** A word said twice; a name may be made of two of the same, which only a person knows. */
export function doubledWords(view: View, { language, mayDouble }: HouseStyle): Found[] {
  const same = (a: string, b: string): boolean => lowerCase(a, language) === lowerCase(b, language);
  const pairs = places(view, /(?<![\p{L}\p{N}’'-])(\p{L}+)(?=([\s\u00a0]+)(\p{L}+)(?![\p{L}\p{N}’'-]))/gu);
  return pairs.flatMap(({ index, 1: one, 2: gap, 3: other }): Found[] => {
    if (!same(one!, other!) || mayDouble.some((word) => same(word, one!))) return [];
    const span = [index, index + one!.length + gap!.length + other!.length] as const;
    const isName = isCapital(one!) && isCapital(other!);
    return [isName ? left(view, 'doubled-word', span, 'choice') : repaired(view, 'doubled-word', span, one!)];
  });
}

/** `the booklet ‘Do not …’ booklet`, `the ‘The Main …’`, `a an 18`. */
export function doubledAround(view: View, { language, quotes }: HouseStyle): Found[] {
  const { open, close } = quotes;
  const title = `${open}[^${open}]*?${close}`;
  const noun = pattern(`${WORD_BEGINS}(\\p{L}{3,}) (${title}) \\1${WORD_ENDS}`, 'gu');
  const nouns = places(view, noun).map(({ index, 0: now, 1: word, 2: said }) =>
    repaired(view, 'doubled-word', [index, index + now.length], `${word} ${said}`),
  );
  if (language !== 'en') return nouns;
  const articles = places(view, pattern(`${WORD_BEGINS}(?:the|an?) (${open}(?:The|An?)) `, 'gu')).map(
    ({ index, 0: now, 1: said }) => repaired(view, 'doubled-word', [index, index + now.length - 1], said!),
  );
  const numbers = places(view, pattern(`${WORD_BEGINS}an? ${CHIP}`, 'gu'))
    .filter(({ index, 0: now }) => /^an? /.test(view.chips.get(index + now.length - 1)!.printed))
    .map(({ index, 0: now }) => repaired(view, 'doubled-word', [index, index + now.length], CHIP));
  return [...nouns, ...articles, ...numbers];
}

/** Two words of which one was meant, left side by side: the one written last stays. */
export const twoAlternatives = (view: View, { language, alternatives, functionWords }: HouseStyle): Found[] =>
  alternatives.flatMap((group) => {
    const any = group.map(literally).join('|');
    const found = pattern(`${WORD_BEGINS}(${any}),?[\\s\\u00a0]+(${any})${WORD_ENDS}`, 'giu');
    return places(view, found)
      .filter(([, one, other]) => {
        const [a, b] = [group.indexOf(lowerCase(one!, language)), group.indexOf(lowerCase(other!, language))];
        // Small words meet in right sentences too (`thought of for years`): only in the order of the list.
        return a !== b && (a < b || !functionWords.includes(group[a] ?? ''));
      })
      .map(({ index, 0: now, 1: one, 2: other }) =>
        repaired(
          view,
          'two-alternatives',
          [index, index + now.length],
          isCapital(one!) && !isName(view, index) ? capitalised(other!, language) : other!,
        ),
      );
  });

/** A capital that does not begin a sentence. */
const isName = (view: View, at: number): boolean => !/(?:^|[.!?:] |[‘“])$/u.test(view.text.slice(0, at));

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Names that are written otherwise than the house writes them. */
export const namesAsWritten = (view: View, { names }: HouseStyle): Found[] =>
  names.flatMap(({ say, not }) =>
    not
      .filter((wrong) => view.text.includes(wrong))
      .flatMap((wrong) =>
        places(
          view,
          pattern(`${WORD_BEGINS}(?<![-./@])${literally(wrong)}${WORD_ENDS}(?!\\.\\p{L}|[/@])`, 'gu'),
        ).map(({ index }) => repaired(view, 'name', [index, index + wrong.length], say)),
      ),
  );

/** An article before a name that takes none, and none before a name that takes one. */
export function nameArticles(
  view: View,
  { withoutArticle, withArticle, functionWords }: HouseStyle,
): Found[] {
  const behind = `(?=[.,;:!?)’”]|$|\\s(?:${functionWords.map(literally).join('|')}|${CHIP}|\\p{Ll}+ed)(?!\\p{L}))`;
  const said = (name: string): boolean => view.text.includes(name);
  const none = withoutArticle
    .filter(said)
    .flatMap((name) =>
      places(view, pattern(`${WORD_BEGINS}(?:the|The|an?) (${literally(name)})${behind}`, 'gu')).map(
        ({ index, 0: now }) => repaired(view, 'name-article', [index, index + now.length], name),
      ),
    );
  const one = withArticle
    .filter(said)
    .flatMap((name) =>
      places(
        view,
        pattern(`${WORD_BEGINS}(in|of|from|to|by|with) (${literally(name)})${WORD_ENDS}`, 'gu'),
      ).map(({ index, 0: now, 1: word }) =>
        repaired(view, 'name-article', [index, index + now.length], `${word} the ${name}`),
      ),
    );
  return [...none, ...one];
}

/** Turns of phrase and misprints of the house's list. */
export const listedPhrases = (view: View, { misprints, phrases }: HouseStyle): Found[] => [
  ...misprints.flatMap((one) => listed(view, 'misprint', one)),
  ...phrases.flatMap((one) => listed(view, 'phrase', one)),
];

const NUMBER = `(?:${CHIP}|\\d[\\d.,\\u00a0]*)`;

function listed(view: View, kind: SlipKind, { not, say }: Phrase): Found[] {
  // Nearly always: what follows is for lines that have the words.
  if (
    !not
      .slice(1)
      .split('#')
      .every((words) => view.text.includes(words))
  )
    return [];
  const [first = '', ...rest] = not.split('#').map(literally);
  // The first letter may begin a sentence.
  const head = first.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const words = [head, ...rest].join(`(${NUMBER})`);
  const found = pattern(`${/^[\p{L}\p{N}]/u.test(not) ? WORD_BEGINS : ''}${words}${not.endsWith('#') ? '(?!-?\\p{L})' : WORD_ENDS}`, 'gu'); // prettier-ignore
  return places(view, found)
    .filter((one) => numbersPrint(view, one))
    .map(({ index, 0: now, ...groups }) => {
      const span = [index, index + now.length] as const;
      if (say === null) return left(view, 'missing-words', span, 'fact');
      let number = 0;
      const said = say.replaceAll('#', () => (groups as unknown as string[])[(number += 1)] ?? '');
      return repaired(view, kind, span, isCapital(now) && !isCapital(not) ? said.replace(/^./u, (letter) => letter.toUpperCase()) : said); // prettier-ignore
    });
}

/** `#` is a number: not a clause, nor words that go with a figure. */
const numbersPrint = (view: View, { index, 0: now }: RegExpExecArray): boolean =>
  [...view.chips]
    .filter(([at]) => index <= at && at < index + now.length)
    .every(([, { body, printed }]) => !/^[?!~^]|\|noun:/.test(body) && /^[\d…]/.test(printed));

/** `T r a f f i c k i n g`: a word of five letters or more that was set apart. */
export const letterSpaced = (view: View): Found[] =>
  places(view, /(?<![\p{L}\p{N}])\p{L}(?:[ \u00a0]\p{Ll}){4,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{Lu}(?:[ \u00a0]\p{Lu}){4,}(?![\p{L}\p{N}])/gu) // prettier-ignore
    .filter(([now]) => /[aeıioöuüəy]/iu.test(now))
    .map(({ index, 0: now }) =>
      repaired(view, 'letter-spaced', [index, index + now.length], now.replaceAll(/[ \u00a0]/g, '')),
    );
