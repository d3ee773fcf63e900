import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../../../shared/domain/reference/read-back/align.ts';
import { parseMarkdown } from '../../../shared/domain/reference/parse-markdown.ts';
import { parseTemplate } from '../../../shared/domain/reference/parse-template.ts';
import type { Template } from '../../../shared/domain/reference/reference.ts';
import type { PrintedValue } from '../../../shared/domain/figures/printed-value.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import type { App } from '../../resources/app.ts';

/** The reporting year that a template's own document is about: the digits that end its id. */
const yearOf = (id: string): number => Number(/(\d{4})$/.exec(id)?.[1] ?? 0);

export function loadTemplate(app: App, id: string): Template {
  const text = readFileSync(join(app.resources, 'templates', id, 'reference.en.md'), 'utf8');
  return parseTemplate(text, id, yearOf(id));
}

/** The numbers of the document that the template was made from, as printed; null where none ships. */
export function printedDocument(app: App, id: string): { period: string; values: PrintedValue[] } | null {
  const path = join(app.resources, 'templates', id, 'printed.en.md');
  if (!existsSync(path)) return null;
  const template = loadTemplate(app, id);
  const { values } = align(template, parseMarkdown(readFileSync(path, 'utf8')), wordingOf('en'));
  return { period: String(template.year), values };
}
