export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string };

/** Their content is never shown. */
const RAW = new Set(['script', 'style', 'title', 'xml', 'textarea', 'noscript', 'template', 'iframe']);
const LONGEST_TAG = 65_536;

/** The tags and texts of a page, as leniently as a browser takes them; comments and declarations are left out. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const lt = html.indexOf('<', at);
    const textTo = lt < 0 ? html.length : lt;
    if (textTo > at) yield { kind: 'text', text: html.slice(at, textTo) };
    if (lt < 0) return;
    const next = html[lt + 1] ?? '';
    if (next === '!' || next === '?') {
      at = declarationEnd(html, lt);
      continue;
    }
    const name = /^\/?[a-z][\w:-]*/i.exec(html.slice(lt + 1, lt + 65))?.[0] ?? '';
    if (name === '') {
      yield { kind: 'text', text: '<' };
      at = lt + 1;
      continue;
    }
    const gt = tagEnd(html, lt + 1 + name.length);
    at = gt + 1;
    const lower = name.toLowerCase();
    if (lower.startsWith('/')) yield { kind: 'close', name: lower.slice(1) };
    else if (RAW.has(lower)) at = rawEnd(html, lower, at, html[gt - 1] === '/');
    else yield { kind: 'open', name: lower, attributes: html.slice(lt + 1 + name.length, gt) };
  }
}

function declarationEnd(html: string, lt: number): number {
  const isComment = html.startsWith('<!--', lt);
  const end = html.indexOf(isComment ? '-->' : '>', isComment ? lt + 4 : lt + 2);
  return end < 0 ? html.length : end + (isComment ? 3 : 1);
}

function tagEnd(html: string, from: number): number {
  let quote = '';
  const limit = Math.min(html.length, from + LONGEST_TAG);
  for (let at = from; at < limit; at++) {
    const char = html[at]!;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '>') return at;
    else if ((char === '"' || char === "'") && html[at - 1] === '=') quote = char;
  }
  const plain = html.indexOf('>', from);
  return plain < 0 ? html.length : plain;
}

function rawEnd(html: string, name: string, from: number, selfClosing: boolean): number {
  if (selfClosing) return from;
  const close = new RegExp(`</${name}[^>]*>`, 'gi');
  close.lastIndex = from;
  return close.test(html) ? close.lastIndex : html.length;
}

/** An attribute of a raw tag, quoted or not. */
export function htmlAttribute(raw: string, name: string): string | undefined {
  for (const [, key, double, single, bare] of raw.matchAll(
    /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    if (key!.toLowerCase() === name) return double ?? single ?? bare ?? '';
  }
  return undefined;
}
