import { exactly } from '../../numbers/exactly.ts';
import { lower } from '../../text/fold.ts';
import { leadingWordNumber } from './number-words.ts';
import { plainNumber } from './plain-number.ts';
import type { Quantity } from './quantity.ts';
import { CURRENCY, factorIn, isCounted, moneyAhead, multiplierOf } from './unit-of-number.ts';

/** Words before a number that only say that it is the whole. */
const WHOLE =
  /^(?:cəmi|yekun|ümumi|say[iı]?|total|всего|итого|toplam|n|в том числе|o cümlədən|vsego|həmçinin) ?[:=-]?$/u;
/** So many words behind a number still name what is counted; more make a sentence. */
const UNIT_WORDS = 4;

/** A plain number as a quantity, whichever way it was read. */
export function asQuantity(read: NonNullable<ReturnType<typeof plainNumber>>, unit?: string): Quantity {
  const named = unit === undefined || unit === '' ? {} : { unit };
  if (read === 'malformed' || read === 'code')
    return { kind: 'ambiguous', readings: [], ...named, doubts: [read] };
  if ('readings' in read) return { kind: 'ambiguous', readings: read.readings, ...named, doubts: [] };
  return { kind: 'number', value: read.value, ...named, doubts: [] };
}

/** `7 nəfər`, `1 870 min manat`, `$700`, `üç nəfər`, `cəmi 84`; null where words and number make no quantity. */
export function withWords(text: string): Quantity | null {
  return scaled(text) ?? digitsThenWords(text) ?? wordsThenDigits(text) ?? numberWords(text);
}

/** `2 mln 118 min 500`, `3 тыс. 200 manat`: parts in falling size make one number. */
function scaled(text: string): Quantity | null {
  const found =
    /^((?:\d{1,3}(?:[ .,]\d{3})* ?\p{L}{1,9}\.? )+)(\d{1,3})(?: ([\p{L}₼$€₽.][\p{L} .]{0,24}))?$/u.exec(text);
  if (!found) return null;
  let [total, last] = [0, Number.POSITIVE_INFINITY];
  for (const [, digits, word] of found[1]!.matchAll(/(\d[\d .,]*?) ?(\p{L}+\.?) /gu)) {
    const factor = multiplierOf(word!);
    if (factor === undefined || factor >= last) return null;
    [total, last] = [total + Number(digits!.replace(/\D/g, '')) * factor, factor];
  }
  const [next, ...unit] = found[3]?.trim().split(' ') ?? [];
  // `1 milyon 870 min manat`: the last part has its own size; as a unit it would multiply the whole.
  const size = next === undefined ? undefined : multiplierOf(next);
  if (size === undefined) return asQuantity({ value: total + Number(found[2]) }, found[3]?.trim());
  return size < last ? asQuantity({ value: total + Number(found[2]) * size }, unit.join(' ')) : null;
}

/** `134 saylı məktəb`: the number is a name. */
const NAMED_BY_NUMBER =
  /^(?:(?:st|nd|rd|th|c[iuü]|й|я|е|го)$|sayli|nömrəli|nomrəli|№|номер|numarali|yaş|yaşli|yaşda|illik|years? old|лет|yaşinda|ölçülü)/u;

const QUALIFYING =
  /(?<!\p{L})(?:yaxin|çox|az|qədər|artiq|artib|azalib|artim|azalma|kimi|more|less|over|fewer|around|about|больше|меньше|более|менее|около|yakin|kadar|civar\p{L}*|fazla|plan|proqnoz|план|və ya|или|or|və|и|and|ve|deyil|не|not|yox|planlaş\p{L}*)(?!\p{L})|ədək$|adək$/u;

const DIGITS_FIRST = new RegExp(
  `^([+-]?\\d[\\d.,' ]*?)(?: ?(?=${CURRENCY})| ?(?=\\p{L}{2})| )([\\p{L}₼$€₽₺£¥₾₸₴‰°][\\p{L}\\p{M}./₼$€₽²³ -]{0,50})$`,
  'u',
);

function digitsThenWords(text: string): Quantity | null {
  const found = DIGITS_FIRST.exec(text);
  if (!found) return null;
  const unit = found[2]!.trim();
  const read = plainNumber(found[1]!.trim());
  if (read === null) return null;
  const words = unit.split(' ');
  if (NAMED_BY_NUMBER.test(lower(words[0]!)) || words.length > UNIT_WORDS || /\p{L}{5}[.] \p{L}/u.test(unit))
    return null;
  // A qualifier in a form that was not understood must not pass for a unit.
  const doubted = QUALIFYING.test(lower(unit));
  const factor = multiplierOf(unit);
  if (doubted) {
    const quantity = asQuantity(read);
    return quantity.kind === 'number' ? { ...quantity, remark: unit, doubts: ['remark'] } : quantity;
  }
  if (factor === undefined || typeof read === 'string' || 'readings' in read) return asQuantity(read, unit);
  return {
    kind: 'ambiguous',
    readings: [
      { value: exactly(read.value * factor), says: { tag: 'multiplies', word: unit, factor } },
      { value: read.value, says: { tag: 'word-apart', word: unit } },
    ],
    doubts: [],
  };
}

function wordsThenDigits(text: string): Quantity | null {
  const money = moneyAhead(text);
  if (money) {
    const [unit, rest] = money;
    const found = /^([+-]?\d[\d.,' ]*?)(?: (\p{L}+\.?))?$/u.exec(rest);
    const read = found && plainNumber(found[1]!);
    if (!read || (found[2] !== undefined && factorIn(found[2]) === 1)) return null;
    return asQuantity(read, found[2] === undefined ? unit : `${found[2]} ${unit}`);
  }
  const found = /^(\D{1,20}?) ?([+-]?\d.*)$/u.exec(text);
  if (!found || !WHOLE.test(lower(found[1]!.trim()))) return null;
  const read = plainNumber(found[2]!);
  return read ? asQuantity(read) : digitsThenWords(found[2]!);
}

/** `on iki nəfər`, `сто двадцать`, `üç`: with nothing or something that is counted behind. */
function numberWords(text: string): Quantity | null {
  if (/\d/.test(text)) return null;
  const words = text.split(/\s+/);
  const found = leadingWordNumber(words);
  // `min nəfər` names a unit, not a thousand persons.
  if (!found || (found.length === 1 && multiplierOf(words[0]!) !== undefined)) return null;
  const rest = words.slice(found.length);
  if (rest.length > 2 || (rest.length > 0 && !isCounted(rest[0]!))) return null;
  if (QUALIFYING.test(lower(rest.join(' '))) || /d[əa]n$|d[əa]k$/u.test(lower(rest[0] ?? '')))
    return { kind: 'number', value: found.value, remark: rest.join(' '), doubts: ['remark'] };
  return asQuantity({ value: found.value }, rest.join(' '));
}
