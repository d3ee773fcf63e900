import { xmlText } from './xml-text.ts';

/** One attribute by its name without prefix, from the raw text of a tag; undefined where it is missing. */
export function attribute(raw: string, name: string): string | undefined {
  return raw === '' ? undefined : find(raw, name, false);
}

/** As `attribute`, but only with a prefix: `r:id`, never `id`. Any prefix will do. */
export function prefixedAttribute(raw: string, name: string): string | undefined {
  return raw === '' ? undefined : find(raw, name, true);
}

/** `xsd:boolean`, and the `on` of older drafts. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

export function integerAttribute(raw: string, name: string): number | undefined {
  const value = attribute(raw, name);
  return value !== undefined && /^\s*[+-]?\d{1,12}\s*$/.test(value) ? Number(value) : undefined;
}

/** Walks from quote to quote, so that a value that looks like an attribute is none. */
function find(raw: string, name: string, prefixed: boolean): string | undefined {
  let at = 0;
  for (;;) {
    const equals = raw.indexOf('=', at);
    if (equals < 0) return undefined;
    let open = equals + 1;
    while (raw.charCodeAt(open) <= 32) open++;
    const quote = raw[open];
    if (quote !== '"' && quote !== "'") return undefined;
    const close = raw.indexOf(quote, open + 1);
    if (close < 0) return undefined;
    if (isNamed(raw, at, equals, name, prefixed)) return attributeText(raw.slice(open + 1, close));
    at = close + 1;
  }
}

function isNamed(raw: string, from: number, equals: number, name: string, prefixed: boolean): boolean {
  let to = equals;
  while (to > from && raw.charCodeAt(to - 1) <= 32) to--;
  const start = to - name.length;
  if (start < from || !raw.startsWith(name, start)) return false;
  const before = start === from ? 32 : raw.charCodeAt(start - 1);
  return before === 58 || (before <= 32 && !prefixed);
}

function attributeText(raw: string): string {
  if (!/[&\t\r\n]/.test(raw)) return raw;
  // Only line ends that are written out become blanks; `&#10;` stays one (XML 1.0, 3.3.3).
  return xmlText(raw.replace(/\r\n?|[\t\n]/g, ' '));
}
