import { bodyAlone } from '../meaning/body-alone.ts';
import { isWithin } from '../meaning/sequences.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Told } from '../meaning/told.ts';
import type { FoundTable } from '../tables/found-table.ts';
import type { Line, Said } from './line.ts';
import { nest } from './nesting.ts';
import { totalsBelow } from './totals-below.ts';

/** Depth of `5.1` is 2, of `5` 1; null without a running number. */
function depthOf(line: Line): number | null {
  const text = line.own[0]?.placed.text ?? '';
  const found = /^\s*(\d{1,3}(?:\.\d{1,3})*)[.)]?\s/.exec(text);
  return found === null ? null : found[1]!.split('.').length;
}

/** Whether a row says only a category, a total or a part: what is counted stands in a row above. */
export const namesNoFigure = (label: readonly Told[], meanings: Meanings): boolean =>
  label.every((told) => namesNone(told, meanings));

const remembered = new WeakMap<Told, boolean>();

function namesNone(told: Told, meanings: Meanings): boolean {
  let known = remembered.get(told);
  if (known === undefined) remembered.set(told, (known = saysNoFigure(told, meanings)));
  return known;
}

function saysNoFigure(told: Told, meanings: Meanings): boolean {
  const { phrases, lists } = meanings;
  if (isWording(told, meanings)) return false;
  if (bodyAlone(told, lists.isEmpty) !== null) return true;
  return told.tokens.every(
    (token, at) =>
      isWithin(told.members, at) ||
      isWithin(told.roles, at) ||
      lists.mayBeMissing(token) ||
      token.lemmas.every((lemma) => !phrases.byLemma.has(lemma)),
  );
}

/** Whether every word that tells something is one of the wordings of figures. */
export const isOfFigures = ({ tokens }: Told, { phrases, lists }: Meanings): boolean =>
  tokens.every(
    (token) => lists.mayBeMissing(token) || token.lemmas.some((lemma) => phrases.byLemma.has(lemma)),
  );

/**
 * Whether all words of one wording of a figure are among those of a text.
 *
 * @param anywhere a wording that means the figure only in its own table counts too
 */
export function hasWording(
  { tokens }: Pick<Told, 'tokens'>,
  { phrases }: Meanings,
  anywhere = false,
): boolean {
  const has = (lemmas: readonly string[]): boolean =>
    tokens.some((token) => token.lemmas.some((lemma) => lemmas.includes(lemma)));
  const ids = new Set(
    tokens.flatMap(({ lemmas }) => lemmas.flatMap((lemma) => phrases.byLemma.get(lemma) ?? [])),
  );
  return [...ids].some((id) => {
    const { words, condition } = phrases.phrases[id]!;
    return (anywhere || condition === undefined) && words.every(has);
  });
}

/** Several words that together are the wording of a figure, whatever categories they are one by one. */
function isWording({ tokens }: Told, { phrases, lists }: Meanings): boolean {
  const telling = tokens.filter((token) => !lists.mayBeMissing(token));
  if (telling.length < 2) return false;
  const ids = new Set(
    telling.flatMap(({ lemmas }) => lemmas.flatMap((lemma) => phrases.byLemma.get(lemma) ?? [])),
  );
  return [...ids].some((id) => {
    const { words, all, condition } = phrases.phrases[id]!;
    const has = (lemmas: readonly string[]): boolean =>
      tokens.some((token) => token.lemmas.some((lemma) => lemmas.includes(lemma)));
    return (
      condition === undefined &&
      words.length > 1 &&
      words.every(has) &&
      telling.every((token) => all.some((lemmas) => lemmas.some((lemma) => token.lemmas.includes(lemma))))
    );
  });
}

/** Two categories of one kind (`Pornoqrafiya`, `Fahişəliyə cəlb etmə`), each said whole: none is a part of the other. */
function areSiblings(above: Line, line: Line, { lists }: Meanings): boolean {
  const isWhole = above.own.every(({ told: { tokens, members } }) =>
    tokens.every(
      (token, at) => lists.mayBeMissing(token) || members.some(({ from, to }) => from <= at && at < to),
    ),
  );
  const kindsOf = ({ own }: Line): string[] =>
    own.flatMap(({ told }) => told.members.flatMap(({ what }) => what.map(({ dimension }) => dimension)));
  const kinds = new Set(kindsOf(above));
  return isWhole && kindsOf(line).some((kind) => kinds.has(kind));
}

const saysTime = ({ own, periods }: Line): boolean =>
  [...own, ...periods].some(({ told }) => told.span.periods.length > 0 || told.span.part !== undefined);

/** The same for each section of a table by itself. */
function totalsBelowIn(
  rows: ReadonlyMap<number, Line>,
  { sectionRows }: FoundTable,
  isBare: (line: Line) => boolean,
): ReturnType<typeof totalsBelow> {
  const sections = Map.groupBy(rows.values(), ({ at }) => sectionRows.findLastIndex((row) => row <= at));
  const found = [...sections.values()].map((own) => totalsBelow(own, isBare));
  return {
    parentOf: new Map(found.flatMap(({ parentOf }) => [...parentOf])),
    unsure: new Map(found.flatMap(({ unsure }) => [...unsure])),
  };
}

/** Gives each row the rows that it belongs to: the figure above a part of it, and the section in force. */
export function setParents(
  rows: ReadonlyMap<number, Line>,
  table: FoundTable,
  section: (row: number) => Said[],
  meanings: Meanings,
): void {
  const isBare = ({ own }: Line): boolean =>
    namesNoFigure(
      own.map(({ told }) => told),
      meanings,
    );
  const below = totalsBelowIn(rows, table, isBare);
  let [parent, depth]: [Line | null, number | null] = [null, null];
  let part = false;
  let dated: readonly Said[] = [];
  let last: number | null = null;
  for (const line of rows.values()) {
    const above = section(line.at);
    const opensPart = above.some(({ told }) =>
      told.roles.some(
        ({ from, to, what }) => what.includes('of-which') && from === 0 && to === told.tokens.length,
      ),
    );
    if (last !== null && table.sectionRows.some((row) => row > last! && row < line.at)) {
      part = opensPart;
      if (!opensPart) parent = null;
    }
    last = line.at;
    const own = depthOf(line);
    const deeper = own !== null && depth !== null && own > depth;
    const bare = isBare(line);
    const total = below.parentOf.get(line);
    if (total !== undefined) line.near.push(...total.own);
    else if (
      parent !== null &&
      (line.part || deeper || part || (bare && !areSiblings(parent, line, meanings)))
    )
      line.near.push(...parent.own);
    const doubted = below.unsure.get(line)?.own[0];
    if (doubted !== undefined) line.unsure ??= doubted;
    const isFirst = above.some(({ placed }) => placed.row === line.at - 1);
    if (line.kind === 'total' && isFirst) line.heads = true;
    // `Yanvar`, `o cümlədən qadın`: a part has the time of what it is a part of.
    if (line.part && !saysTime(line)) line.periods.push(...dated);
    else dated = line.periods;
    if (!bare && !line.part && !deeper && line.own.length > 0) [parent, depth, part] = [line, own, false];
    if (!opensPart) line.near.push(...above);
  }
  nest(rows, table, isBare);
}
