/** First digits of the decimal systems that Unicode has and office files bring: Arabic, Persian, Devanagari, full-width… */
const ZEROS = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6];
const ODD_DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19\u{1d7ce}-\u{1d7ff}]/gu;
/** Invisible characters that copies from web pages and PDF leave within numbers. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad\u061c]/g;
const BLANKS = /[\u00a0\u202f\u2000-\u200a\u205f\u3000\t ]+/g;
/** ASCII without control characters and double blanks. */
const PLAIN = /^(?: ?[!-~])* ?$/;
const MINUS = /[−–—‒﹣－]/g;

const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0)!;
  const zero = ZEROS.findLast((first) => first <= code)!;
  return String(code - zero);
};

const HAS_ODD_DIGIT = new RegExp(ODD_DIGIT.source, 'u');

/** Digits of other scripts (`٨٤`, `８４`) as `84`; nothing else is changed. */
export const asciiDigits = (text: string): string =>
  HAS_ODD_DIGIT.test(text) ? text.replace(ODD_DIGIT, asciiDigit) : text;

/**
 * A cell's text with ASCII digits, `-` for every dash, single blanks and no invisible characters.
 * Line breaks stay: they part two values.
 */
export function tidy(raw: string): string {
  // Most texts have none of all that.
  if (PLAIN.test(raw)) return raw.trim();
  return raw
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(ODD_DIGIT, asciiDigit)
    .replace(/٬/g, '')
    .replace(/٫/g, '.')
    .replace(/[．]/g, '.')
    .replace(/[，]/g, ',')
    .replace(/[％٪]/g, '%')
    .replace(/＋/g, '+')
    .replace(MINUS, '-')
    .replace(BLANKS, ' ')
    .replace(/ *[\r\n\u2028\v]+ */g, '\n')
    .trim();
}
