import type { ObservationStatus } from '../observations/observation.ts';
import type { ReadingSays } from '../questions/reading-says.ts';
import { exactly } from '../numbers/exactly.ts';
import { lower } from '../text/fold.ts';
import { wordNumber } from './number-words.ts';

/** What a text in a value cell can mean. Two meanings are a question, never a choice. */
export type TextReading =
  | { kind: 'number'; value: number; qualifier?: string; change?: number; percent?: true; unitText?: string }
  | { kind: 'missing'; status: ObservationStatus | 'unknown'; mark: string }
  | { kind: 'ambiguous'; readings: { value: number; says: ReadingSays }[] }
  | { kind: 'text' };

const BLANKS = /[\u00a0\u202f\u2009\u2007\u2006\u2002\u2003 ]/g;
const MINUS = /[−–—‒]/g;
/** Footnote marks behind a number: `12*`, `132²`, `15 1)`, `7 [2]`. */
const FOOTNOTE = /(?:\s*[¹²³⁰⁴-⁹*†‡]+|\s*\[\d+\]|(?<=\d)\s+\d\))+$/u;

/** Like all that follows compared after `lower`, which makes ı and I an i. */
const MORE_THAN =
  /^(?:(?:more than|over|более|свыше)\s*)(.+)$|^(.+?)\s*(?:-?\s*(?:d[əeai]n|tən|tan)\s+(?:çox|artiq|yuxari|fazla|cox))(?:\s.*)?$|^(.+?)\s*\+$/u;
const AT_LEAST = /^(?:at least|не менее|ən azi|en az|azi)\s*(.+)$/u;

const NO_CHANGE =
  /^(?:dəyişməyib|dəyişmir|dəyişiklik yoxdur|fərq yoxdur|без изм(?:\.|енений)?|no changes?|unchanged|değişmedi|değişiklik yok)\.?$/u;

const NOT_REPORTED =
  /^(?:\.{2,3}|…|n\/?a|n\.a\.|məlumat yoxdur|нет данных|н\/д|no data|veri yok|not available)$/u;
const NOT_APPLICABLE = /^(?:x|х|×|not applicable|tətbiq edilmir)$/u;
const SUPPRESSED = /^(?:<\s*\d+|\[c\]|\(c\)|\d+\s*[-–]\s*\d+\s*\*)$/u;
const DASH = /^[-−–—‒]+$/u;

