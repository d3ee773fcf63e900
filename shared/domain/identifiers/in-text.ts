import { lower } from '../text/fold.ts';
import type { Identifier } from './identifier.ts';
import { FIN, isName, isSureName, looksLikeName, MOBILE, PATRONYMIC, WORD } from './name-signs.ts';

/** A part of a text that names a person. */
export interface NamingPart {
  kind: Identifier;
  at: number;
  length: number;
}

/** What in running text names a person: parts of it, never all of a sentence. */
const IN_TEXT: readonly (readonly [Identifier, RegExp])[] = [
  ['name', PATRONYMIC],
  ['id', /(?<=(?:F[İI]N|P[İI]N|ФИН)(?: ?kodu?)?[\s:№-]{1,3})[0-9A-HJ-NP-Z]{7}(?![\p{L}\d])/giu],
  ['passport', /(?<![\p{L}\d])(?:AZE|AA|MYI|DYI)\s?№?\s?\d{7,9}(?!\d)/gu],
  ['phone', new RegExp(MOBILE, 'gu')],
  ['mail', /[\w.+-]+@(?:gmail|yahoo|hotmail|outlook|mail|inbox|bk|list|yandex|box|icloud|rambler)\.\w+/giu],
  [
    'birth',
    /\d{1,2}[./-]\d{1,2}[./-]\d{4}(?=(?:-?c[iı] il)? ?(?:təvəllüd|doğum|г\.? ?р\.|года рождения))/giu,
  ],
];

/** Two to four words written as a name is, or a surname with initials. */
const NAME = `${WORD}(?: ${WORD}){1,3}(?: (?:oğlu|qızı|ogly|oglu|gizi))?|\\p{Lu}\\p{L}{2,} \\p{Lu}\\.(?: ?\\p{Lu}\\.)?`;

/** Who is spoken of: what follows as a name is that of a person who is no official. */
const PERSON_WORDS =
  '[Vv]ətəndaş\\p{Ll}*|[Zz]ərərçəkmiş(?: şəxs)?|[Qq]urban|[Aa]zyaşlı|[Tt]əqsirləndirilən(?: şəxs)?|[Şş]übhəli(?: şəxs)?|[Mm]ühakimə olunan|[Гг]раждан(?:ин|к)\\p{Ll}*|[Пп]отерпевш\\p{Ll}+|[Нн]есовершеннолетн\\p{Ll}+|[Оо]бвиняем\\p{Ll}+|[Cc]itizen|[Vv]ictim|[Mm]inor|[Aa]ccused|[Ss]uspect|[Mm]rs?\\.?|[Mm]s\\.?';
const SPOKEN_OF = new RegExp(`(?<![\\p{L}])(?:${PERSON_WORDS})[:,]? (${NAME})`, 'gdu');
const FIRST_WORDS = new RegExp(`^(?:(?:${PERSON_WORDS}) )+`, 'u');

