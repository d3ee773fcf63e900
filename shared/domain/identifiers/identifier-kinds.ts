import { assertNever } from '../../result.ts';
import { lower } from '../text/fold.ts';
import { IDENTIFIERS, type Identifier } from './identifier.ts';
import { identifiersIn } from './in-text.ts';
import { FIN, isName, looksLikeName, MAIL, MOBILE, MOST_NAME } from './name-signs.ts';

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

const PASSPORT = /^(?:AZE|AZ|AA|MYI|DYI|[CPUS])\s?№?\s?\d{7,9}$|^\d{2} ?\d{2} \d{6}$/u;
const PHONE = new RegExp(`^(?:${MOBILE}|\\+\\d[\\d\\s()-]{8,16}\\d)$`, 'u');
const ABROAD = /^994(?:10|50|51|55|60|70|77|99)\d{7}$/;
/** A mobile number that lost its nought where it was kept as a number. */
const BARE = /^(?:10|50|51|55|60|70|77|99)[2-9]\d{6}$/;
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
      return (!isNumber && /^[+09(]/.test(text) && PHONE.test(text)) || (isNumber && ABROAD.test(text));
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

/** What a text says by itself, wherever it stands. */
export interface TextFacts {
  header: Identifier | null;
  plainName: boolean;
  /** What it looks like. */
  kinds: readonly Identifier[];
  likeName: boolean;
  /** May be a telephone; so may a sum of money. */
  bare: boolean;
  /** Of running text: what its first part names. */
  inText: Identifier | null;
}

const SILENT: TextFacts = {
  header: null,
  plainName: false,
  kinds: [],
  likeName: false,
  bare: false,
  inText: null,
};

const [FIRST_SIGN, ZERO, NINE, LAST_SIGN, PLUS, NO_BREAK] = [32, 48, 57, 63, 43, 160] as const;
/** As many digits as a telephone has that is written without its first nought. */
const LEAST_DIGITS = 9;

/** ASCII digits and signs alone, and fewer digits than anything has that names persons: most cells. */
function isShortNumber(text: string): boolean {
  if (text.length > 2 * LEAST_DIGITS) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < FIRST_SIGN || code > LAST_SIGN || code === PLUS) && code !== NO_BREAK) return false;
    if (code >= ZERO && code <= NINE) digits++;
  }
  return digits < LEAST_DIGITS;
}

/** The same for many texts, each looked at once: a long sheet repeats its words. */
export function textReader(): (text: string, isNumber: boolean) => TextFacts {
  const known = new Map<string, TextFacts>();
  const numbers = new Map<string, TextFacts>();
  return (text, isNumber) => {
    if (isShortNumber(text)) return SILENT;
    const seen = isNumber ? numbers : known;
    let facts = seen.get(text);
    if (!facts) {
      const content = { text, isNumber, isDate: false };
      facts = {
        header: isNumber ? null : headerOf(text),
        plainName: !isNumber && isPlainName(text),
        kinds: IDENTIFIERS.filter((kind) => isIdentifier(kind, content)),
        bare: BARE.test(text),
        likeName: !isNumber && text.length <= MOST_NAME && looksLikeName(text),
        inText: isNumber ? null : (identifiersIn(text)[0]?.kind ?? null),
      };
      seen.set(text, facts);
    }
    return facts;
  };
}

/** Whether a sheet in which a text stands has to be looked through. */
export const speaks = ({ header, kinds, bare, inText }: TextFacts): boolean =>
  header !== null || kinds.length > 0 || bare || inText !== null;

/** The same of a number, of which a long sheet may have a million. */
export const numberSpeaks = (value: number): boolean =>
  value > 100_000_000 && value < 995_000_000_000 && (BARE.test(String(value)) || ABROAD.test(String(value)));
