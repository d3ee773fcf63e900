import { damaged } from '../../cells/refusal.ts';

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Text of an XML document: entities resolved, line ends normalised.
 * Only the five predefined entities exist, since document types are refused.
 */
export function xmlText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let amp = text.indexOf('&');
  if (amp < 0) return text;
  let resolved = '';
  let from = 0;
  while (amp >= 0) {
    const end = text.indexOf(';', amp);
    if (end < 0 || end - amp > 12) damaged(`an unfinished entity ${text.slice(amp, amp + 12)}`);
    resolved += text.slice(from, amp) + entity(text.slice(amp + 1, end));
    from = end + 1;
    amp = text.indexOf('&', from);
  }
  return resolved + text.slice(from);
}

function entity(name: string): string {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const isHex = name.startsWith('#x');
  const point = name.startsWith('#')
    ? Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
    : Number.NaN;
  return point <= 0x10ffff ? String.fromCodePoint(point) : damaged(`an undeclared entity &${name};`);
}
