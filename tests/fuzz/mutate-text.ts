import type { Random } from './random.ts';

type Mutation = (text: string, random: Random) => string;

const NUMBERS = [
  '0',
  '-1',
  '1e308',
  '1e999',
  'NaN',
  '007',
  '1,5',
  '2147483648',
  '0.1',
  '99999999999999999999',
  '',
];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '&#0;',
  '&bogus;',
  ']]>',
  '\u0000',
  '\ud800',
];

function at(text: string, random: Random, pattern: RegExp): RegExpExecArray | undefined {
  const from = random.below(Math.max(1, text.length));
  const search = new RegExp(pattern.source, 'g');
  search.lastIndex = from;
  return search.exec(text) ?? new RegExp(pattern.source, 'g').exec(text) ?? undefined;
}

const replaced = (text: string, found: RegExpExecArray | undefined, by: string): string =>
  found ? text.slice(0, found.index) + by + text.slice(found.index + found[0].length) : text;

/** Parts of XML: torn tags, strange attributes, deep nesting, forged references and repeats. */
const XML: readonly Mutation[] = [
  (text, random) => replaced(text, at(text, random, /<[^>]{1,200}>/), ''),
  (text, random) => {
    const found = at(text, random, /<[^>]{1,200}>/);
    return found ? replaced(text, found, found[0].repeat(2 + random.below(3))) : text;
  },
  (text, random) =>
    replaced(text, at(text, random, /="[^"]{0,80}"/), `="${random.pick([...NUMBERS, ...NAMES])}"`),
  (text, random) =>
    replaced(
      text,
      at(text, random, /(?:repeated|spanned)="\d+"/),
      `repeated="${random.pick(['0', '1048576', '999999999999', '-3'])}"`,
    ),
  (text, random) =>
    replaced(
      text,
      at(text, random, / r="[A-Z]+\d+"/),
      ` r="${random.pick(['A1', 'XFD1048576', 'ZZZZ1', 'A0', 'A99999999'])}"`,
    ),
  (text, random) =>
    replaced(
      text,
      at(text, random, /ref="[^"]+"/),
      `ref="${random.pick(['A1:XFD1048576', 'B2', 'A1:A1', 'Z9:A1', '#REF!'])}"`,
    ),
  (text, random) =>
    replaced(text, at(text, random, /<[a-z][^>]{0,80}>/i), `<x>`.repeat(random.pick([1, 600]))),
  (text, random) => replaced(text, at(text, random, /<[a-z][^>]{0,80}>/i), `<!DOCTYPE a [<!ENTITY b "c">]>`),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) =>
    replaced(text, at(text, random, />[^<]{1,80}</), `>${random.pick([...NUMBERS, ...NAMES])}<`),
];

export const mutateXml: Mutation = (text, random) => random.pick(XML)(text, random);

/** What a person may do to a file: another number, word, style or order. */
const MEANING: readonly Mutation[] = [
  (text, random) => replaced(text, at(text, random, /<v>\d+<\/v>/), `<v>${random.below(10_000)}</v>`),
  (text, random) => replaced(text, at(text, random, / s="\d+"/), ` s="${random.below(60)}"`),
  (text, random) =>
    replaced(
      text,
      at(text, random, /formatCode="[^"]*"/),
      `formatCode="${random.pick(['0.0,', ';;;', '[Red]0', '#,##0,,', '0%', '@', 'd/m/yy', '[>5]0;;'])}"`,
    ),
  (text, random) => {
    const row = at(text, random, /<(row|table:table-row)\b[^]{0,20000}?<\/\1>/);
    return row ? replaced(text, row, random.pick(['', row[0] + row[0]])) : text;
  },
  (text, random) =>
    replaced(text, at(text, random, /office:value="[^"]*"/), `office:value="${random.pick(NUMBERS)}"`),
  (text, random) => {
    const word = at(text, random, />[^<>\d]{3,60}</);
    return word ? replaced(text, word, `>${Array.from(word[0].slice(1, -1)).toReversed().join('')}<`) : text;
  },
  (text, random) =>
    replaced(text, at(text, random, /hidden="\d"|visibility="[a-z]+"/), random.pick(['hidden="1"', ''])),
];

export const mutateMeaning: Mutation = (text, random) => random.pick(MEANING)(text, random);

const LINES: readonly Mutation[] = [
  (text, random) =>
    text.slice(0, random.below(text.length + 1)) +
    random.pick(['"', ';', ',', '\r', '\n\n', '\t', '\u00a0', '\ufffd', ...NAMES]) +
    text.slice(random.below(text.length + 1)),
  (text, random) => replaced(text, at(text, random, /\d+/), random.pick(NUMBERS)),
  (text, random) => replaced(text, at(text, random, /[;,\t]/), random.pick([';', ',', '\t', ''])),
  (text, random) => {
    const lines = text.split('\n');
    const from = random.below(lines.length);
    lines.splice(random.below(lines.length), 0, ...lines.splice(from, 1 + random.below(3)));
    return lines.join('\n');
  },
  (text, random) => {
    const found = at(text, random, /(?<=[;,\n])[^;,\n"]{2,}/);
    return found ? replaced(text, found, `"${found[0]}`) : text;
  },
];

/** Delimited text: stray quotes and separators, cut and moved lines. */
export const mutateLines: Mutation = (text, random) => random.pick(LINES)(text, random);
