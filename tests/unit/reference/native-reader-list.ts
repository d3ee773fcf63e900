import { readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import {
  linesOf,
  type FigureInline,
  type Inline,
  type ReferenceText,
} from '../../../shared/domain/reference/reference.ts';
import { parseText } from '../../../shared/domain/reference/text/parse-text.ts';
import { readText } from '../../../shared/domain/reference/text/read-text.ts';
import { textOfRuns, tried } from '../../../shared/domain/roll/trial.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { printedWith } from './printed-with.ts';

/** What a native reader looks at that follows from the text itself: written here, so that the list stays true. */
const DOCUMENT = new URL('../../../resources/docs/native-reader.md', import.meta.url);
const TEXT = new URL('../../../resources/templates/reference-2023/reference.az.md', import.meta.url);
const BEGIN = '<!-- the rest is written by tests/unit/reference/native-reader-list.ts -->';
const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000, 1_000_000];

export const readerDocument = (): string => readFileSync(DOCUMENT, 'utf8');

export function azerbaijani(): ReferenceText {
  const head = { template: 'reference-2023', year: 2023, language: 'az' } as const;
  return parseText(readText(readFileSync(TEXT, 'utf8'), head).blocks, head).text;
}

/** The document with its written part anew. */
export function withList(document: string, text: ReferenceText): string {
  const at = document.indexOf(BEGIN);
  const head = at < 0 ? `${document.trimEnd()}\n\n` : document.slice(0, at);
  return `${head}${BEGIN}\n\n${[branches(text), endings(text), law(text)].join('\n\n')}\n`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** All that print otherwise for none, one and several: sentences with a clause. */
function branches(text: ReferenceText): string {
  const printed = [0, 1, 7, null].map((value) => printedWith(text, 'az', value));
  const rows = text.blocks.flatMap((block) => {
    if (
      !linesOf(block)
        .flat()
        .some(({ kind }) => kind === 'clause' || kind === 'claim')
    )
      return [];
    const [none, one, some, missing] = printed.map((all) => all.get(block.id)!);
    return [`### \`${block.id}\`\n\n- 0: ${none}\n- 1: ${one}\n- 7: ${some}\n- boş: ${missing}`];
  });
  return `## Sıfır, bir, çox, boş: budaqlı cümlələr (hamısı)\n\nHər yerdə eyni rəqəmlə çap olunub; rəqəmlər deyil, sözlər oxunmalıdır.\n\n${rows.join('\n\n')}`;
}

/** Every kind of ending and word that the grammar puts on a number, with all last words that decide it. */
function endings(text: ReferenceText): string {
  const kinds = new Map<string, { inline: FigureInline; blocks: Set<string> }>();
  for (const block of text.blocks)
    for (const inline of linesOf(block).flat().flatMap(inside)) {
      if (inline.kind !== 'figure') continue;
      const { part, form, ordinal, case: ending } = inline;
      if (ending === undefined && ordinal === undefined && part !== 'word') continue;
      const kind = [part === 'word' ? `sözlə${form === undefined ? '' : ` (${form})`}` : 'rəqəmlə', ordinal ? 'sıra sayı' : '', ending ?? ''].filter(Boolean).join(', '); // prettier-ignore
      const known = kinds.get(kind) ?? { inline, blocks: new Set() };
      kinds.set(kind, known);
      known.blocks.add(block.id);
    }
  const rows = [...kinds].map(
    ([kind, { inline, blocks }]) =>
    row(kind, NUMBERS.map((number) => said(inline, number)).join(', '), [...blocks].map((id) => `\`${id}\``).join(', ')), // prettier-ignore
  );
  return `## Sayların şəkilçiləri və sözlə yazılışı (hamısı)\n\n| necə | 0–10, 20–90, 100, 1000, milyon | harada |\n|---|---|---|\n${rows.join('\n')}`;
}

const inside = (inline: Inline): Inline[] =>
  inline.kind === 'clause' ? inline.branches.flatMap((branch) => branch.inlines) : inline.kind === 'claim' ? inline.inlines : [inline]; // prettier-ignore

function said(inline: FigureInline, number: number): string {
  const figure: Figure = { id: inline.figure, period: '2023', value: number, unit: 'persons', previous: 0, change: number, state: 'agreed', observations: [] }; // prettier-ignore
  const within: Inline = { kind: 'text', text: 'və ' };
  return textOfRuns(tried([within, inline], wordingOf('az'), new Map([[inline.figure, figure]]))).slice(
    within.text.length,
  );
}

/** Laws, codes, conventions, decrees and articles, with the words before them. */
const LAW =
  /(?:“[^”]{3,90}”\p{L}* (?:[\p{L}-]+ ){0,4})?(?:(?:[\p{L}\d.()-]+ ){0,3})(?:madd\p{L}+|Məcəlləs?\p{L}*|məcəllə\p{L}*|Qanun\p{L}*|Konvensiya\p{L}*|Fərman\p{L}*|Qərar\p{L}*|Əsasnamə\p{L}*|Qayda\p{L}*|Memorandum\p{L}*)(?! \p{Ll}+ladı)/gu; // prettier-ignore

function law(text: ReferenceText): string {
  const printed = printedWith(text, 'az', 7);
  const rows = [...printed].flatMap(([id, block]) => {
    const terms = [...new Set((block.match(LAW) ?? []).map((term) => term.trim()))];
    return terms.length === 0 ? [] : [row(`\`${id}\``, terms.join('; '))];
  });
  return `## Hüquqi aktlar və maddələr (mətndə adı çəkilənlərin hamısı)\n\n| yer | yazılıb |\n|---|---|\n${rows.join('\n')}`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(DOCUMENT, withList(readerDocument(), azerbaijani()));
