import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDocument } from '../../shared/domain/checks/check-document.ts';
import { compose } from '../../shared/domain/reference/compose.ts';
import type { ComposedBlock } from '../../shared/domain/reference/composed.ts';
import { textFor } from '../../shared/domain/reference/read-back/text-for.ts';
import type {
  DocumentParagraph,
  DocumentText,
} from '../../shared/domain/reference/read-back/document-text.ts';
import { readText } from '../../shared/domain/reference/text/read-text.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';
import { relations } from '../unit/reference/printed-reference.ts';
import { figures } from './document-sample.ts';

/** The text in both languages, and the document that each makes of the printed figures. */
const texts = (['en', 'az'] as const).map((language) => {
  const file = new URL(`../../resources/templates/reference-2023/reference.${language}.md`, import.meta.url);
  return readText(readFileSync(file, 'utf8'), { template: 'reference-2023', year: 2023, language }).text;
});

function documentOf(at: number): DocumentText {
  const text = texts[at]!;
  const { blocks } = compose(text, {
    mode: 'house',
    wording: wordingOf(text.language),
    figures: figures(),
    printed: [],
    rivals: new Map(),
  });
  return { format: 'docx', paragraphs: blocks.flatMap(paragraphsOf), pages: [], headings: [] };
}

function paragraphsOf(block: ComposedBlock): DocumentParagraph[] {
  const of = (runs: readonly { text: string }[], kind: DocumentParagraph['kind']): DocumentParagraph => ({
    text: runs.map(({ text }) => text).join(''),
    section: '',
    kind,
  });
  if (block.kind === 'slide')
    return block.items.map(({ role, runs }) => of(runs, role === 'title' ? 'title' : 'paragraph'));
  if (block.kind === 'list-item') return [of(block.runs, 'list-item')];
  return block.kind === 'paragraph' || block.kind === 'date' ? [of(block.runs, 'paragraph')] : [];
}

/** What is found, but for what is named by the words of a heading. */
const found = (at: number): string[] => {
  const document = documentOf(at);
  const text = textFor(texts, document);
  expect(text).toBe(texts[at]);
  const { findings } = checkDocument(text, relations(), document, wordingOf(text.language));
  return findings
    .map(({ id, severity }) => `${severity} ${id}`)
    .filter((id) => !id.includes('document.title'))
    .toSorted();
};

test('the Azerbaijani reference is read by its own text, and a check finds in it what it finds in English', () => {
  const [en, az] = [found(0), found(1)];
  expect(az).toEqual(en);
  expect(az.length).toBeGreaterThan(20);
});
