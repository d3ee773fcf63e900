import { sections } from './format-kind.ts';

/** A section of a number format, taken apart. */
interface Section {
  /** In order: literal text, or a digit place of the whole part or of the fraction. */
  pieces: Piece[];
  groups: boolean;
  /** Powers of thousand that the number is divided by. */
  scale: number;
  percents: number;
  whole: number;
  places: number;
}

type Piece = { text: string } | { digit: '0' | '#' | '?'; fraction: boolean } | { point: true };

const PIECE = /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[(?:[^\]]*)\]|[^]/gsu;

/**
 * A number under a format of digits, literals, scales and signs (`# ##0,`, `#,##0.##`, `0.0,,"mln"`, `[Red]-0`), as an
 * English (US) Excel shows it (ECMA-376 18.8.31); undefined for what has conditions, dates, powers or fractions.
 */
export function shownBySections(value: number, format: string): string | undefined {
  const size = Math.abs(value);
  if (size >= 1e15 || (size !== 0 && size < 1e-9)) return undefined;
  const parts = sections(format);
  if (parts.length > 4 || /\[[<>=]/.test(format)) return undefined;
  const own = value < 0 ? parts[1] : value === 0 ? parts[2] : undefined;
  const isText = (own ?? parts[0]!).includes('@');
  const section = isText ? undefined : taken(own ?? parts[0]!);
  if (!section) return undefined;
  const digits = rounded(size, section);
  if (digits === undefined) return undefined;
  const minus = value < 0 && parts[1] === undefined && /[1-9]/.test(digits) ? '-' : '';
  return minus + written(section, digits);
}

const remembered = new Map<string, Section | null>();

function taken(section: string): Section | undefined {
  const known = remembered.get(section);
  if (known !== undefined) return known ?? undefined;
  if (remembered.size > 1000) remembered.clear();
  const made = takeApart(section);
  remembered.set(section, made ?? null);
  return made;
}

function takeApart(section: string): Section | undefined {
  const found: Section = { pieces: [], groups: false, scale: 0, percents: 0, whole: 0, places: 0 };
  const literal = (text: string): void => void found.pieces.push({ text });
  let point = false;
  let commas = 0;
  for (const [piece, quoted, escaped, currency] of section.matchAll(PIECE)) {
    if (quoted !== undefined) literal(quoted);
    else if (escaped !== undefined) literal(escaped);
    else if (currency !== undefined) literal(currency);
    else if (piece.length > 1) {
      if (piece.startsWith('_')) literal(' ');
    } else if (piece === '0' || piece === '#' || piece === '?') {
      // A comma between digits groups; after the point it has no meaning that is known.
      if ((commas > 0 && point) || found.scale > 0) return undefined;
      if (commas > 0) found.groups = true;
      commas = 0;
      found.pieces.push({ digit: piece, fraction: point });
      if (point) found.places++;
      else found.whole++;
      continue;
    } else if (piece === ',') {
      if (found.whole + found.places === 0) literal(',');
      else commas++;
      continue;
    } else if (piece === '.') {
      if (point) literal('.');
      else found.pieces.push({ point: true });
      point = true;
    } else if (piece === '%') {
      found.percents++;
      literal('%');
    } else if (/[-+ ()$!&'~{}<>=:^]/.test(piece) || piece.codePointAt(0)! > 126) literal(piece);
    else return undefined;
    // What stands after the last digit scales; a digit further on groups instead.
    if (commas > 0 && section.length > 0) {
      found.scale += commas;
      commas = 0;
    }
  }
  found.scale += commas;
  return found;
}

/** The number's digits with the section's places and no point, half up on 15 digits. */
function rounded(size: number, { scale, percents, places }: Section): string | undefined {
  const shift = places + percents * 2 - scale * 3;
  const [mantissa, power = '0'] = String(Number(size.toPrecision(15))).split('e');
  const scaled = Number(`${mantissa}e${Number(power) + shift}`);
  if (!(scaled < 1e15)) return undefined;
  return String(Math.round(scaled)).padStart(places + 1, '0');
}

function written({ pieces, groups, whole, places }: Section, digits: string): string {
  const integer = digits.slice(0, digits.length - places).replace(/^0+/, '');
  const fraction = places === 0 ? '' : digits.slice(digits.length - places);
  const kept = fraction.replace(/0+$/, '').length;
  let text = '';
  let place = 0;
  let decimal = 0;
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else if ('point' in piece) text += '.';
    else if (piece.fraction) {
      const isOptional = decimal >= kept;
      text += isOptional && piece.digit !== '0' ? (piece.digit === '?' ? ' ' : '') : fraction[decimal]!;
      decimal++;
    } else {
      // The first place takes all digits that have no place of their own.
      const from = place === 0 ? 0 : integer.length - (whole - place);
      const to = integer.length - (whole - place) + 1;
      text += placed(integer, Math.max(0, from), to, { digit: piece.digit, groups, left: whole - place - 1 });
      place++;
    }
  }
  return text;
}

/** Digits `from` to `to` of the whole part, of which `left` places follow; a comma before every third one. */
function placed(
  integer: string,
  from: number,
  to: number,
  { digit, groups, left }: { digit: string; groups: boolean; left: number },
): string {
  const own = to <= 0 ? (digit === '0' ? '0' : digit === '?' ? ' ' : '') : integer.slice(from, to);
  if (!groups || own.trim() === '') return own;
  let text = '';
  for (let at = 0; at < own.length; at++) {
    const after = left + own.length - 1 - at;
    text += own[at]! + (after > 0 && after % 3 === 0 ? ',' : '');
  }
  return text;
}
