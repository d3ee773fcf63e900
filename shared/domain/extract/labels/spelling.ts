import type { Cell, ReadDocument, Sheet } from '../../sheets/cell.ts';
import { lower } from '../../text/fold.ts';
import type { Interpretation } from '../../understanding/interpretation.ts';
import type { LabelIndex } from './label-index.ts';
import { cellKey } from '../../keys/cell-key.ts';

/**
 * Returns written without Azerbaijani letters (`insan alveri faktlari`) or in the Cyrillic of before
 * 2001 are read as if they were written today. Only words of the catalogue are restored, and only
 * where one of them is meant: anything else stays as it is and becomes a question.
 */

const LETTERS: Record<string, string> = { ə: 'e', ö: 'o', ü: 'u', ğ: 'g', ş: 's', ç: 'c', ı: 'i' };

const skeleton = (word: string): string => Array.from(word, (letter) => LETTERS[letter] ?? letter).join('');

interface Vocabulary {
  words: ReadonlySet<string>;
  bySkeleton: ReadonlyMap<string, string | null>;
}

const vocabularies = new WeakMap<LabelIndex, Vocabulary>();

function vocabularyOf(index: LabelIndex, names: string[]): Vocabulary {
  const known = vocabularies.get(index);
  if (known) return known;
  const texts = [index.figures, index.contextual, index.codes, index.units, index.roles].flatMap((map) => [
    ...map.keys(),
  ]);
  const words = new Set([...texts, ...names].flatMap((text) => text.split(' ')));
  const bySkeleton = new Map<string, string | null>();
  for (const word of words) {
    const bare = skeleton(word);
    if (bare === word) continue;
    const other = bySkeleton.get(bare);
    bySkeleton.set(bare, other === undefined ? word : likelier(word, other));
  }
  const vocabulary = { words, bySkeleton };
  vocabularies.set(index, vocabulary);
  return vocabulary;
}

/**
 * Of two words that lose their difference with their letters, the Azerbaijani one (`işləri`, not the
 * Turkish `işleri`) is meant; of two Azerbaijani ones neither is restored.
 */
function likelier(word: string, other: string | null): string | null {
  if (other === null || word === other) return other;
  if (word.includes('ə') === other.includes('ə')) return null;
  return word.includes('ə') ? word : other;
}

function restoreWord(written: string, { words, bySkeleton }: Vocabulary): string {
  const word = lower(written);
  if (words.has(word)) return written;
  const digraphs = word.replaceAll('sh', 's').replaceAll('ch', 'c').replaceAll('gh', 'g');
  return bySkeleton.get(word) ?? bySkeleton.get(digraphs) ?? written;
}

const CYRILLIC: Record<string, string> = Object.fromEntries(
  Array.from('абвгғдеәжзийјкҝлмноөпрстуүфхһчҹшы', (letter, at) => [
    letter,
    Array.from('abvqğdeəjziyykglmnoöprstuüfxhçcşı')[at]!,
  ]),
);

const transliterate = (text: string): string =>
  text.replace(/[\u0400-\u04ff]+/g, (word) =>
    Array.from(word.toLowerCase(), (letter) => CYRILLIC[letter] ?? letter).join(''),
  );

const textsOf = (sheet: Sheet): string[] =>
  sheet.cells.slice(0, 2000).flatMap((cell) => (cell.type === 'text' ? [cell.text] : []));

/** Letters that Azerbaijani Cyrillic has and Russian has not, in a tenth of the words at least. */
function isOldCyrillic(texts: string[]): boolean {
  const words = texts.flatMap((text) => text.match(/[\u0400-\u04ff]{3,}/g) ?? []);
  const own = words.filter((word) => /[әҝҹјһ]/i.test(word));
  return own.length >= 3 && own.length >= words.length / 10;
}

/** No Azerbaijani letter anywhere, and several long words of the catalogue once letters are restored. */
function lacksLetters(texts: string[], vocabulary: Vocabulary): boolean {
  if (texts.some((text) => /[əğşçöüı]|[ƏĞŞÇÖÜİ]/u.test(text))) return false;
  const words = texts.flatMap((text) => text.match(/[a-z]{5,}/gi) ?? []);
  return words.filter((word) => restoreWord(word, vocabulary) !== word).length >= 3;
}

/** The document as it would be written today; the very same one where nothing had to be restored. */
export function restoreSpelling(document: ReadDocument, index: LabelIndex, names: string[]): ReadDocument {
  const vocabulary = vocabularyOf(index, names);
  const sheets = document.sheets.map((sheet) => {
    const texts = textsOf(sheet);
    if (isOldCyrillic(texts)) return respell(sheet, transliterate);
    if (!lacksLetters(texts, vocabulary)) return sheet;
    return respell(sheet, (text) => text.replace(/\p{L}+/gu, (word) => restoreWord(word, vocabulary)));
  });
  return sheets.every((sheet, at) => sheet === document.sheets[at]) ? document : { ...document, sheets };
}

function respell(sheet: Sheet, change: (text: string) => string): Sheet {
  const cells = sheet.cells.map((cell): Cell => {
    if (cell.type !== 'text') return cell;
    const text = change(cell.text);
    return { ...cell, text, value: text };
  });
  return { ...sheet, name: change(sheet.name), cells };
}

/** Gives every reference to a cell the text, and every sheet the name, that the agency wrote. */
export function asWritten(out: Interpretation, restored: ReadDocument, document: ReadDocument): void {
  if (restored === document) return;
  const names = new Map(restored.sheets.map((sheet, at) => [sheet.name, document.sheets[at]!.name]));
  const name = (sheet: string): string => names.get(sheet) ?? sheet;
  const texts = new Map(
    document.sheets.flatMap((sheet) =>
      sheet.cells.map((cell) => [cellKey({ sheet: sheet.name, ref: cell.ref }), cell.text]),
    ),
  );
  const drafts = new Set([
    ...out.observations,
    ...out.questions.flatMap((question) => question.readings.flatMap((reading) => reading.observations)),
  ]);
  for (const draft of drafts)
    draft.cells = draft.cells.map((cell) => ({
      ...cell,
      sheet: name(cell.sheet),
      text: texts.get(cellKey({ sheet: name(cell.sheet), ref: cell.ref })) ?? cell.text,
    }));
  for (const question of out.questions) {
    question.sheet = name(question.sheet);
    question.text = texts.get(cellKey(question)) ?? question.text;
  }
  for (const ignored of out.ignored) ignored.sheet = name(ignored.sheet);
  for (const note of out.notes)
    if ('sheet' in note && note.sheet !== undefined) note.sheet = name(note.sheet);
}
