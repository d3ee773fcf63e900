import type { Layout } from '../../catalogue/layout.ts';
import { UNKNOWN_SENDER } from '../../observations/observation.ts';
import type { Sheet } from '../../sheets/cell.ts';
import type { ReadingContext } from '../understand.ts';
import { foldLabel, lower } from '../../text/fold.ts';
import type { Said } from '../lines/line.ts';
import { orBare } from '../words/letters.ts';
import {
  agenciesIn,
  agencyIn,
  areRelated,
  knowsSheet,
  recognise,
  senderInName,
  senderInTitles,
  type AgencyNames,
} from './sender.ts';

/** A layout that knows less than this of a file is not used for it. */
const LEAST_RECOGNISED = 0.3;
/** From here on the layout knows the sender better than the title lines. */
const WELL_RECOGNISED = 0.6;

/** The layout that knows the file best, and who sent it: what the person says, or the file's head, comes first. */
export function whoSent(
  sheets: Sheet[],
  context: ReadingContext,
  names: AgencyNames,
): { layout: Layout | null; agency: string } {
  const stated = context.agency ?? senderInTitles(sheets.slice(0, 1), names);
  const sender = stated ?? senderInName(context.fileName, names);
  if (context.layout !== undefined) {
    const layout = context.layouts.find(({ id }) => id === context.layout) ?? null;
    return { layout, agency: context.agency ?? layout?.agency ?? sender ?? UNKNOWN_SENDER };
  }
  const best = context.layouts
    .filter(({ agency }) => agency !== null && (stated === null || areRelated(agency, stated, names)))
    .map((layout) => ({ layout, score: recognise(layout, sheets) }))
    .filter(({ layout, score }) => score + (layout.agency === sender ? 0.25 : 0) >= LEAST_RECOGNISED)
    .toSorted((a, b) => b.score - a.score)[0];
  // A layout of one sheet among sheets of others does not outweigh what the file's name says.
  const isSure = best !== undefined && best.score >= WELL_RECOGNISED && isMostOf(best.layout, sheets);
  const sure = isSure ? best.layout.agency : null;
  return {
    layout: best?.layout ?? null,
    agency: context.agency ?? sure ?? sender ?? best?.layout.agency ?? UNKNOWN_SENDER,
  };
}

/** Whether at least half of the sheets with something on them are such as the layout looks for. */
function isMostOf(layout: Layout, sheets: readonly Sheet[]): boolean {
  const written = sheets.filter((sheet) => sheet.cells.some(({ type }) => type !== 'blank'));
  return written.filter((sheet) => knowsSheet(layout, sheet)).length * 2 >= written.length;
}

/** The body that a line names as its own: alone in it, or one of the sender's house. */
export function namedIn(lines: readonly string[], sender: string, names: AgencyNames): string[] {
  return lines.flatMap((line) => {
    const agency = agencyIn(line, names);
    if (agency === null) return [];
    return isAlone(line, names) || areRelated(agency, sender, names) ? [agency] : [];
  });
}

/**
 * Bodies of other houses that lines over a table name among other words: `Baş Prokurorluğun məlumatına əsasən`. Where
 * one stands alone, the table is its own.
 */
export const othersIn = (lines: readonly string[], sender: string, names: AgencyNames): string[] => [
  ...new Set(
    lines
      .filter((line) => !isAlone(line, names))
      .flatMap((line) => [...agenciesIn(line, names), ...bracketed(line, names)])
      .filter((body) => !areRelated(body, sender, names)),
  ),
];

/** Words by which a line says whose numbers it passes on (az, ru, en, tr). */
const FROM =
  /əsas(?:ən|ında)|məlumat(?:lar)?(?:ina|i üzrə)|по (?:данным|информации|сведениям|материалам)|на основ|представленн|according to|(?:reported|supplied|submitted|furnished) by|courtesy of|based on|(?:data|information) (?:of|from|by)|provided by|verilerine|göre|(?:rəqəm|məlumat|göstərici)\p{L}* .*d[aə]n (?:alin|götürül|daxil ol|təqdim)|tərəfindən (?:təqdim|veril|göndəril|daxil)|(?:данн|сведен|показател|цифр)\p{L}+ .*(?:получен|предоставлен|взят)|(?:data|figures|information) .*(?:received|obtained|taken|supplied) (?:from|by)/u;
/** … whose name may be all the rest of it: `Mənbə: Baş Prokurorluq`. */
const SOURCE =
  /^[\s([*–—-]*(?:(?:məlumatin )?mənbə(?:yi)?|(?:data )?sources?|источники?|kayna[kğ]i?)(?!\p{L})/u;

/** `Цифры Комитета`, `Baş Prokurorluğun rəqəmləri`: whose name is all the rest of it. */
const NUMBERS_OF =
  /^(?:[\p{L}]+[:.] )?(?:(?:данные|цифры|показатели|сведения|расч[её]ты) (?!по |о |об |за |для |в )\p{L}|(?:figures|numbers|statistics|records) (?:of|from|by) )|\p{L}[iuü]n (?:rəqəm|məlumat|göstərici|hesablama)(?:lar|lər)?[iı]?[.]?$|\p{L} (?:verileri|rakamlari|kayitlari)[.]?$/u;

/** Bodies of other houses from which a line over a table has its numbers, in whatever case it names them. */
export const sourcesIn = (lines: readonly Said[], sender: string, names: AgencyNames): string[] =>
  lines
    .filter(
      ({ placed: { text } }) =>
        SOURCE.test(lower(text)) || orBare(FROM).test(lower(text)) || orBare(NUMBERS_OF).test(lower(text)),
    )
    .flatMap(({ told }) => told.agencies.flatMap(({ what }) => what.slice(0, 1)))
    .filter((body) => !areRelated(body, sender, names));

/** The same of one text after another; what each says is found out once. */
export function sourcesBy(sender: string, names: AgencyNames): (said: Said) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (said) => {
    const { text } = said.placed;
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = sourcesIn([said], sender, names)));
    return found;
  };
}

/** `(BMqT)`, `– DMX`: an abbreviation set apart from what a heading says. */
const APART = /\(([\p{L}\d]{2,8})\)|[–—,]\s*([\p{L}\d]{2,8})\s*$/gu;

const bracketed = (line: string, { apart }: AgencyNames): string[] =>
  [...line.matchAll(APART)].flatMap(([, inside, last]) => apart.get(inside ?? last ?? '') ?? []);

/** `Nazirlik üzrə`: the house as a whole, whichever of its offices writes. */
const OF_MINISTRY = /nazirlik üzrə|по министерству|в целом по мвд|ministry as a whole|bakanlik geneli/u;

/**
 * The body that counted: what the table's own caption names, else the sheet; the sender where they name it too, or none.
 * @param titles of the sheet and its name, outermost first
 * @param captions of the table, outermost first
 */
export function bodyIn(
  { titles, captions }: { titles: readonly string[]; captions: readonly string[] },
  sender: string,
  names: AgencyNames,
): string {
  if ([...titles, ...captions].some((line) => OF_MINISTRY.test(lower(line))))
    return names.parents.get(sender) ?? sender;
  const nearest = namedIn(captions, sender, names).at(-1);
  if (nearest !== undefined) return nearest;
  const named = namedIn(titles, sender, names);
  return named.includes(sender) ? sender : (named.at(-1) ?? sender);
}

/** A line that is a body's name and nothing else: a head, not a sentence about it. */
function isAlone(line: string, { names }: AgencyNames): boolean {
  const folded = foldLabel(line);
  return names.some((name) => folded.includes(name.folded) && name.folded.length * 1.3 >= folded.length);
}
