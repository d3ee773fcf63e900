import { asciiDigits } from '../quantities/tidy.ts';
import type { Spot } from './block.ts';

/**
 * The number in a cell for checking sums only, `NaN` where there is none; never a reading that is kept: `1,234`
 * counts as 1234 and `1,2` as 1.2 here.
 */
export function numberOf({ cell, text, kind }: Spot): number {
  if (cell.type === 'number') return typeof cell.value === 'number' ? cell.value : Number.NaN;
  if (cell.type !== 'text' || (kind !== 'number' && kind !== 'year')) return Number.NaN;
  const bare = asciiDigits(text)
    .replace(/\(.*$/u, '')
    .replace(/[\s\u00a0\u202f\u2009'’$€£¥₼₽%‰+]/gu, '')
    .replace(/[−–—]/gu, '-')
    .replace(/[¹²³⁰⁴-⁹*†‡A-Za-z].*$/u, '');
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  if (/^-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(bare))
    return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+(?:[.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  return Number.NaN;
}

/** Digits behind the decimal mark as far as they mean anything, at most nine. */
export function decimals(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return 0;
  const text = String(Number(value.toFixed(9)));
  const dot = text.indexOf('.');
  return dot < 0 ? 0 : text.length - dot - 1;
}
