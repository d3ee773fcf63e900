import type { KeyWords } from '../../../../shared/domain/catalogue/key-label.ts';
import type { Said } from '../../../../shared/domain/text/said.ts';
import { searchText } from '../../../../shared/domain/text/search-text.ts';

/**
 * Makes the text in which a key is found: its words in both languages, its id, who reported it. Each word is folded
 * once, however many keys carry it: folding a hundred thousand whole labels takes seconds.
 */
export function searchTexts(): (words: KeyWords, figure: string, bodies: readonly Said[]) => string {
  const folded = new Map<string, string>();
  const fold = (text: string): string => {
    const known = folded.get(text) ?? searchText(text);
    folded.set(text, known);
    return known;
  };
  return ({ base, codes }, figure, bodies) => {
    const parts = figure.split(/[{},=]+/).map(fold);
    for (const said of base ? [base, ...codes, ...bodies] : [...codes, ...bodies]) {
      parts.push(fold(said.en), fold(said.az));
    }
    return parts.join(' ');
  };
}
