import { countryAlone } from '../meaning/countries.ts';
import { bodyAlone } from '../meaning/body-alone.ts';
import { tell, type Told } from '../meaning/told.ts';
import type { CellReading, Hold } from '../reading/cell-reading.ts';
import { lower } from '../../text/fold.ts';
import { noted, type RemarkJob } from './around.ts';
import { namesUnknown, rowTopics } from './bare-names.ts';
import { changesAlone, isSentTo } from './alone.ts';
import { countsSomeOf, saysOfArticle } from './of-whom.ts';
import { saysKept } from '../lines/sheet-name.ts';
import type { Said } from '../lines/line.ts';
import { limits, namesCountries, namesPart, namesPlace } from './limits.ts';
import { namesForm } from './narrowing.ts';
import { statesUnit } from './stated-units.ts';

/**
 * A sheet whose name is a category (`Qadınlar`, `Gəncə`) counts that part alone; the name of a file, and of what it came
 * in, tells what it is about, and limits it only where it says so (`yalnız`), is a place and nothing else, or passes on
 * what another body counted.
 * @param files name of the file without its ending, and names of the folders, archives and mails around it
 */
export function judgeNames(
  readings: readonly CellReading[],
  { sheet, files }: { sheet: string | null; files: readonly string[] },
  { base, meanings }: Pick<RemarkJob, 'base' | 'meanings'>,
  over: readonly Said[],
): void {
  const told = sheet === null ? null : tell(sheet, base, meanings);
  const isPart = told === null ? null : namesPart(told, meanings);
  const isArticle = told === null ? null : saysOfArticle(told, meanings, true);
  const isUnknown =
    sheet === null
      ? null
      : namesUnknown(tell(unformed(sheet), base, meanings), meanings, {
          over,
          isTopic: rowTopics(readings, meanings),
        });
  const isForm = told === null ? null : namesForm(told, meanings);
  const isGroup = told === null ? null : changesAlone(told, meanings);
  const isOther = told === null ? null : statesUnit(told, readings, meanings);
  const filesTold = files.map((file) => {
    const said = tell(unjoined(file), base, meanings);
    const isPlace = namesPlace(said, meanings);
    const isOfArticle = saysOfArticle(said, meanings, true);
    const isOfGroup = changesAlone(said, meanings);
    const isInUnit = mayStateUnit(said) ? statesUnit(said, readings, meanings) : (): boolean => false;
    const ways = [isPlace, isOfArticle, isOfGroup, isInUnit];
    const limited = (reading: CellReading): boolean => ways.some((changes) => changes(reading));
    return { said, limited: limits(said.text) ? () => true : limited };
  });
  const names = [...(told === null ? [] : [told]), ...filesTold.map(({ said }) => said)];
  const abroad = names.find(({ text }) => namesCountries(text));
  const countries = names.flatMap((name) => {
    const country = countryAlone(name, meanings);
    return country === null ? [] : [{ name, country: lower(country) }];
  });
  const bodies = names.flatMap((name) => bodyBehind(name, meanings) ?? []);
  for (const reading of readings) {
    if (reading.aside !== undefined) continue;
    const { holds, agency, isBodyStated } = reading;
    const hold = (name: Told): void => void holds.push(noted(name, 'sheet'));
    if (
      told !== null &&
      [isPart, isForm, isArticle, isGroup, isOther, isUnknown].some((changes) => changes?.(reading) === true)
    )
      hold(told);
    for (const { said, limited } of filesTold) if (limited(reading)) hold(said);
    if (abroad !== undefined) hold(abroad);
    for (const { name, country } of countries) if (!saysCountry(reading, country)) hold(name);
    if (bodies.length > 0 && isBodyStated !== true && !bodies.includes(agency))
      holds.push({ why: 'whose', scope: 'sheet', bodies: [...bodies, agency] } satisfies Hold);
  }
}

/** A file about families counts no families for that; `pct-1` is what somebody called it. */
const OF_FAMILY = /(?<!\p{L})(?:ailə|семь|famil|household|aile)/u;
const SHORT = 3;

