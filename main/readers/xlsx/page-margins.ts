import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { isPageWord } from '../ods/ods-pages.ts';
import { unescapeText } from './rich-text.ts';

/** The elements of `headerFooter` (ECMA-376 18.3.1.46): of odd, even and first pages. */
const PLACE = /^(?:odd|even|first)(Header|Footer)$/;

/** Collects a sheet's page headers and footers. */
export class PageMargins {
  #kind: OutsideText['kind'] | undefined;
  #text = '';

  open(name: string): void {
    const place = name.endsWith('er') ? PLACE.exec(name)?.[1] : undefined;
    if (place === undefined) return;
    this.#kind = place === 'Header' ? 'header' : 'footer';
    this.#text = '';
  }

  text(value: string): void {
    if (this.#kind !== undefined) this.#text += value;
  }

  close(name: string): OutsideText[] {
    const kind = this.#kind;
    if (kind === undefined || !PLACE.test(name)) return [];
    this.#kind = undefined;
    return pageText(unescapeText(this.#text)).map((text) => ({ kind, text }));
  }
}

/**
 * The texts at the left, middle and right of a page header or footer, without what stands for page numbers, dates,
 * names and looks (ECMA-376 18.3.1.39: `&L`, `&C`, `&R`, `&P`, `&12`, `&"Arial,Bold"`, `&K01+000`; `&&` is one `&`).
 */
export function pageText(codes: string): string[] {
  const parts = [''];
  for (const [piece] of codes.matchAll(
    /&(?:[LCR]|"[^"]*"|\d{1,3}|K(?:[\dA-F]{6}|\d\d[+-]\d{3})|[^])|[^&]+|&/gi,
  )) {
    if (/^&[LCR]$/i.test(piece)) parts.push('');
    else if (piece === '&&') parts[parts.length - 1] += '&';
    else if (!piece.startsWith('&')) parts[parts.length - 1] += piece;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '' && !isPageWord(part));
}
