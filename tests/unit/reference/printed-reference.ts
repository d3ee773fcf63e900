import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Relation } from '../../../shared/domain/checks/relation.ts';
import { RelationsSchema } from '../../../shared/domain/checks/relation.ts';
import type { DocumentText } from '../../../shared/domain/reference/read-back/document-text.ts';
import { parseMarkdown } from '../../../shared/domain/reference/parse-markdown.ts';
import { readText } from '../../../shared/domain/reference/text/read-text.ts';
import type { ReferenceText } from '../../../shared/domain/reference/reference.ts';

const text = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

export interface FigureRow {
  id: string;
  value: string;
  value_text: string;
  delta: string;
  page: string;
  snippet: string;
  kind: string;
}

export const figureRows = (): FigureRow[] =>
  Papa.parse<FigureRow>(text('tests/fixtures/figures.csv').trim(), { header: true }).data;

export const templateText = (): string => text('resources/templates/reference-2023/reference.en.md');

/** A text of 2023 in English. */
const textFrom = (file: string): ReferenceText => {
  const { text: read, problems } = readText(file, { template: 'reference-2023', year: 2023, language: 'en' });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return read;
};

export const template = (): ReferenceText => textFrom(templateText());

/** The printed document, with replacements made in its text; each must be found exactly once. */
export function printed(...changes: [from: string, to: string][]): DocumentText {
  let markdown = text('resources/templates/reference-2023/printed.en.md');
  for (const [from, to] of changes) {
    if (markdown.split(from).length !== 2) throw new Error(`not exactly once in the document: ${from}`);
    markdown = markdown.replace(from, () => to);
  }
  return parseMarkdown(markdown);
}

export const relations = (): Relation[] =>
  RelationsSchema.parse(JSON.parse(text('resources/catalogue/relations.json')));
