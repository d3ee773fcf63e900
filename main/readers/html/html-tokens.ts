type HtmlToken =
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

/** Names of U+00A0 to U+00FF in order (HTML 4.01, 24.2.1). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const NAMED = new Map<string, string>([
  ...LATIN_1.map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    Yuml: 'Ÿ',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    dagger: '†',
    Dagger: '‡',
    bull: '•',
    hellip: '…',
    permil: '‰',
    prime: '′',
    lsaquo: '‹',
    rsaquo: '›',
    euro: '€',
    trade: '™',
    larr: '←',
    uarr: '↑',
    rarr: '→',
    darr: '↓',
    minus: '−',
    le: '≤',
    ge: '≥',
    ne: '≠',
    asymp: '≈',
    infin: '∞',
    sum: '∑',
    imath: 'ı',
    Idot: 'İ',
    Gbreve: 'Ğ',
    gbreve: 'ğ',
    Scedil: 'Ş',
    scedil: 'ş',
    inodot: 'ı',
  }),
]);

/** Numbers 128 to 159 mean windows-1252, whatever the standard says (HTML, 13.2.5.80). */
const WINDOWS = new TextDecoder('windows-1252');

/** Text with its character references resolved; an unknown name stays as written. */
export function htmlText(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,30}));?/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return NAMED.get(name as string) ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
      if (point >= 0x80 && point < 0xa0) return WINDOWS.decode(Uint8Array.of(point));
      return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
        ? String.fromCodePoint(point)
        : '\ufffd';
    },
  );
}
