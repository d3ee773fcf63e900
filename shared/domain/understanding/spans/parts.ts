import { takeMonthCounts, takeMonths } from './months.ts';
import { ORDER, orderOf } from './order-words.ts';
import type { Tape } from './tape.ts';
import { yearOf, type Gathered } from './time-items.ts';

const QUARTER_WORD =
  '(?:rüb(?:ü|ün|ündə|lük|lüyü|lər|ləri)?(?: üzrə)?|rub(?:u)?|квартал(?:а|е|ы|у|ов)?|кв\\.?|quarters?|qtr\\.?|çeyre(?:k|ği|ğinde|klik))';
const HALF_WORD =
  '(?:(?:ilin |yilin )?yarim ?il(?:i|in|ində|də|lik|liyi|liyin|liyində)?|yariyil(?:i|in|inda)?|(?:ilin |yilin )?yaris(?:i|inda|i üzrə)|полугоди[ея]|полугодии|полугодию|полуг\\.?|пол\\.|половин\\p{L}*(?: года)?|(?:ilin |yilin )?yari|п\\/г\\.?|п\\/годие|half(?:[- ]year)?(?: of(?: the year)?)?|half-year)';
const JOIN = '(?:\\s*(?:,|-|və|и|and|ve|&|\\+|по)\\s*)';

const ordered = (unit: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?:ilin|yilin|the|за|в) )?(${ORDER}(?:${JOIN}${ORDER}){0,3})[\\s-]*${unit}(?![\\p{L}\\d])`,
    'gu',
  );
/** `rüb III`, `Quarter 3`, `yarımil 1`: the number behind its word. */
const BEHIND =
  /(?<![\p{L}\d])(?:(rüb|квартал|кв\.?|quarter|çeyrek)|(yarim ?il|полугодие|half|yariyil))[ №-]{1,3}([1-4]|[iі]{1,3}|iv)(?![\p{L}\d.])/gu;
const QUARTERS = ordered(QUARTER_WORD);
const HALVES = ordered(HALF_WORD);
/** `Q1–Q3 2023`, `1Q-3Q`: from the first to the last. */
const CODED_SPAN =
  /(?<![\p{L}\d])(?:(\d{4})[- ]?)?(?:q([1-4])\s*(?:-|to|по|through)\s*q?([1-4])|([1-4])q?\s*-\s*([1-4])q)(?:[- ]?'?(\d{4}|\d{2}))?(?![\p{L}\d])/gu;
/** `Q1`, `1Q`, `H2`, `1H`, `HY1`, with the year glued to them or not. */
const CODED =
  /(?<![\p{L}\d])(?:(\d{4})[- ]?)?(?:(q|h|hy)([1-4])|([1-4])(q|h))(?:[- ]?'?(\d{4}|\d{2}))?(?![\p{L}\d])/gu;

/** Parts of a year that somebody else would have to name: `rüblük hesabat`, `cari ay`. */
const OPEN = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    'yarim ?illik|yarim ?ilin|rüblük|alti ayliq',
    '(?:hesabat|cari|ötən|keçən|bu|son) (?:rüb|ay|yarimil)\\p{L}*',
    '(?:отчетн|текущ|прошл|предыдущ|последн)\\p{L}+ (?:месяц|квартал|полугоди)\\p{L}*|полугодов\\p{L}+|(?:еже)?квартальн\\p{L}+|ежемесячн\\p{L}+|месячн(?:ый|ая|ое|ые|ого|ой|ых|ом)|кажд\\p{L}+ (?:квартал|месяц|полугоди)\\p{L}*',
    'every (?:month|quarter)|monthly',
    'half[- ]year(?:ly)?|semi-?annual|quarterly|(?:reporting|current|this|last|previous) (?:month|quarter|half)',
    '(?:bu|cari|geçen) (?:ay|çeyrek)|истекш\\p{L}+ (?:период|месяц|врем)\\p{L}*',
    'ilin (?:bir |müəyyən )?(?:hissəsi|qismi)\\p{L}*|неполн\\p{L}+ год\\p{L}*|часть года|part(?:ial)? (?:of (?:the )?)?year|yilin bir (?:kismi|bölümü)\\p{L}*',
    '(?:son|последн\\p{L}+|(?:the )?last) (?:\\d{1,2}|iki|üç|dörd|dört|alti|два|три|шесть|two|three|six) (?:ay|месяц|month)\\p{L}*',
    '(?:yay|qiş|yaz|payiz|bahar|kiş|sonbahar) (?:aylari|fəsli|fəslində|mövsümü|mövsümündə|mevsimi|dönemi)\\p{L}*|(?:летн|зимн|весенн|осенн)\\p{L}+ (?:месяц|период|сезон)\\p{L}*|(?:summer|winter|spring|autumn) (?:months?|season|period)',
    '\\d+ (?:günlük|həftəlik|gün|həftə|həftəsi|дней|недель|days|weeks) (?:ərzində|üzrə|of)',
  ].join('|')})(?![\\p{L}\\d])`,
  'gu',
);
const LONE_UNIT =
  /(?<![\p{L}\d])(?:yarim ?il(?:i|ində)?|полугодие|half-year|rüb(?:ü|ündə)?|квартал|quarter|çeyrek|yariyil)(?![\p{L}\d])/gu;

