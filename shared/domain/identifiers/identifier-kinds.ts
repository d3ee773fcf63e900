import { assertNever } from '../../result.ts';
import { lower } from '../text/fold.ts';

/** What names a person directly. */
export const IDENTIFIERS = ['name', 'id', 'passport', 'phone', 'mail', 'birth', 'address'] as const;
export type Identifier = (typeof IDENTIFIERS)[number];

/** Over `lower()`, so that ı is written i. */
const HEADERS: readonly (readonly [Identifier, RegExp])[] = [
  ['name', /soyad|ata(?:sinin)? adi|^(?:s\.? ?a\.? ?a\.?|f\. ?i\. ?o\.?|фио|ф\. ?и\. ?о\.?)$|фамили|отчество|^имя$|(?:sur|last |first |full |family )name|^ad[iı]?[, ]+(?:və )?soyad|name of (?:the )?(?:victim|person)/u], // prettier-ignore
  ['id', /(?:^|[^\p{L}])(?:fin|pin|инн|фин)(?:$|[^\p{L}])|f[əe]rdi identif|şəxsiyyət vəsiqə|^ş\/v|vəsiqə(?:nin)? (?:№|nömrə|seriya)|identity (?:number|card|document)|удостоверени[ея] личност/u], // prettier-ignore
  ['passport', /pasport|паспорт|passport/u],
  ['phone', /telefon|mobil|^(?:tel|тел)\.?$|телефон|phone|əlaqə nömrə/u],
  ['mail', /e-?mail|e-?poçt|elektron poçt|эл[а-я.]* ?почт/u],
  ['birth', /doğum|təvəllüd|(?:дата|год) рожд|birth|anadan ol/u],
  ['address', /ünvan(?:i|lari)?(?!\p{L})|(?<!\p{L})адрес(?!\p{L}{2})|(?<!\p{L})address(?!\p{L})|yaşayiş yeri|qeydiyyat yeri|место жительства/u], // prettier-ignore
];

/** A header that counts: `Telefon müraciətlərinin sayı`. */
const COUNTS = /say(?:i|ı)|cəmi|nəfər|faiz|количеств|число|всего|number of|count|total|%/u;
const MOST_HEADER = 45;

