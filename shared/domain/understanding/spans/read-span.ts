import { lower } from '../../text/fold.ts';
import type { Period } from '../../periods/period.ts';
import { orBare } from '../words/letters.ts';
import { takeDays, takeEdges } from './days.ts';
import { takeFlags } from './flags-of-time.ts';
import { MONTH_STEM, SHORT_MONTH } from './month-names.ts';
import { orderOf } from './order-words.ts';
import { takeParts } from './parts.ts';
import { resolve } from './resolve.ts';
import type { StatedSpan } from './stated-span.ts';
import { tapeOf } from './tape.ts';
import type { Gathered } from './time-items.ts';
import { takeWholeYear, takeYears } from './years.ts';

/** A longer text is a letter: its dates are not the table's. */
const LONGEST = 600;
/** Beginnings of all words that are looked for; most labels have none of them and are done with at once. */
const MAY_SAY_TIME = orBare(
  new RegExp(
    [
      '\\d|(?<!\\p{L})(?:il|ay|yil|bu|son|py|i{1,3}v?|iv)(?:\\P{L}|$)|(?<!\\p{L})(?:il|ay|yil)(?:lər|lar)?(?:in|i|ini|inə|ina|inin|ində|inda|indən|indan|lər|lar|də|da|dən|dan|ə|a|la|lə|lik|liq|liği|liyi)?(?!\\p{L})',
      'rüb|кварт|(?<!\\p{L})кв(?:\\P{L}|$)|quarter|qtr|çeyre|yarim|yaris|yariyil|полуг|п/г|half|annual|illik|yillik|(?:год|лет|года|году)(?!\\p{L})|год(?:ов|ы|ам)|year|ytd|month|месяц|мес',
      'plan|план|proqnoz|прогноз|forecast|hədəf|hedef|target|целев|nəzərdə|gözlənil|beklen|ожида|expect|project|estimat|öngör|budget|tahmin|növbəti|gələn|следующ|next|gelecek',
      'истекш|полов|(?<!\\p{L})пол|yari|кумулят|накопит|yilbaş|başindan|artan|нараст|cumulative|running|kümül|kumul|bütün|indiyə|bu gün|период|to date|all time|bugün|настоящ|since|orta|средн|average|monthly|daily|ortalama',
      'ilkin|предвар|prelim|provisional|geçici|ön |dəqiq|неуточ|operativ|оператив|natamam|неполн|incomplete|layihə|qaralama|проект|чернов|draft|taslak',
      'ötən|keçən|əvvəl|keçmiş|bir öncə|аппг|прошл|предыд|предшеств|минувш|previous|prior|preced|last|past|same period|corresponding|önceki|geçen|evvelki',
      'hesabat|cari|təqvim|отчет|текущ|нынеш|этот|этом|reporting|current|this|rapor|tədris|dərs|akademik|учеб|академич|уч|academic|school|öğretim|eğitim|dönem|dövr',
      'fəsl|mövsüm|mevsim|сезон|season|летн|зимн|весенн|осенн|(?:summer|winter|spring|autumn) |bəri|beri(?!\\p{L})|başlanğic|gündən|vaxtdan|с начал|с самого|с момент|с времени|с дня|сумма за|(?:whole|entire|full) period',
      MONTH_STEM,
      `(?<!\\p{L})${SHORT_MONTH}(?!\\p{L})`,
    ].join('|'),
    'u',
  ),
);
const COMPARING = /müqayisə|nisbət|сравнен|сравнит|compar|kiyas|karşilaştir/u;
const BARE_YEAR = /^\s*(?:(?:1[89]|20)\d{2}|2100)\s*$/;
const HEADING_OF_PARTS: [RegExp, string][] = [
  [/rüb|квартал|quarter|çeyrek/u, 'rüb'],
  [/yarim ?il|полугод|half|yariyil/u, 'yarimil'],
];

/**
 * What a text says of time, in Azerbaijani, Russian, English and Turkish, and the rest of its words. `base` is the
 * period of the delivery, which `ötən il` and `2005-ci ildən bəri` are measured against; `above` are the words of
 * the headers above, under which `II` is a quarter.
 */
export function readSpan(text: string, base: Period, above = ''): StatedSpan {
  const nothing: StatedSpan = { periods: [], flags: [], years: [], rest: text.trim() };
  if (text.length > LONGEST || !MAY_SAY_TIME.test(lower(text))) return nothing;
  // Headers are years more often than anything else.
  if (BARE_YEAR.test(text))
    return { periods: [text.trim()], years: [Number(text)], flags: [], bare: true, rest: '' };
  const baseYear = Number(base.slice(0, 4));
  const order = /^\s*\S{1,9}\s*$/u.test(text) && orderOf(lower(text.trim())) !== null;
  const unit = order && HEADING_OF_PARTS.find(([heading]) => orBare(heading).test(lower(above)))?.[1];
  const tape = tapeOf(unit ? `${text.trim()} ${unit}` : text);
  const gathered: Gathered = { items: [], flags: new Set(), compares: tape.has(COMPARING) };
  takeEdges(tape, gathered, baseYear);
  takeFlags(tape, gathered);
  takeDays(tape, gathered, baseYear);
  takeParts(tape, gathered);
  takeYears(tape, gathered, baseYear);
  takeWholeYear(tape, gathered);
  if (gathered.items.length === 0 && gathered.flags.size === 0 && !tape.isEmpty()) return nothing;
  return {
    ...resolve(gathered, baseYear),
    flags: [...gathered.flags],
    rest: tape.rest(),
  };
}

/** The period of a part (`H1`, `05`, `year`) in a year; null for a part that has none (`01-09`). */
export function partInYear(part: string, year: number | string): Period | null {
  if (part === 'year') return String(year);
  return /^(?:H[12]|Q[1-4]|\d{2})$/.test(part) ? `${year}-${part}` : null;
}
