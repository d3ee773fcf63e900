import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnnexSchema } from '../../../shared/domain/reference/annex.ts';
import { align } from '../../../shared/domain/reference/read-back/align.ts';
import { parseMarkdown } from '../../../shared/domain/reference/parse-markdown.ts';
import type { ReferenceText } from '../../../shared/domain/reference/reference.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { readText } from '../../../shared/domain/reference/text/read-text.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import type { PrintedValue } from '../../../shared/domain/figures/printed-value.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import type { App } from '../../resources/app.ts';
import { chartBlocks } from './chart-blocks.ts';

export const LANGUAGES: readonly ReferenceLanguage[] = ['en', 'az'];

/** The files of a template, and of a text that was exported: one of each language, and one of all charts. */
export const textFile = (language: ReferenceLanguage): string => `reference.${language}.md`;
export const CHARTS_FILE = 'annex.json';

/** A text as it begins in a workspace. */
export interface TemplateFiles {
  texts: ReadonlyMap<ReferenceLanguage, readonly TextBlock[]>;
  charts: readonly TextBlock[];
}

/** The reporting year that a template's own document is about: the digits that end its id. */
export const templateYear = (id: string): number => Number(/(\d{4})$/.exec(id)?.[1] ?? 0);

/** @throws where what ships cannot be read: a mistake of ours */
export function templateFiles(app: App, id: string): TemplateFiles {
  const folder = join(app.resources, 'templates', id);
  const texts = LANGUAGES.flatMap((language): [ReferenceLanguage, TextBlock[]][] => {
    const file = join(folder, textFile(language));
    return existsSync(file) ? [[language, shippedText(file, id, language).blocks]] : [];
  });
  const charts = join(folder, CHARTS_FILE);
  const annex = existsSync(charts)
    ? AnnexSchema.parse(JSON.parse(readFileSync(charts, 'utf8')))
    : { slides: [] };
  return { texts: new Map(texts), charts: chartBlocks(annex) };
}

function shippedText(file: string, template: string, language: ReferenceLanguage) {
  const head = { template, year: templateYear(template), language };
  const { blocks, text, problems } = readText(readFileSync(file, 'utf8'), head);
  if (problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems[0])}`);
  return { blocks: blocks.map((block) => ({ id: block.id, source: block.source })), text };
}

/** The text that ships, of the year that it is about: what other documents of its kind are read with. */
export const shippedReference = (app: App, id: string, language: ReferenceLanguage = 'en'): ReferenceText =>
  shippedText(join(app.resources, 'templates', id, textFile(language)), id, language).text;

/** The same in every language that it ships in. */
export const shippedReferences = (app: App, id: string): ReferenceText[] =>
  LANGUAGES.filter((language) => existsSync(join(app.resources, 'templates', id, textFile(language)))).map(
    (language) => shippedReference(app, id, language),
  );

/** The numbers of the document that the template was made from, as printed; null where none ships. */
export function printedDocument(app: App, id: string): { period: string; values: PrintedValue[] } | null {
  const path = join(app.resources, 'templates', id, 'printed.en.md');
  if (!existsSync(path)) return null;
  const text = shippedReference(app, id);
  const { values } = align(text, parseMarkdown(readFileSync(path, 'utf8')), wordingOf('en'));
  return { period: String(text.year), values };
}