/** Reads a plain number; null where the text is none. */
export function plainNumber(text: string): TextReading | null {
  const body = text.replace(MINUS, '-').trim();
  const found = /^([+-]?)\s*(\d[\d.,' \u00a0\u202f\u2009]*)$/u.exec(body);
  if (!found) return null;
  const sign = found[1] === '-' ? -1 : 1;
  const digits = found[2]!.replace(/'/g, ' ').trim();
  if (/^\d+$/.test(digits)) return { kind: 'number', value: sign * Number(digits) };
  const blanksOnly = digits.replace(BLANKS, ' ');
  if (/^\d{1,3}( \d{3})+$/.test(blanksOnly)) {
    return { kind: 'number', value: sign * Number(blanksOnly.replaceAll(' ', '')) };
  }
  const spaced = /^(\d{1,3}(?: \d{3})+|\d+)[.,](\d+)$/.exec(blanksOnly);
  if (spaced && blanksOnly.includes(' ')) {
    return { kind: 'number', value: sign * Number(`${spaced[1]!.replaceAll(' ', '')}.${spaced[2]}`) };
  }
  if (blanksOnly.includes(' ')) return null;
  return separated(digits, sign);
}

function separated(digits: string, sign: number): TextReading | null {
  const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.test(digits);
  const mixed = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?!\2)[.,](\d+)$/.exec(digits);
  if (mixed) {
    const whole = mixed[1]!.replaceAll(mixed[2]!, '');
    return { kind: 'number', value: sign * Number(`${whole}.${mixed[3]}`) };
  }
  if (grouped) return { kind: 'number', value: sign * Number(digits.replace(/[.,]/g, '')) };
  const single = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (!single) return null;
  const [, whole, mark, rest] = single as unknown as [string, string, string, string];
  const asDecimal = sign * Number(`${whole}.${rest}`);
  if (rest.length === 3 && whole.length <= 3 && !whole.startsWith('0')) {
    const thousands = sign * Number(whole + rest);
    const name = mark === '.' ? ('dot' as const) : ('comma' as const);
    return {
      kind: 'ambiguous',
      readings: [
        { value: thousands, says: { tag: 'mark-groups', mark: name } },
        { value: asDecimal, says: { tag: 'mark-decimal', mark: name } },
      ],
    };
  }
  return { kind: 'number', value: asDecimal };
}

/** `3 nəfər az`, `на 2 больше`, `2 fewer`: a difference whose sign is a word. */
const LESS =
  /^(?:на\s+|by\s+)?(\d{1,6})(?:\s+[\p{L}.]{1,12})?\s+(?:az|azdir|azalib|меньше|less|fewer|down|az olub|daha az)$/u;
const MORE =
  /^(?:на\s+|by\s+)?(\d{1,6})(?:\s+[\p{L}.]{1,12})?\s+(?:çox|artib|artiq|больше|more|up|daha çox|daha fazla)$/u;

/** The bracket of `159 (+2)`, `3 (dəyişməyib)`, `14 (–1)`; undefined where it is none. */
export function changeText(text: string): number | undefined {
  const body = lower(text.replace(MINUS, '-').replace(BLANKS, ' ')).trim();
  if (NO_CHANGE.test(body)) return 0;
  const less = LESS.exec(body)?.[1];
  if (less !== undefined) return -Number(less);
  const more = MORE.exec(body)?.[1];
  if (more !== undefined) return Number(more);
  if (!/^[+-]\s*\d|^0$/.test(body)) return undefined;
  const read = plainNumber(body);
  return read?.kind === 'number' ? read.value : undefined;
}

/** Reads a whole value cell. `unitWords` are unit spellings that may stand behind the number. */
export function readNumberText(raw: string): TextReading {
  const text = raw.replace(BLANKS, ' ').replace(/\s+/g, ' ').trim();
  const low = lower(text);
  if (NOT_REPORTED.test(low)) return { kind: 'missing', status: 'not-reported', mark: text };
  if (NOT_APPLICABLE.test(low)) return { kind: 'missing', status: 'not-applicable', mark: text };
  if (SUPPRESSED.test(low)) return { kind: 'missing', status: 'suppressed', mark: text };
  if (DASH.test(text)) return { kind: 'missing', status: 'unknown', mark: text };
  const body = text.replace(FOOTNOTE, '').trim();
  const bare = plainNumber(body);
  if (bare) return bare;
  return withBracket(body) ?? withPercent(body) ?? withQualifier(body) ?? withWords(body) ?? { kind: 'text' };
}

function withBracket(body: string): TextReading | null {
  const found =
    /^([^()]+?)\s*\(([^()]*)\)(?:\s*\p{L}{2,12})?$/u.exec(body) ??
    /^([^[\]]+?)\s*\[([^[\]]*)\]$/u.exec(body) ??
    /^([^/;]+?)\s*[/;]\s*([+−–-]\s*[\d.,\s]+)$/u.exec(body) ??
    /^(\d[\d\s]*?),\s+([+−–-]\s*\d+)$/u.exec(body);
  if (!found) return null;
  const outer = readNumberText(found[1]!);
  if (outer.kind !== 'number') return null;
  const change = changeText(found[2]!);
  if (change !== undefined) return { ...outer, change };
  const repeated = wordNumber(found[2]!);
  if (repeated !== undefined) {
    return repeated === outer.value
      ? outer
      : {
          kind: 'ambiguous',
          readings: [
            { value: outer.value, says: { tag: 'digits' } },
            { value: repeated, says: { tag: 'words' } },
          ],
        };
  }
  return null;
}

function withPercent(body: string): TextReading | null {
  const found = /^(.+?)\s*%$/u.exec(body);
  const inner = found ? plainNumber(found[1]!) : null;
  return inner?.kind === 'number' ? { ...inner, percent: true } : inner;
}

function withQualifier(body: string): TextReading | null {
  const low = lower(body);
  const least = AT_LEAST.exec(low)?.[1];
  const found = MORE_THAN.exec(low);
  const text = least ?? found?.[1] ?? found?.[2] ?? found?.[3];
  if (text === undefined) return null;
  const inner = plainNumber(text);
  if (inner?.kind !== 'number') return inner;
  return { ...inner, qualifier: least === undefined ? 'more than' : 'at least' };
}

const MULTIPLIERS: [RegExp, number][] = [
  [/^(?:min|тыс\.?|тысяч[аи]?|thousand|bin|k)$/u, 1e3],
  [/^(?:mln\.?|млн\.?|million|milyon)$/u, 1e6],
  [/^(?:mlrd\.?|млрд\.?|billion|milyard|milyar)$/u, 1e9],
];

/** `68 min` alone: whether thousand is meant, or the word stands for something else, a person says. */
function timesWord(value: number, word: string): TextReading | null {
  const factor = MULTIPLIERS.find(([pattern]) => pattern.test(lower(word)))?.[1];
  if (factor === undefined) return null;
  return {
    kind: 'ambiguous',
    readings: [
      { value: exactly(value * factor), says: { tag: 'multiplies', word, factor } },
      { value, says: { tag: 'word-apart', word } },
    ],
  };
}

/** `23 000,00 AZN`, `5350 m.`, `1 234 567,89 р.`, `AZN 700`, `bir nəfər`, `7 nəfər`. */
function withWords(body: string): TextReading | null {
  const plainMinus = body.replace(MINUS, '-');
  // Letters that touch the digits are a slip of the hand (`68a`, `l00`), unless they are money.
  const behind = /^([+-]?\d[\d.,' ]*?)(?:\s*(?=[₼$€])|\s+)([\p{L}₼$€][\p{L}./ ]{0,30})$/u.exec(plainMinus);
  const before = /^(₼|\$|€|AZN|USD|EUR|man\.?)\s*([+-]?\d[\d.,' ]*)$/iu.exec(body);
  const [digits, unitText] = behind ? [behind[1]!, behind[2]!] : before ? [before[2]!, before[1]!] : [];
  if (digits !== undefined) {
    const inner = plainNumber(digits);
    if (inner?.kind !== 'number') return inner;
    return timesWord(inner.value, unitText!.trim()) ?? { ...inner, unitText: unitText!.trim() };
  }
  const words = lower(body).split(' ');
  for (const length of [3, 2, 1]) {
    const value = words.length <= length + 2 ? wordNumber(words.slice(0, length).join(' ')) : undefined;
    if (value !== undefined) {
      const rest = words.slice(length).join(' ');
      return { kind: 'number', value, ...(rest === '' ? {} : { unitText: rest }) };
    }
  }
  return null;
}
