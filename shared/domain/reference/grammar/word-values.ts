/** Number words of a language back to their values. */
export interface NumberWords {
  /** Makes equal what is written in several ways; the keys below are folded. */
  fold: (text: string) => string;
  /** All cardinals from 0 to 9 999, of one word or several. */
  cardinals: () => ReadonlyMap<string, number>;
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

/** Written out and turned round when first asked: what is read is what is written, and nothing else. */
export function numberWords({ cardinal, ordinal, fold, more }: Writing): NumberWords {
  const all = (write: (value: number) => string): (readonly [string, number])[] =>
    Array.from({ length: MOST + 1 }, (_, value) => [fold(write(value)), value] as const);
  const once = <T>(make: () => T): (() => T) => {
    let made: T | undefined;
    return () => (made ??= make());
  };
  const cardinals = once(() => new Map(all(cardinal)));
  const single = once(
    () => new Map([...more, ...all(ordinal), ...cardinals()].filter(([form]) => !/[\s-]/.test(form))),
  );
  return { fold, cardinals, single };
}