/** `ilk üç rüb`, `за 3 квартала`, `first two quarters`: from January on. */
const COUNTED =
  /(?<![\p{L}\d])(?:(?:ilk|ilin ilk|перв\p{L}+|за первые|(?:the )?first) (iki|üç|2|3|два|три|two|three) (?:rüb\p{L}*|квартал\p{L}*|quarters?|çeyre\p{L}+)|(?:за )?(2|3|два|три) квартала|(2|3|two|three) quarters|(?<!hər )(iki|üç) (?:rüb|çeyre)\p{L}*)(?![\p{L}\d])/gu;

/** Cheap: what every part of a year is written with. */
const MAY_NAME_PART =
  /rüb|yari|пол|истекш|rub|кварт|кв|q|quarter|qtr|çeyre|yarim|yaris|yariyil|полуг|п\/г|half|h|(?<!\p{L})(?:ay|bu)|алти|alti|месяц|дней|недел|days|weeks|gün|həftə|month|semi|part|част|месячн|непол|hissə|qism|kism|fəsl|mövsüm|mevsim|dönem|период|сезон|season|period/u;

/** Takes quarters, half-years, and spans of months, in words or in codes. */
export function takeParts(tape: Tape, gathered: Gathered): void {
  if (tape.has(MAY_NAME_PART)) takeNamedParts(tape, gathered);
  if (tape.has(/ay|мес|month|m(?![\p{L}])/u)) takeMonthCounts(tape, gathered);
  takeMonths(tape, gathered);
  if (tape.has(MAY_NAME_PART)) takeOpenParts(tape, gathered);
}

function takeNamedParts(tape: Tape, gathered: Gathered): void {
  tape.take(COUNTED, (found, at) => {
    const count = /3|[üu][çc]|три|three/u.test(found[1] ?? found[2] ?? found[3] ?? found[4]!) ? 3 : 2;
    gathered.items.push({ at, kind: 'months', months: { from: 1, to: count * 3 } });
  });
  takeOrdered(tape, gathered, QUARTERS, 3);
  takeOrdered(tape, gathered, HALVES, 6);
  tape.take(BEHIND, ([, quarter, , place], at) => {
    const order = orderOf(place!);
    const size = quarter === undefined ? 6 : 3;
    if (order === null || order * size > 12) return false;
    gathered.items.push({ at, kind: 'months', months: nth(order, size) });
    return true;
  });
  tape.take(CODED_SPAN, (found, at) => {
    const [from, to] = [Number(found[2] ?? found[4]), Number(found[3] ?? found[5])];
    if (from >= to) return false;
    const months = { from: nth(from, 3).from, to: nth(to, 3).to };
    gathered.items.push({ at, kind: 'months', months, ...yearOf(found[1] ?? found[6]) });
    return true;
  });
  tape.take(CODED, ([, before, q, n, n2, q2, behind], at) => {
    const isHalf = (q ?? q2)!.startsWith('h');
    const order = Number(n ?? n2);
    if (isHalf && order > 2) return false;
    const year = before ?? behind;
    const size = isHalf ? 6 : 3;
    gathered.items.push({ at, kind: 'months', months: nth(order, size), ...yearOf(year) });
    return true;
  });
}

function takeOpenParts(tape: Tape, gathered: Gathered): void {
  tape.take(OPEN, (_, at) => void gathered.items.push({ at, kind: 'unnamed' }));
  // `2023 yarımil` leaves open which; the header `Rüb` alone only names a column.
  if (tape.has(/\d{4}/)) tape.take(LONE_UNIT, (_, at) => void gathered.items.push({ at, kind: 'unnamed' }));
}

const nth = (order: number, size: number): { from: number; to: number } => ({
  from: (order - 1) * size + 1,
  to: order * size,
});

/** `I rüb`, `I-III rüb` (a span), `I və II yarımil` (two). */
function takeOrdered(tape: Tape, { items }: Gathered, pattern: RegExp, size: number): void {
  tape.take(pattern, (found, at) => {
    const words = found[1]!.split(
      /\s*(?:,|-(?!\s?(?:c[iuü]|nci|inci|üncü|й|я|е|ое|го|ом|м|st|ый))|\s(?:və|и|and|ve|по)\s|&|\+)\s*/u,
    );
    const orders = words.map(orderOf);
    if (orders.some((order) => order === null || order * size > 12)) return false;
    const isSpan =
      orders.length === 2 &&
      /-(?!\s?(?:c[iuü]|nci|inci|üncü|й|я|е|ое|го|ом|м|st|ый))|\sпо\s/u.test(found[1]!);
    const [first, last] = [orders[0]!, orders.at(-1)!];
    if (isSpan && first < last) {
      items.push({ at, kind: 'months', months: { from: nth(first, size).from, to: nth(last, size).to } });
      return true;
    }
    for (const [index, order] of orders.entries())
      items.push({ at: at + index / 10, kind: 'months', months: nth(order!, size) });
    return true;
  });
}
