import type { TextBlock } from '../text/text-block.ts';
import type { ReferenceLanguage } from '../wording.ts';
import { viewsOf } from './view.ts';

/** A word of a text, with where it stands first and how often. */
export interface SpokenWord {
  word: string;
  block: string;
  count: number;
  /** Written with a capital where no sentence begins. */
  named: boolean;
}

/** The words of a text that a dictionary can be asked about: no numbers, addresses, abbreviations, and no placeholders. */
export function spokenWords(blocks: readonly TextBlock[], language: ReferenceLanguage): SpokenWord[] {
  const found = new Map<string, SpokenWord>();
  for (const block of blocks) {
    // The address is Azerbaijani in every language, notes are for those who write.
    if (/^(?:> |<!--)/.test(block.source) || (language === 'en' && block.source.startsWith('* '))) continue;
    for (const { text } of viewsOf(block, () => ''))
      for (const word of wordsIn(text)) {
        const named = isNamed(text, word);
        const known = found.get(word);
        if (!known) found.set(word, { word, block: block.id, count: 1, named });
        else found.set(word, { ...known, count: known.count + 1, named: known.named || named });
      }
  }
  return [...found.values()];
}

/** A capital behind a word or a comma. */
function isNamed(text: string, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const at = text.replaceAll('’', "'").indexOf(word);
  return at > 0 && /[\p{L}\p{N},]['")”]?[ \u00a0][“‘(]?$/u.test(text.slice(0, at));
}

/** Words of a line, with the apostrophe that dictionaries know. */
export const wordsIn = (text: string): string[] =>
  text
    .replaceAll(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+/gu, ' ')
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{M}\p{N}'-]+/u)
    .flatMap((word) => word.split('-'))
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word.length > 2 && !/\p{N}/u.test(word) && !/\p{Lu}.*\p{Lu}/u.test(word));
