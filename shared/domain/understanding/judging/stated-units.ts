import { isMoney } from '../../numbers/money.ts';
import { lower } from '../../text/fold.ts';
import type { TableLines } from '../lines/line.ts';
import type { Meanings, WrittenUnit } from '../meaning/meanings.ts';
import { isWithin } from '../meaning/sequences.ts';
import type { Told } from '../meaning/told.ts';
import type { Token } from '../meaning/tokens.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { indicatorOf } from '../reading/indicator-of.ts';

/** So many of so many people (az, ru, en, tr). */
const RATE =
  /(?<!\p{L})(?:hər|per|every|на(?: каждые)?|her) (?:10{2,5}|10{0,2}[ .,]?000|10{0,2} ?(?:min|тыс|bin|thousand))(?!\d)|(?<!\d)10{0,2} ?(?:000|min|тыс\.?|bin|thousand) (?:nəfər|əhali|sakin|насел|жител|чел|inhabitant|people|person|resident|kişi|nüfus)\p{L}*(?:[əayu]|ния|лей|век|s)?(?= (?:düşən|görə|nisbət|başina|hesab)|$)|[‰]|(?<!\p{L})(?:promil|промилле|per ?mille?(?!\p{L}))|(?<!\p{L})(?:indeks(?:lə|lər\p{L}* ilə)|index(?: numbers?|es)|indices|индекс(?:ы|ах|ами)(?!\p{L})|в виде индекс)/u;
/** How a note says that numbers are given: nothing of what they count. */
const GIVEN =
  /^(?:göstər\p{L}+|ifadə|olun\p{L}+|edil\p{L}+|hesablan\p{L}+|veril\p{L}+|указан\p{L}*|привед\p{L}+|представлен\p{L}*|выраж\p{L}+|given|shown|expressed|stated|presented|reported|are|is|in|all|ölçü|vahid\p{L}*|единиц\p{L}*|измерен\p{L}*|unit|məbləğ\p{L}*|rəqəm\p{L}*|dəyər\p{L}*|сумм\p{L}*|цифр\p{L}*|значен\p{L}*|показател\p{L}*|amounts?|figures?|values?|numbers?|tutar\p{L}*|rakam\p{L}*|bütün|все|всё|ilə|olaraq|cinsində)$/u;
const SCALE =
  /^(?:min(?:l[əi]\p{L}*)?|тыс\p{L}*|thousands?|bin(?:l[ei]\p{L}*)?|mln|млн|milyon\p{L}*|миллион\p{L}*|millions?|mlrd|млрд)$/u;
const FAMILY = /^(?:ailə\p{L}*|семь?[еёяи]\p{L}*|famil(?:y|ies)|households?|aile\p{L}*)$/u;
const INSTEAD =
  /^(?:yox|deyil|əvəzinə|instead|of|not|rather|than|вместо|не|а|say\p{L}*|числ\p{L}+|количеств\p{L}+|count|yerine|değil)$/u;

/** Of cases and no persons (az, ru, en, tr). */
const NOT_OF =
  /(?<!\p{L})(?:şəxs|nəfər|adam|iş|fakt|hal|sənəd)\p{L}* (?:üzrə |sayı? )?(?:deyil|yox)(?!\p{L})|(?<!\p{L})не (?:по )?(?:лиц|люд|человек|дел|факт|случа|документ)\p{L}*(?!\p{L})|(?<!\p{L})(?:not|rather than) (?:the )?(?:number of )?(?:persons|people|individuals|cases|facts|documents)(?!\p{L})|(?<!\p{L})(?:kişi|dosya|vaka|belge)\p{L}* (?:sayisi )?değil/u;

type Stated = 'scale' | 'rate' | 'families' | 'percent' | 'money';

const remembered = new WeakMap<Told, Stated | null>();

function statedIn(told: Told, meanings: Meanings): Stated | null {
  let stated = remembered.get(told);
  if (stated === undefined) remembered.set(told, (stated = readStated(told, meanings)));
  return stated;
}

/** What numbers are given in, where a text says nothing else; null where it tells more, or what a count is in anyway. */
function readStated({ text, tokens, units }: Told, { lists, catalogue }: Meanings): Stated | null {
  if (RATE.test(lower(text))) return 'rate';
  if (MEASURES.test(lower(text))) return 'scale';
  if (hasScaleSign(text)) return 'scale';
  const word = ({ text: own }: Token): string => lower(own);
  const rest = tokens.filter(
    (token, at) => !isWithin(units, at) && !GIVEN.test(word(token)) && !isMark(token) && !token.number,
  );
  const tells = (known: RegExp): boolean =>
    rest.some((token) => known.test(word(token))) &&
    rest.every(
      (token) =>
        known.test(word(token)) ||
        INSTEAD.test(word(token)) ||
        lists.isEmptyInTitle(token) ||
        lists.mayBeMissing(token),
    );
  if (!/\d/.test(text) && tells(FAMILY)) return 'families';
  if (tells(SCALE)) return 'scale';
  if (!rest.every((token) => lists.isEmptyInTitle(token) || lists.mayBeMissing(token))) return null;
  const written: WrittenUnit[] = units.flatMap(({ what }) => what.slice(0, 1));
  if (written.some(({ factor }) => factor !== 1)) return 'scale';
  if (written.some(({ unit }) => unit === 'percent')) return 'percent';
  if (written.some(({ unit }) => unit !== 'AZN' && isMoney(unit))) return 'money';
  return written.some(({ unit }) => !isCounted(unit, catalogue)) ? 'scale' : null;
}