/** Before an identity number or a telephone stand what it is called and marks; before these, whose it is. */
const CALLED =
  /(?:[\s(,;:№–—-]|(?<!\p{L})(?:F[İI]N|P[İI]N|ФИН|kodu?|tel(?:efon)?\.?|тел(?:ефон)?\.?|phone|mob(?:il)?\.?|pasport(?:u|un)?|паспорт|passport|nömrəsi|doğum tarixi|дата рождения))+$/iu;
const AT_END = new RegExp(`(?<![\\p{L}.])(?:${NAME})$`, 'u');
/** As far as a name reaches with what stands behind it. */
const BEFORE = 110;
const WITH_FIN = new RegExp(
  `(?<![\\p{L}])(${NAME})[\\s,(:;–-]{1,4}([0-9A-HJ-NP-Z]{7})(?![\\p{L}\\d])`,
  'gdu',
);

const MAYBE_IN_TEXT =
  /oğlu|qızı|oglu|qizi|ogly|OĞLU|QIZI|вич|ьич|вна|ична|f[iıİI]n|p[iıİI]n|фин|AZE|AA|MYI|DYI|994|0[\s()-]*[15679]|@|təvəll|doğum|рожд|г\.? ?р/iu;
const MAY_NAME = new RegExp(`\\d[0-9A-HJ-NP-Z]{6}|(?<!\\p{L})(?:${PERSON_WORDS})|[;\\n,].*[;\\n,]`, 'su');

/** Parts of a text that name a person, from the left; none reaches into another. */
export function identifiersIn(text: string): NamingPart[] {
  // Most cells are numbers and labels.
  if (text.length < 10 || !(MAYBE_IN_TEXT.test(text) || MAY_NAME.test(text))) return [];
  const signs = IN_TEXT.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match): NamingPart => partOf(kind, match.index, match[0].length)),
  );
  const found = [
    ...signs,
    ...signs.flatMap((sign) => ownerOf(text, sign)),
    ...spokenOf(text),
    ...listed(text),
  ];
  const sorted = found.toSorted((a, b) => a.at - b.at || b.length - a.length);
  const parts: NamingPart[] = [];
  for (const one of sorted) {
    const last = parts.at(-1);
    if (last === undefined || last.at + last.length <= one.at) parts.push(one);
  }
  return parts;
}

const partOf = (kind: Identifier, at: number, length: number): NamingPart => ({ kind, at, length });

/** The name right before a number that is one person's. */
function ownerOf(text: string, { kind, at }: NamingPart): NamingPart[] {
  if (kind === 'name') return [];
  const from = Math.max(0, at - BEFORE);
  const before = text.slice(from, at).replace(CALLED, '');
  const name = AT_END.exec(before)?.[0];
  if (name === undefined) return [];
  const bare = name.replace(FIRST_WORDS, '');
  return looksLikeName(bare) ? [partOf('name', from + before.length - bare.length, bare.length)] : [];
}

/** A name behind `vətəndaş` and its like, and one with an identity number that is not called so. */
function spokenOf(text: string): NamingPart[] {
  const named = [...text.matchAll(SPOKEN_OF)].flatMap(({ indices }) => {
    const [at, end] = indices![1]!;
    return isSureName(text.slice(at, end)) ? [partOf('name', at, end - at)] : [];
  });
  const numbered = [...text.matchAll(WITH_FIN)].flatMap(({ indices }) => {
    const [[at, end], [id]] = [indices![1]!, indices![2]!] as const;
    if (!FIN.test(text.slice(id, id + 7))) return [];
    const name = text.slice(at, end).replace(FIRST_WORDS, '');
    const person = looksLikeName(name) ? [partOf('name', end - name.length, name.length)] : [];
    return [...person, partOf('id', id, 7)];
  });
  return [...named, ...numbered];
}

/** So many names one after the other are a list of persons. */
const LEAST = 3;
const MOST_PART = 0.6;

/** Names in one cell, parted by semicolons, commas or lines; what stands in brackets behind one is of it. */
function listed(text: string): NamingPart[] {
  return [/[;\n]+/gu, /[,\n]+/gu].flatMap((parting) => {
    let at = 0;
    const items = text.split(parting).map((item) => {
      const from = text.indexOf(item, at);
      at = from + item.length;
      const bare = item.replace(/\s*\([^()]*\)\s*$/u, '').replace(/^[\s\d.)№–-]+/u, '').trim(); // prettier-ignore
      return { bare, at: from + item.indexOf(bare) };
    });
    const names = items.filter(({ bare }) => isName(bare));
    const isList =
      names.length >= LEAST &&
      names.length >= items.filter(({ bare }) => lower(bare) !== '').length * MOST_PART &&
      names.some(({ bare }) => isSureName(bare));
    return isList ? names.map(({ bare, at: from }) => partOf('name', from, bare.length)) : [];
  });
}
