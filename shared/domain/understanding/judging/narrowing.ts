import { isWithin } from '../meaning/sequences.ts';
import { lower } from '../../text/fold.ts';
import type { Meanings, Member } from '../meaning/meanings.ts';
import type { Told } from '../meaning/told.ts';
import type { Token } from '../meaning/tokens.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { indicatorOf } from '../reading/indicator-of.ts';

/** Which values a text limits, or counts a part of; what it says by itself is found out once. */
export type Changes = (reading: CellReading) => boolean;

/** Of whom or where something is counted; other categories say how it came about, which a remark may add to any value. */
const NARROWING: ReadonlySet<string> = new Set([
  'sex',
  'age',
  'country',
  'citizenship',
  'territory',
  'place',
  'status',
  'stage',
  'court',
  'group',
]);
/** These leave nothing out: what is found and not what may be; the towns and provinces into which a table is parted. */
const USUAL: ReadonlySet<string> = new Set(['actual', 'other_towns_and_provinces']);

/** Categories by which a text narrows what is counted. */
export const narrowing = ({ members }: Told): Member[] =>
  members
    // `Ölkə` is this country, and all that is reported is of it.
    .filter(({ what }) => !what.some(({ code }) => code === 'in_country'))
    .flatMap(({ what }) => what.slice(0, 1))
    .filter(({ dimension, code }) => NARROWING.has(dimension) && !USUAL.has(code));

/** Every word of a remark is a category, or says nothing: `Bakı`, `İran vətəndaşları`. */
export function isCategory(
  { tokens, members, axes, roles }: Told,
  { lists }: Meanings,
  more?: RegExp,
): boolean {
  const isSaid = (token: Token, at: number): boolean =>
    more?.test(lower(token.text)) === true ||
    isWithin(members, at) ||
    isWithin(roles, at) ||
    isWithin(axes, at) ||
    lists.isEmptyInTitle(token) ||
    CITIZEN.test(lower(token.text));
  // `Ölkələr`, `Страны` name what the rows are, not one of them; `Khazar district` is one.
  const isAxis = members.some(({ from, to }) =>
    axes.some((axis) => axis.from < to && from < axis.to && axis.to - axis.from >= to - from),
  );
  return members.length > 0 && !isAxis && tokens.every(isSaid);
}

const CITIZEN = /^(?:vətəndaş|гражд|citizen|national|vatandaş|uyruk)/u;

/** Categories that the labels of a value have already change nothing where a remark says them again. */
export function saysMore(told: Told, { row, column }: CellReading): boolean {
  const own = [...row.own, ...row.near, ...column.own].flatMap((said) =>
    said.told.members.flatMap(({ what }) => what.map(({ dimension, code }) => `${dimension}=${code}`)),
  );
  const dimensions = told.members.map(({ what }) => what[0]?.dimension);
  // Two categories of one kind are no narrowing: `Bakı şəhəri və regionlar`.
  if (new Set(dimensions).size < dimensions.length) return false;
  const codes = narrowing(told);
  return codes.some(({ dimension, code }) => !own.includes(`${dimension}=${code}`));
}

/** By what means or to what end: a remark may add it to any value, the name of a sheet says it of all. */
const FORMS: ReadonlySet<string> = new Set(['exploitation', 'offence', 'sector']);

/** Whether a sheet is called by one form (`Məcburi əmək`) of what a value counts, which its own words do not say. */
export function namesForm(told: Told, meanings: Meanings): Changes {
  const forms = told.members.map(({ what }) => what.filter(({ dimension }) => FORMS.has(dimension)));
  const isField = told.tokens.every(({ lemmas }) => lemmas.some((lemma) => meanings.field.has(lemma)));
  if (forms.length !== 1 || forms[0]!.length === 0 || isField || !isCategory(told, meanings))
    return () => false;
  return (reading) => {
    const dimensions = meanings.phrases.dimensionsOf.get(indicatorOf(reading, meanings));
    const { row, column } = reading;
    const said = [...row.own, ...row.near, ...column.own].flatMap(({ told: { members } }) =>
      members.flatMap(({ what }) => what),
    );
    return (
      forms[0]!.some(({ dimension }) => dimensions?.has(dimension)) &&
      !forms[0]!.some(({ dimension, code }) =>
        said.some((one) => one.dimension === dimension && one.code === code),
      )
    );
  };
}
