import { isWithin } from '../meaning/sequences.ts';
import type { Said } from '../lines/line.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Token } from '../meaning/tokens.ts';
import type { Told } from '../meaning/told.ts';

/** How far from the number a word stands. */
export type Place = 'own' | 'near' | 'caption' | 'title';

export interface Text {
  place: Place;
  said: Said;
  /** On which axis it stands; titles on none. */
  axis: 'row' | 'column' | null;
  /** It heads the labels. */
  isHead?: true;
}

/** All words that a number stands under. */
export interface Scope {
  texts: readonly Text[];
  /** Lemma → where it stands, nearest first. */
  byLemma: ReadonlyMap<string, readonly { text: number; token: number }[]>;
  /** The body that counted, and those that it belongs to. */
  bodies: ReadonlySet<string>;
  /** Unit that the row or column states. */
  unit: string | undefined;
  /** Lemmas of what heads the labels: `Rayon şöbəsi` over `Quba rayon şöbəsi`. */
  headed: ReadonlySet<string>;
  /** Dimensions by which the lines of the table are parted. */
  parted: ReadonlySet<string>;
}

export function scopeOf(
  texts: readonly Text[],
  bodies: ReadonlySet<string>,
  unit: string | undefined,
  parted: ReadonlySet<string>,
  meanings: Meanings,
): Scope {
  const byLemma = new Map<string, { text: number; token: number }[]>();
  for (const [at, text] of texts.entries()) {
    if (isName(text, meanings)) continue;
    for (const [token, { lemmas }] of text.said.told.tokens.entries())
      for (const lemma of lemmas) {
        const list = byLemma.get(lemma);
        if (list) list.push({ text: at, token });
        else byLemma.set(lemma, [{ text: at, token }]);
      }
  }
  return { texts, byLemma, bodies, unit, headed: headsIn(texts), parted };
}

/** Lemmas of the texts that head labels. */
export const headsIn = (texts: readonly Text[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap(({ isHead, said }) =>
      isHead === true ? said.told.tokens.flatMap(({ lemmas }) => lemmas) : [],
    ),
  );

/** The name of a body over a table says who counted, not what: its words name nothing. */
const isName = ({ place, said: { told } }: Text, meanings: Meanings): boolean =>
  (place !== 'own' || told.agencies.some(({ from, to }) => to - from > 1)) &&
  told.agencies.length > 0 &&
  told.tokens.every(
    (token, at) =>
      // In a label every word counts: `Мероприятия Министерства культуры` are events.
      (place === 'own' ? meanings.lists.isEmpty(token) : meanings.lists.isEmptyInTitle(token)) ||
      isWithin(told.agencies, at),
  ) &&
  (place === 'own' || !namesWithBody(told, meanings));

/** `QHT-lərə göndərilmiş zərərçəkmişlər`: a wording of the catalogue that has the body and more. */
function namesWithBody(told: Told, meanings: Meanings): boolean {
  const topic = topicOf(told, meanings);
  const isBody = (at: number): boolean => isWithin(told.agencies, at);
  const all = [...told.tokens.keys()];
  return all.filter(isBody).every((at) => topic.has(at)) && all.some((at) => !isBody(at) && topic.has(at));
}

const covered = new WeakMap<Told, ReadonlySet<number>>();

/** Tokens of a text that whole wordings of the catalogue explain by themselves. */
export function topicOf(told: Told, meanings: Meanings): ReadonlySet<number> {
  const known = covered.get(told);
  if (known) return known;
  const { phrases, byLemma } = meanings.phrases;
  const lemmas = new Set(told.tokens.flatMap((token) => token.lemmas));
  const found = new Set<number>();
  const ids = new Set([...lemmas].flatMap((lemma) => byLemma.get(lemma) ?? []));
  for (const id of ids) {
    const { words, all, condition } = phrases[id]!;
    // A lone word that means this in its own table only explains no title.
    if (condition !== undefined && all.length < 2) continue;
    if (!words.every((word) => word.some((lemma) => lemmas.has(lemma)))) continue;
    for (const [at, token] of told.tokens.entries())
      if (all.some((word) => word.some((lemma) => token.lemmas.includes(lemma)))) found.add(at);
  }
  for (const [at, token] of told.tokens.entries()) if (isField(token, meanings)) found.add(at);
  covered.set(told, found);
  return found;
}

export const isField = (token: Token, { field }: Meanings): boolean =>
  token.lemmas.some((lemma) => field.has(lemma));