/** What a header says of the cells under it, or null. */
function headerOf(text: string): Identifier | null {
  if (text.length > MOST_HEADER * 2) return null;
  const plain = lower(text.trim().replace(/\s+/gu, ' '));
  if (plain === '' || plain.length > MOST_HEADER || COUNTS.test(plain)) return null;
  return HEADERS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** `2023-cü il`, `Sayı`: what stands under it or beside it counts something. */
export const headsCounts = (text: string): boolean =>
  text.length <= MOST_HEADER && (YEAR.test(text) || COUNTS.test(lower(text)));

/** `Ad` alone is a header of names only beside one of surnames: as a rule it is that of figures. */
const isPlainName = (text: string): boolean => /^(?:ad|adi|имя|name)$/u.test(lower(text.trim()));

export interface Content {
  text: string;
  isNumber: boolean;
  isDate: boolean;
}

const WORD = '\\p{Lu}(?:\\p{Ll}+|\\p{Lu}+)(?:-\\p{Lu}\\p{L}+)?';
const LOOKS = new RegExp(`^${WORD}(?:[ ,]+${WORD}){1,3}(?: (?:oğlu|qızı|ogly|oglu|gizi))?$`, 'u');
/** Ends of surnames, over `lower()`; -li and its like are ends of ordinary words, too, and need a crowd around them. */
const SURNAME = /(?:ov|ova|yev|yeva|[^\p{L}]?ev|eva|zadə|zade|li|lu|lü|skiy|skaya|enko|ов|ова|ев|ева|ин|ина|ский|ская|заде|енко|лы|ли)$/u; // prettier-ignore
const PATRONYMIC =
  /(?:\p{Lu}\p{L}+ ){2,3}(?:oğlu|qızı|oglu|qizi|ogly|OĞLU|QIZI)(?!\p{L})|\p{Lu}\p{L}+ \p{Lu}\p{L}+ \p{Lu}\p{L}+(?:ович|евич|ьич|овна|евна|ична)(?!\p{L})/gu;
const MOST_NAME = 60;
const WHOLE_PATRONYMIC = new RegExp(`^(?:${PATRONYMIC.source})$`, 'u');
const INITIALS = /^(?:\p{Lu}\p{L}{2,} \p{Lu}\. ?(?:\p{Lu}\.)?|\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{L}{2,})$/u;
/** Words of bodies and places, which are written like names. */
const NO_NAME = /(?:rayon|şəhər|respublika|nazirli|xidmət|komitə|idarə|agentli|mərkəz|şöbə|komissiya|palata|prokuror|məhkəmə|ittifaq|birliy|cəmiyyət|fond|universitet|hissə|vilayət|muxtar|район|город|республик|министерств|служб|комитет|center|centre|ministry|service|republic|committee|agency|union|court|office|department|şimali|cənubi|qərbi|şərqi|mərkəzi|northern|southern)/u; // prettier-ignore

const isSurname = (word: string): boolean => word.length > 4 && SURNAME.test(lower(word));

/** Two to four words as a name is written. */
const looksLikeName = (text: string): boolean =>
  (LOOKS.test(text) || INITIALS.test(text)) && !NO_NAME.test(lower(text));

const isName = (text: string): boolean =>
  !NO_NAME.test(lower(text)) &&
  (WHOLE_PATRONYMIC.test(text) ||
    ((LOOKS.test(text) || INITIALS.test(text)) && text.split(/[ ,.]+/u).some(isSurname)));

/** The seven signs of an identity number have no I and no O. */
const FIN = /^(?=.*[A-Z])(?=(?:.*\d){2})[0-9A-HJ-NP-Z]{7}$/u;
const PASSPORT = /^(?:AZE|AZ|AA|MYI|DYI|[CPUS])\s?№?\s?\d{7,9}$|^\d{2} ?\d{2} \d{6}$/u;
const MOBILE = String.raw`(?:\+?994|\b0)[\s()-]*(?:10|50|51|55|60|70|77|99)[\s()-]*\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)`;
const PHONE = new RegExp(`^(?:${MOBILE}|\\+\\d[\\d\\s()-]{8,16}\\d)$`, 'u');
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const WHOLE_MAIL = new RegExp(`^${MAIL.source}$`, 'u');
const STREET = /(?:küç(?:\.|əsi)|prospekt|pr\.|mənzil|(?:^|[ ,])(?:ev|bina|m\.) ?\d|ул\.|улица|кв\. ?\d)/u;

/** Whether a cell speaks for itself. */
function isIdentifier(kind: Identifier, { text, isNumber }: Content): boolean {
  switch (kind) {
    case 'name':
      return !isNumber && text.length <= MOST_NAME && isName(text);
    case 'id':
      return text.length === 7 && FIN.test(text);
    case 'passport':
      return text.length > 7 && text.length < 15 && PASSPORT.test(text);
    case 'phone':
      return (
        (!isNumber && /^[+09(]/.test(text) && PHONE.test(text)) ||
        (isNumber && /^994(?:10|50|51|55|60|70|77|99)\d{7}$/.test(text))
      );
    case 'mail':
      return text.includes('@') && WHOLE_MAIL.test(text);
    case 'address':
      return !isNumber && /\d/.test(text) && STREET.test(lower(text));
    case 'birth':
      return false;
    default:
      return assertNever(kind);
  }
}

const TOTALS = /^(?:cəmi|yekun|toplam|ümumi|итого|всего|total)/u;

/** Whether a cell can be what the header over it says: less is asked of it. */
export function fitsHeader(kind: Identifier, { text, isNumber, isDate }: Content): boolean {
  const digits = text.replace(/\D/g, '').length;
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  switch (kind) {
    case 'name':
      return !isNumber && digits === 0 && letters > 1 && /^\p{Lu}/u.test(text) && !TOTALS.test(lower(text));
    case 'id':
      return digits > 1 && /^[\p{L}\d\s№/-]{5,20}$/u.test(text) && (letters > 0 || digits > 5);
    case 'passport':
      return digits > 5 && /^[\p{L}\d\s№/-]{6,20}$/u.test(text);
    case 'phone':
      return digits > 6 && digits < 16 && /^[+\d\s()/,;.-]+$/.test(text);
    case 'mail':
      return MAIL.test(text);
    case 'birth':
      return isDate || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(text) || /^(?:19|20)\d\d$/.test(text);
    case 'address':
      return !isNumber && letters > 4 && !TOTALS.test(lower(text));
    default:
      return assertNever(kind);
  }
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

const MAYBE_IN_TEXT =
  /oğlu|qızı|oglu|qizi|ogly|OĞLU|QIZI|вич|ьич|вна|ична|f[iıİI]n|p[iıİI]n|фин|AZE|AA|MYI|DYI|994|0[\s()-]*[15679]|@|təvəll|doğum|рожд|г\.? ?р/iu;

/** Parts of a text that name a person, from the left; none reaches into another. */
export function identifiersIn(text: string): { kind: Identifier; at: number; length: number }[] {
  // Most cells are numbers and labels.
  if (text.length < 10 || !MAYBE_IN_TEXT.test(text)) return [];
  const found = IN_TEXT.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, at: match.index, length: match[0].length })),
  ).toSorted((a, b) => a.at - b.at);
  return found.filter((one, n) => found.slice(0, n).every((before) => before.at + before.length <= one.at));
}

/** What a text says by itself, wherever it stands. */
export interface TextFacts {
  header: Identifier | null;
  plainName: boolean;
  /** What it looks like. */
  kinds: readonly Identifier[];
  likeName: boolean;
  /** Of running text: what its first part names. */
  inText: Identifier | null;
}

/** The same for many texts, each looked at once: a long sheet repeats its words. */
export function textReader(): (text: string, isNumber: boolean) => TextFacts {
  const known = new Map<string, TextFacts>();
  const numbers = new Map<string, TextFacts>();
  return (text, isNumber) => {
    const seen = isNumber ? numbers : known;
    let facts = seen.get(text);
    if (!facts) {
      const content = { text, isNumber, isDate: false };
      facts = {
        header: isNumber ? null : headerOf(text),
        plainName: !isNumber && isPlainName(text),
        kinds: IDENTIFIERS.filter((kind) => isIdentifier(kind, content)),
        likeName: !isNumber && text.length <= MOST_NAME && looksLikeName(text),
        inText: isNumber ? null : (identifiersIn(text)[0]?.kind ?? null),
      };
      seen.set(text, facts);
    }
    return facts;
  };
}

/** Whether a sheet in which a text stands has to be looked through. */
export const speaks = ({ header, kinds, inText }: TextFacts): boolean =>
  header !== null || kinds.length > 0 || inText !== null;