/** Whether anything is counted in it; `ədəd` may be anything. */
const isCounted = (unit: string, { indicators, unitsById }: Meanings['catalogue']): boolean =>
  unitsById.get(unit)?.generic === true ||
  indicators.some((one) => one.unit === unit || one.alsoUnits?.includes(unit) === true);

/** What no figure of ours is counted in, said of all of them at once (az, ru, en, tr). */
const MEASURES =
  /^\s*(?:(?:qeyd|примечание|note|not)\s*[:.–—-]\s*)?(?:(?:bütün )?(?:rəqəmlər|göstəricilər|данные|цифры|figures|values|data|rakamlar|veriler)(?: are| is| указаны| приведены| даны)? )?(?:(?:saat|gün|həftə|xal|bal|ton|litr|kilometr|puan|kilometre)(?:lar|lər|ler)?(?:la|lə|le| ilə| olaraq| olarak)|в (?:часах|днях|неделях|баллах|тоннах|литрах|километрах|пунктах)|in (?:hours|days|weeks|points|scores|tonnes|litres|kilometres|minutes))(?: verilmişdir| göstərilmişdir)?[.]?\s*$/u;

const isMark = ({ text }: Token): boolean => /^(?:qeyd|примечание|note|not|mənbə)$/u.test(lower(text));

/** Whether a note says that the numbers of a table are in another unit than their figures are counted in. */
export function statesUnit(
  told: Told,
  readings: readonly CellReading[],
  meanings: Meanings,
): (reading: CellReading) => boolean {
  const stated = statedIn(told, meanings);
  if (stated === null) return countsOthers(told);
  const { catalogue } = meanings;
  const unitOf = (reading: CellReading): string | undefined =>
    catalogue.indicatorsById.get(indicatorOf(reading, meanings))?.unit;
  if (stated === 'percent') return (reading) => unitOf(reading) !== 'percent';
  if (stated !== 'money') return () => true;
  const isAmount = (reading: CellReading): boolean => isMoney(unitOf(reading) ?? '');
  // Of a table without amounts nobody can say what the note is about.
  return readings.some(isAmount) ? isAmount : () => true;
}

/** That other things are counted than the number's own unit says: `işlər üzrə sayılıb, şəxslər üzrə deyil`. */
function countsOthers({ text, units }: Told): (reading: CellReading) => boolean {
  if (!NOT_OF.test(lower(text))) return () => false;
  const named = new Set(units.flatMap(({ what }) => what.map(({ unit }) => unit)));
  return ({ unit }) => unit === undefined || unit.said === null || !named.has(unit.unit);
}

/** `×1000`, `’000`, `(000)`, `‰`, `(1000 nəfər)`: numbers are given in so many, or per so many, without a word for it. */
const SIGN =
  /(?<![\p{L}\d])[x×хX*]\s?10{2,5}(?!\d)|(?<![\p{L}\d])['’‘`]0{3}(?!\d)|(?:^|[([,;:]\s?)0{3}(?: ?0{3})?(?=\s*(?:$|[)\]]))|‰|(?:^|[([,;:]\s?)10{2,5} (?:nəfər|чел|person|people|manat|AZN|ман|kişi|ədəd)\p{L}*\.?(?=\s*(?:$|[)\]]))/u;

const hasScaleSign = (text: string): boolean => SIGN.test(text.trim());

/** Holds back what stands under such a sign: over the table, over the labels or over the column. */
export function judgeScaleSigns(
  readings: readonly CellReading[],
  { captions, titles, corners }: Pick<TableLines, 'captions' | 'titles' | 'corners'>,
): void {
  const over = [...captions, ...titles, ...corners].find(({ placed }) => hasScaleSign(placed.text));
  for (const reading of readings) {
    if (reading.aside !== undefined) continue;
    const own = reading.column.own.find(({ placed }) => hasScaleSign(placed.text));
    const said = over ?? own;
    if (said === undefined) continue;
    const scope = over === undefined ? 'column' : 'table';
    reading.holds.push({ why: 'remark', scope, note: said.placed.text, narrowed: {} });
  }
}
