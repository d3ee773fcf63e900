/** Number words of a language back to their values. */
export interface NumberWords {
  /** Makes equal what is written in several ways; the texts below are folded. */
  fold: (text: string) => string;
  /** The value from 0 to 9 999 that a cardinal of one word or several names; undefined: none is written so. */
  cardinal: (folded: string) => number | undefined;
  /** Single words that name a number: cardinals, ordinals and other forms. */
  single: () => ReadonlyMap<string, number>;
}

/** A text asks of the same words again and again: the last ones are remembered. */
const REMEMBERED = 20_000;

export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before!;
    if (known.size >= REMEMBERED) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}

interface Writing {
  cardinal: (value: number) => string;
  ordinal: (value: number) => string;
  fold: (text: string) => string;
  /** Single words that neither of the two writes. */
  more: readonly (readonly [form: string, value: number])[];
}

const MOST = 9999;
/** What all other numbers up to there are put together of. */
const PIECES = [...Array.from({ length: 100 }, (_, value) => value), 100, 1000];

/** What is read is what is written, and nothing else: a text is a number where the number is written so. */
export function numberWords({ cardinal, ordinal, fold, more }: Writing): NumberWords {
  const isWord = ([form]: readonly [string, number]): boolean => !/[\s-]/.test(form);
  const words = (write: (value: number) => string): (readonly [string, number])[] =>
    PIECES.map((value) => [fold(write(value)), value] as const);
  const once = <T>(make: () => T): (() => T) => {
    let made: T | undefined;
    return () => (made ??= make());
  };
  const single = once(() => new Map([...more, ...words(ordinal), ...words(cardinal)].filter(isWord)));
  const pieces = once(() => new Map([...words(cardinal).filter(isWord), ...scalesOf(cardinal)]));
  return {
    fold,
    single,
    cardinal: (folded) => {
      const value = valueOf(folded.split(' '), pieces());
      return value !== undefined && value <= MOST && fold(cardinal(value)) === folded ? value : undefined;
    },
  };
}

/** `hundred` and `thousand` are written with a number before them, or alone. */
const scalesOf = (cardinal: (value: number) => string): (readonly [string, number])[] =>
  [100, 1000].map((value) => [cardinal(value).split(' ').at(-1)!, value] as const);

/** Undefined where a word is none of a number. */
function valueOf(words: readonly string[], pieces: ReadonlyMap<string, number>): number | undefined {
  let [total, group] = [0, 0];
  for (const word of words) {
    const value = pieces.get(word);
    if (value === undefined) return undefined;
    if (value === 100) group = Math.max(group, 1) * value;
    else if (value === 1000) [total, group] = [total + Math.max(group, 1) * value, 0];
    else group += value;
  }
  return total + group;
}
