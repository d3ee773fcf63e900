import type { Said } from '../lines/line.ts';
import type { Member, Meanings } from '../meaning/meanings.ts';
import type { Phrase } from '../meaning/phrases.ts';
import type { Found } from '../meaning/sequences.ts';
import { keyOf } from './key-of.ts';
import { isField, type Scope } from './scope.ts';

interface Applied {
  categories: Record<string, string>;
  /** Tokens that a category explains, by text. */
  explained: Set<number>[];
  own: number;
  farther: number;
}

/** The categories that the words add. */
export function membersApplied(
  phrase: Phrase,
  scope: Scope,
  used: Set<number>[],
  meanings: Meanings,
): Applied {
  const applied: Applied = {
    categories: { ...phrase.categories },
    explained: scope.texts.map(() => new Set<number>()),
    own: 0,
    farther: 0,
  };
  const named = new Set(
    scope.texts.flatMap(({ place, said }) =>
      place === 'own' ? [] : said.told.axes.flatMap(({ what }) => what),
    ),
  );
  for (const [at, { place, axis, said }] of scope.texts.entries()) {
    const found = said.told.members.filter((member) => {
      // Under `İstismar ölkələri` this country is one of them, and no head of a letter.
      const isOneOf =
        place === 'own' && axis === 'row' && member.what.some(({ dimension }) => named.has(dimension));
      return isLeft(member, at, said, used, isOneOf, meanings);
    });
    const all =
      place === 'own'
        ? found
        : found.filter(
            ({ from, to }) => !said.told.tokens.slice(from, to).every((token) => isField(token, meanings)),
          );
    for (const member of all) {
      // `human trafficking and forced labour` in a title lists what it is about.
      if (place !== 'own' && isListed(member, said.told, meanings)) {
        for (let token = member.from; token < member.to; token += 1) applied.explained[at]!.add(token);
        continue;
      }
      // `Women and children` are two counts at once: no women who are children.
      if (place === 'own' && isOneOfTwo(member, said.told, meanings)) continue;
      const chosen = choose(phrase.indicator, applied.categories, member.what, meanings);
      if (chosen === null) continue;
      const before = applied.categories[chosen.dimension];
      // Another code than the wording's, or than a word before: it stays unexplained.
      const narrower =
        before === undefined ? chosen.code : narrowerOf(chosen.dimension, before, chosen.code, meanings);
      if (narrower === null) continue;
      const next = { ...applied.categories, [chosen.dimension]: narrower };
      // Farther off a category counts where the catalogue knows the key.
      if (place !== 'own' && before === undefined && !keyOf(phrase.indicator, next, meanings).known) continue;
      applied.categories = next;
      for (let token = member.from; token < member.to; token += 1) applied.explained[at]!.add(token);
      if (place === 'own') applied.own += 1;
      else applied.farther += 1;
    }
  }
  return applied;
}

/** Of two codes, one of which lies in the other, the narrower (`Gəncə şəhər Kəpəz`); null: they are two. */
function narrowerOf(dimension: string, one: string, other: string, { catalogue }: Meanings): string | null {
  if (one === other) return one;
  const codes = catalogue.dimensionsById.get(dimension)?.codes ?? [];
  if (codes.some(({ id, within }) => id === other && within === one)) return other;
  return codes.some(({ id, within }) => id === one && within === other) ? one : null;
}

/** Two of one kind with `and` or a comma between them; `capital region` is no list. */
function isListed(
  member: Found<Member>,
  { members, tokens, span }: Said['told'],
  { lists }: Meanings,
): boolean {
  return members.some((other) => {
    if (other === member) return false;
    if (!other.what.some(({ dimension }) => member.what.some((one) => one.dimension === dimension)))
      return false;
    const [first, second] = other.from < member.from ? [other, member] : [member, other];
    const between = tokens.slice(first.to, second.from);
    const written = span.rest.slice(tokens[first.to - 1]?.to, tokens[second.from]?.from);
    return between.some(lists.joins) || /[,;/&+]/.test(written);
  });
}

/** Beside it, with `and` between, stands another category. */
const isOneOfTwo = (member: Found<Member>, { members, tokens }: Said['told'], { lists }: Meanings): boolean =>
  members.some(({ from, to }) => {
    const between = to <= member.from ? tokens.slice(to, member.from) : tokens.slice(member.to, from);
    return between.length > 0 && between.every(lists.isEmpty) && between.some(lists.joins);
  });

const isLeft = (
  { from, to }: Found<Member>,
  at: number,
  { told }: Said,
  used: Set<number>[],
  isOneOf: boolean,
  { lists }: Meanings,
): boolean => {
  for (let token = from; token < to; token += 1) {
    const one = told.tokens[token]!;
    if (!used[at]!.has(token) && !lists.isEmpty(one) && (isOneOf || !headsOnly(one))) return true;
  }
  return false;
};

const headsOnly = ({ plain }: Said['told']['tokens'][number]): boolean =>
  plain === 'title' || plain === 'topic';

/** Of the dimensions that a word can be a code of, the one that this indicator has. */
function choose(
  indicator: string,
  categories: Readonly<Record<string, string>>,
  what: readonly Member[],
  meanings: Meanings,
): Member | null {
  const all = distinct(
    what
      .filter((member) => !contradicts(member, categories, meanings))
      .flatMap((member) => [
        member,
        ...Object.entries(meanings.phrases.implied(member.dimension, member.code)).map(
          ([dimension, code]) => ({
            dimension,
            code,
          }),
        ),
      ]),
  );
  const allowed = all.filter(({ dimension }) => meanings.phrases.dimensionsOf.get(indicator)?.has(dimension));
  const always = meanings.catalogue.indicatorsById.get(indicator)?.always ?? {};
  const said = all.find(({ dimension, code }) => always[dimension] === code);
  if (said) return said;
  const same = allowed.find(({ dimension, code }) => categories[dimension] === code);
  if (same) return same;
  const free = allowed.filter(({ dimension }) => categories[dimension] === undefined);
  const keys = free.map(({ dimension, code }) =>
    keyOf(indicator, { ...categories, [dimension]: code }, meanings),
  );
  const known = free.filter((_, at) => keys[at]!.known);
  // An article and the offence that it is name one key.
  const figures = new Set(keys.filter((key) => key.known).map(({ figure }) => figure));
  if (figures.size === 1) return known[0]!;
  if (known.length === 0 && free.length === 1) return free[0]!;
  // The wording says another code of the same dimension.
  return allowed.length > 0 && free.length === 0 ? allowed[0]! : null;
}

/** Trafficking is article 144-1: with forced labour beside it these are two offences, and no crossing of them. */
export function contradicts(
  { dimension, code }: Member,
  categories: Readonly<Record<string, string>>,
  { phrases: { implied } }: Meanings,
): boolean {
  const given = { ...categories };
  for (const [other, its] of Object.entries(categories))
    for (const [meant, value] of Object.entries(implied(other, its))) given[meant] ??= value;
  return Object.entries(implied(dimension, code)).some(
    ([other, value]) => given[other] !== undefined && given[other] !== value,
  );
}

/** `Masallı` is the name of one place in two languages: one member, not two. */
const distinct = (all: readonly Member[]): Member[] => [
  ...new Map(all.map((member) => [`${member.dimension}=${member.code}`, member])).values(),
];