const mayStateUnit = ({ text, tokens }: Told): boolean =>
  !OF_FAMILY.test(lower(text)) && tokens.some((token) => token.text.trim().length > SHORT);

/** Words tied by hyphens are a name that somebody made, no sentence. */
const unjoined = (name: string): string => name.replaceAll(/\p{L}+(?:-\p{L}+)+/gu, '').replaceAll('_', ' ');

/** How a table is parted or kept, as people call sheets (az, ru, en, tr): nothing of what it counts. */
const FORMS =
  /(?<!\p{L})(?:əsas|основн\p{L}+|main|ana|series|time|ряд\p{L}*|sıra|seri\p{L}*|quarter\p{L}*|квартал\p{L}*|rüb\p{L}*|çeyrek\p{L}*|month\p{L}*|месяц\p{L}*|ay(?:lar|lıq|lık)?|aylar|year\p{L}*|год\p{L}*|[iİ]llər|[iİ]llik|yıl\p{L}*|half\p{L}*|полугод\p{L}*|yarımil\p{L}*|свод\p{L}*|total|all|cəmi|hamısı|итог\p{L}*|все|tümü|copy|копия|surət|kopya|print|çap|печать|temp|new|yeni|нов\p{L}+|old|blank|бланк|list|лист|dashboard|panel|matri(?:x|s)|матрица|maarif\p{L}*|исправлен\p{L}*|уточн[её]н\p{L}*|düzəliş\p{L}*|düzgün|dəqiq\p{L}*|correct\p{L}*|revis\p{L}*|düzelt\p{L}*|variant\p{L}*|вариант\p{L}*)(?!\p{L})/giu;
const unformed = (name: string): string => unjoined(name).replaceAll(FORMS, ' ');

/** Where the country is a category of the table itself, its name says nothing new. */
const saysCountry = ({ row, column }: CellReading, country: string): boolean =>
  [...row.own, ...row.near, ...column.own].some(({ placed: { text } }) => lower(text).includes(country));

/** What a name calls that which a body counted. */
const DATA =
  /(?<!\p{L})(?:məlumat|rəqəm|göstərici|данн|сведен|показател|цифр|информац|data|figure|information|veri)/u;
/** Sent to it, not by it. */
const TO = /(?:ğ[aə]|[yn][aə])$|^to /u;

/** `Baş Prokurorluğun məlumatı`: the body that counted. */
function bodyBehind(told: Told, { lists }: RemarkJob['meanings']): string | null {
  const text = lower(told.text);
  const isForIt = isSentTo(text) || told.agencies.some(({ to }) => TO.test(lower(told.tokens[to - 1]!.text)));
  return DATA.test(text) && !isForIt ? bodyAlone(told, lists.isEmptyInTitle) : null;
}

/**
 * `Nümunə`, `Köhnə variant` over a table or a section of it: no return of this time. `12 rayondan 10-u`: not of all that
 * there are.
 */
export function judgeKept(readings: readonly CellReading[], over: readonly Said[]): void {
  const table = over.find(isKept);
  const some = over.find(isOfSome);
  for (const { aside, holds, row, column } of readings) {
    if (aside !== undefined) continue;
    const said = table ?? [...row.near, ...column.own].find(isKept);
    if (said !== undefined) holds.push({ why: 'period', scope: 'table', doubt: 'draft', said });
    const part = some ?? [...row.near, ...column.own, ...row.own].find(isOfSome);
    if (part !== undefined) holds.push(noted(part.told, 'table'));
  }
}

const isOfSome = ({ placed: { text } }: Said): boolean => countsSomeOf(text);

/** All of it, or what it adds in brackets: `2023-cü il üzrə məlumat (nümunə)`. */
const isKept = ({ placed: { text } }: Said): boolean =>
  saysKept(text) || saysKept(/\(([^()]+)\)\s*$/u.exec(text)?.[1] ?? '');
