import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadHouseStyle } from '../../../main/resources/house-style.ts';
import { findSlips } from '../../../shared/domain/reference/language/find-slips.ts';
import type { Slip } from '../../../shared/domain/reference/language/slip.ts';
import { readText } from '../../../shared/domain/reference/text/read-text.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';

const RESOURCES = fileURLToPath(new URL('../../../resources', import.meta.url));
const STYLES = { en: loadHouseStyle(RESOURCES, 'en'), az: loadHouseStyle(RESOURCES, 'az') };

/** What placeholders print: numbers by their figure, texts under a name, the second form of nouns. */
const prints =
  (values: Readonly<Record<string, string>>) =>
  (item: string): string => {
    const body = item.slice(1, -1);
    const fixed = /^=[^:]*:(.*)$/.exec(body)?.[1];
    if (fixed !== undefined) return fixed.replace('$year', '2023').replace('$ordinal', '2023-cü');
    const label = /^~.*? -> (.*?) \|/.exec(body)?.[1];
    if (label !== undefined) return label;
    if (body.startsWith('^')) return '';
    const noun = /\|noun:(.*)$/.exec(body)?.[1];
    if (noun !== undefined) return noun.split(':').at(-1)!;
    return values[body] ?? values[body.split('|')[0]!] ?? '12';
  };

export const slipsOf = (
  language: 'en' | 'az',
  blocks: readonly TextBlock[],
  values: Readonly<Record<string, string>> = {},
): Slip[] => findSlips(blocks, STYLES[language], prints(values));

/** Blocks of lines: `a.1`, `a.2` … */
const blocksOf = (...sources: string[]): TextBlock[] =>
  sources.map((source, at) => ({ id: `a.${at + 1}`, source }));

/** `kind: now → say` of a line, or of several blocks. */
export const said = (
  language: 'en' | 'az',
  sources: string | string[],
  values?: Record<string, string>,
): string[] =>
  slipsOf(language, blocksOf(...[sources].flat()), values).map(
    ({ kind, now, say, no }) => `${kind}: ${now} → ${say ?? `(${no})`}`,
  );

/** A text of the template, as it is written or as it was printed. */
export function shipped(language: 'en' | 'az', file = `reference.${language}.md`): TextBlock[] {
  const text = readFileSync(`${RESOURCES}/templates/reference-2023/${file}`, 'utf8');
  return readText(text, { template: 'reference-2023', year: 2023, language }).blocks;
}
