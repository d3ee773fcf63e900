/** Month names as headers and row labels have them, with the cases of `в январе`, `января`. */
const MONTHS: RegExp[] = [
  /^(?:yanvar(?:in|un|ün|da|də)?|январ[ьяе]|january|ocak)$/,
  /^(?:fevral(?:in|un|ün|da|də)?|феврал[ьяе]|february|şubat)$/,
  /^(?:mart(?:in|un|ün|da|də)?|март[ае]?|march)$/,
  /^(?:aprel(?:in|un|ün|da|də)?|апрел[ьяе]|april|nisan)$/,
  /^(?:may(?:in|un|ün|da|də)?|ма[йяе]|mayis)$/,
  /^(?:iyun(?:in|un|ün|da|də)?|июн[ьяе]|june|haziran)$/,
  /^(?:iyul(?:in|un|ün|da|də)?|июл[ьяе]|july|temmuz)$/,
  /^(?:avqust(?:in|un|ün|da|də)?|август[ае]?|august|ağustos)$/,
  /^(?:sentyabr(?:in|un|ün|da|də)?|сентябр[ьяе]|september|eylül)$/,
  /^(?:oktyabr(?:in|un|ün|da|də)?|октябр[ьяе]|october|ekim)$/,
  /^(?:noyabr(?:in|un|ün|da|də)?|ноябр[ьяе]|november|kasim)$/,
  /^(?:dekabr(?:in|un|ün|da|də)?|декабр[ьяе]|december|aralik)$/,
];

const AROUND = /^(?:в|за|во|in|for)\s+|\s+(?:ayi|ayinda|ayi üzrə)$/g;

/** 1–12 where the (lower-case) text is a month and nothing else. */
export function monthIn(text: string): number | null {
  const word = text.replace(AROUND, '').trim();
  const found = MONTHS.findIndex((month) => month.test(word));
  return found < 0 ? null : found + 1;
}

/** `yanvar-sentyabr`, `январь – декабрь`, `January to June`: first and last month; null where there is none. */
export function monthRange(text: string): { from: number; to: number } | null {
  for (const found of text.matchAll(/(\p{L}+)\s*(?:[-–—]|to|по)\s*(\p{L}+)/gu)) {
    const [from, to] = [monthIn(found[1]!), monthIn(found[2]!)];
    if (from !== null && to !== null && from < to) return { from, to };
  }
  return null;
}
