import { lower } from '../../text/fold.ts';

/** A caption that counts its tables: `Cədvəl 3.`, `Slayd 36`, `Таблица 2`, `Table 11`. */
const NUMBERED =
  /^(?:(?:c[əe]dv[əe]l|slayd|diaqram|qrafik|ş[əe]kil|табл(?:ица|\.)|слайд|рис(?:унок|\.)?|график|диаграмма|table|slide|figure|fig\.|chart|graph|panel|tablo|grafik|şekil|slayt)\s*(?:№|no\.?|n°)?\s*[\divxa-z]{1,4}(?:[.-]\d+)*(?:[\s.:,–—-]|$)|\d+(?:-[cc][iiuü]|[.-]?[iiuü]?nc[iiuü])\s+(?:c[əe]dv[əe]l|tablo))/u;

const NOTE =
  /^(?:qeyd|mənbə|izah|примечани|источник|note|source|footnote|symbol|legend|see (?:also|notes)|kaynak|not:|açiklama|расшифровка|for more information|internet link|--?\s?(?:not|data)|http)/u;
const MARKED =
  /^(?:\\?\d{1,2}\s?[/)]?\s(?=\p{L})|\\\d|[*†‡¹²³⁰⁴-⁹]|\([a-z\d]\)\s|\[[a-z\d]\]\s|[([]?\d{1,2}[)\]]\s|[-–—.…x]{1,3}\s*[-–—=:]\s*\p{L}|["“«]?\.{2,3}["”»]?\s)/u;
/** `9 ay`, `6 месяцев`, `3 months of 2023`: a time, and no mark of a note before a word. */
const TIME =
  /^\d{1,2}\s?(?:ay(?![^\P{L}l])|мес|month|rüb|кварт|quarter|yarim|полуг|half|il(?!\p{L})|лет|год|year|çeyrek)/u;
/** Where somebody signs. */
const SIGNED = /_{4,}|\bm\.?\s?y\.|м\.\s?п\./u;

/** A line that begins with the word for note or source. */
export const saysNote = (text: string): boolean =>
  /^(?:qeyd|mənbə|примечани[ея]|источник|notes?|sources?|kaynak|açiklama)\s*(?:[:.–—-]|\d|$)/u.test(
    lower(text),
  );

export const isNumberedCaption = (text: string): boolean => NUMBERED.test(lower(text));

export function isNoteLike(text: string): boolean {
  const low = lower(text);
  return NOTE.test(low) || (MARKED.test(low) && !TIME.test(low)) || SIGNED.test(low) || /^\p{Ll}/u.test(text);
}

/** A line under a mark of its own, `¹ birlikdə`: it explains a number above it and heads nothing below. */
export const isMarkedNote = (text: string): boolean => /^\s*[*†‡¹²³⁰⁴-⁹]/u.test(text);

/** A column of where each number is from. */
export const headsSources = (header: string): boolean =>
  /^(?:(?:m[əe]lumat(?:in)?\s+)?m[əe]nb[əe](?:yi)?|источник(?: данных| информации)?|(?:data )?sources?|(?:veri )?kayna(?:k|ği))$/u.test(
    lower(header).trim(),
  );
