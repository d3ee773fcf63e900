import { serialToIso } from './serial-date.ts';

/** Shows a number; undefined where the simple way does not know how. */
export type Shower = (value: number) => string | undefined;

/**
 * The formats that nearly all numbers and dates have, without the formatting library: `0`, `0.00`, `#,##0.0`,
 * `0.0%`, `dd.mm.yyyy`. Decimals round half up on 15 digits, as Excel does; undefined for any other format.
 */
export function simpleFormat(format: string, date1904: boolean): Shower | undefined {
  const number = /^(#,##)?0(?:\.(0{1,10}))?(%)?$/.exec(format);
  if (number)
    return (value) =>
      decimal(value, number[2]?.length ?? 0, number[1] !== undefined, number[3] !== undefined);
  const bare = format
    .replace(/;@$/, '')
    .replace(/\\([-./ ])/g, '$1')
    .toLowerCase();
  if (/^(?:yyyy|mm?|dd?)([-./ ])(?:yyyy|mm?|dd?)\1(?:yyyy|mm?|dd?)$/.test(bare)) {
    return (value) => (Number.isInteger(value) ? date(value, bare, date1904) : undefined);
  }
  return undefined;
}

function decimal(value: number, places: number, groups: boolean, percent: boolean): string | undefined {
  const size = Math.abs(value);
  if (size >= 1e15 || (size !== 0 && size < 1e-6)) return undefined;
  const scaled = Number(`${Number(size.toPrecision(15))}e${places + (percent ? 2 : 0)}`);
  if (scaled >= 1e15) return undefined;
  const digits = String(Math.round(scaled)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : `.${digits.slice(digits.length - places)}`;
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return sign + (groups ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole) + fraction + (percent ? '%' : '');
}

function date(serial: number, format: string, date1904: boolean): string | undefined {
  const iso = serialToIso(serial, date1904);
  if (iso === undefined || iso.length !== 10) return undefined;
  const [year, month, day] = iso.split('-') as [string, string, string];
  return format.replace(/yyyy|mm?|dd?/g, (token) => {
    if (token === 'yyyy') return year;
    const part = token.startsWith('m') ? month : day;
    return token.length === 1 ? String(Number(part)) : part;
  });
}
