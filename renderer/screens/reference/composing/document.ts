import { type Mark, type Node } from '@tiptap/pm/model';
import type { Prints } from '../../../../shared/contract/reference/composing.ts';
import type { LiveRun } from '../../../../shared/domain/reference/live-run.ts';
import {
  blockParts,
  blockSource,
  type BlockParts,
} from '../../../../shared/domain/reference/text/block-parts.ts';
import {
  tokensOf,
  writeTokens,
  type LineToken,
} from '../../../../shared/domain/reference/text/line-tokens.ts';
import type { SlideItem } from '../../../../shared/domain/reference/reference.ts';
import type { TextBlock } from '../../../../shared/domain/reference/text/text-block.ts';
import { capitalised } from '../../../../shared/domain/text/letter-case.ts';
import { figureOf } from './placeholder.ts';
import { schema } from './schema.ts';

/** What chips show. */
export interface Shown {
  language: 'en' | 'az';
  prints: Prints;
  label: (figure: string) => string;
  /** When a clause prints, in the words of the window: before the name of its figure, the name, and after. */
  when: (source: string) => readonly string[];
}

/** The blocks of a text as a document to write in. */
export const docOf = (blocks: readonly TextBlock[], shown: Shown): Node =>
  schema.node(
    'doc',
    null,
    blocks.length === 0 ? [schema.node('paragraph')] : blocks.map((one) => nodeOf(one, shown)),
  );

export function nodeOf({ id, source }: { id: string | null; source: string }, shown: Shown): Node {
  const parts = blockParts(source);
  const line = (text: string): Node[] => inlineOf(text, shown);
  const words = (text: string): Node[] => (text === '' ? [] : [schema.text(text)]);
  switch (parts.kind) {
    case 'paragraph':
    case 'list-item':
      return schema.node(parts.kind, { id }, line(parts.line));
    case 'title':
      return schema.node('title', { id, named: parts.named }, line(parts.line));
    case 'section':
      return schema.node('section', { id, named: parts.named }, words(parts.line));
    case 'note':
      return schema.node('note', { id }, words(parts.line));
    case 'table':
      return schema.node('table', { id }, parts.rows.map((cells) => schema.node('row', null, cells.map((cell) => schema.node('cell', null, line(cell)))))); // prettier-ignore
    case 'slide':
      return schema.node('slide', { id, name: parts.name }, orOne(parts.lines, { role: 'label' as const, line: '' }).map((one) => schema.node('slideLine', { role: one.role }, line(one.line)))); // prettier-ignore
    case 'contact':
      return schema.node('contact', { id }, orOne(parts.lines, '').map((one) => schema.node('contactLine', null, line(one)))); // prettier-ignore
    case 'printed-page':
      return schema.node('printed-page', { id, page: parts.page });
    default:
      return schema.node('page-break', { id });
  }
}

const orOne = <T>(all: readonly T[], one: T): readonly T[] => (all.length === 0 ? [one] : all);

/** A line's pieces as nodes. */
export function inlineOf(line: string, shown: Shown): Node[] {
  let before = '';
  return tokensOf(line).flatMap((token): Node[] => {
    const was = before;
    before += token.kind === 'text' ? token.text : token.kind === 'page' ? '' : 'x';
    if (token.kind === 'page') return [schema.node('page', { source: token.source })];
    const marks = token.emphasis ? [schema.mark(token.emphasis)] : [];
    if (token.kind === 'text') return [schema.text(token.text, marks)];
    return [schema.node('chip', chipAttrs(token.source, was, shown), undefined, marks)];
  });
}

export function chipAttrs(
  source: string,
  before: string,
  { prints, label, when, language }: Shown,
): Record<string, unknown> {
  const figure = figureOf(source);
  return {
    source,
    runs: atPlace(source, before, prints[source] ?? [], language),
    label: figure === null || source.startsWith('{year') ? '' : label(figure),
    when: source.startsWith('{?') ? when(source) : [],
  };
}

/** Number words and what compares have a capital where a sentence begins. */
function atPlace(source: string, before: string, runs: readonly LiveRun[], language: 'en' | 'az'): LiveRun[] {
  const begins = before === '' || /[.!?] $/.test(before);
  const [first, ...rest] = runs;
  if (!begins || first === undefined || !/\|(?:word|than|share|per|since|rounded|range)/.test(source))
    return [...runs];
  return [{ ...first, text: capitalised(first.text, language) }, ...rest];
}

/** The source of a block of the document; empty where nothing is said in it. */
export const sourceOf = (node: Node): string => blockSource(partsOf(node)).normalize('NFC');

function partsOf(node: Node): BlockParts {
  const children = (of: Node): Node[] => Array.from({ length: of.childCount }, (_, at) => of.child(at));
  switch (node.type.name) {
    case 'list-item':
      return { kind: 'list-item', line: lineOf(node) };
    case 'title':
    case 'section':
      return { kind: node.type.name, line: lineOf(node), named: node.attrs['named'] === true };
    case 'note':
      return { kind: 'note', line: lineOf(node) };
    case 'table':
      return { kind: 'table', rows: children(node).map((row) => children(row).map(lineOf)) }; // prettier-ignore
    case 'slide':
      return {
        kind: 'slide',
        name: String(node.attrs['name']),
        lines: children(node).flatMap((one) => {
          const line = lineOf(one);
          return line === '' ? [] : [{ role: one.attrs['role'] as SlideItem['role'], line }];
        }),
      };
    case 'contact':
      return { kind: 'contact', lines: children(node).map(lineOf) };
    case 'printed-page':
      return { kind: 'printed-page', page: Number(node.attrs['page']) };
    case 'page-break':
      return { kind: 'page-break' };
    default:
      return { kind: 'paragraph', line: lineOf(node) };
  }
}

const emphasisOf = (marks: readonly Mark[]): 'strong' | 'italic' | undefined =>
  marks.find(({ type }) => type.name === 'strong' || type.name === 'italic')?.type.name as
    | 'strong'
    | undefined;

/** A node's line as it is written. */
export function lineOf(node: Node): string {
  if (node.type.name === 'section' || node.type.name === 'note') return node.textContent.trim();
  const tokens: LineToken[] = [];
  node.forEach((child) => {
    const emphasis = emphasisOf(child.marks);
    const set = emphasis ? { emphasis } : {};
    if (child.isText) tokens.push({ kind: 'text', text: lettersOf(child.text!, node), ...set });
    else if (child.type.name === 'chip')
      tokens.push({ kind: 'placeholder', source: String(child.attrs['source']), ...set });
    else if (child.type.name === 'page') tokens.push({ kind: 'page', source: String(child.attrs['source']) });
  });
  return writeTokens(tokens).trim();
}

/** A line has no breaks, and a cell none of the signs between cells. */
const lettersOf = (text: string, within: Node): string => {
  const line = text.replaceAll(/[\n\r]/g, ' ');
  return within.type.name === 'cell' ? line.replaceAll('|', '/') : line;
};
