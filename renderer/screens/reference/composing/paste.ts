import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { writeTokens, type LineToken } from '../../../../shared/domain/reference/text/line-tokens.ts';
import { inlineOf, type Shown } from './document.ts';
import { schema } from './schema.ts';

/** What another program put on the clipboard, as blocks of a text. */
export type Pasted =
  | { kind: 'paragraph' | 'list-item' | 'section'; line: LineToken[] }
  | { kind: 'table'; rows: LineToken[][][] };

const BLOCKS = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TABLE', 'UL', 'OL', 'TR', 'BLOCKQUOTE', 'SECTION', 'ARTICLE', 'BODY']); // prettier-ignore

/**
 * Reads HTML as Word, LibreOffice and browsers copy it: paragraphs, lists (also the ones that Word writes as
 * paragraphs), tables, bold and italic. All else of looks is left out; pictures, comments and fields are none of ours.
 */
export function pastedBlocks(html: string): Pasted[] {
  // Word keeps the numbers of its lists in comments of its own; they are drawn, not written.
  // No style of theirs is to be applied, not even in a document that nobody sees: it is only read.
  const plain = html
    .replaceAll(/<!\[if !supportLists\]>[\s\S]*?<!\[endif\]>/g, '')
    .replaceAll(/<style\b[\s\S]*?<\/style>/gi, '')
    .replaceAll(/\sstyle\s*=/gi, ' data-style=');
  const { body } = new DOMParser().parseFromString(plain, 'text/html');
  for (const one of body.querySelectorAll('script, style, meta, link, img, svg, object, [data-style*="mso-list:Ignore"], [data-style*="mso-list: Ignore"]')) one.remove(); // prettier-ignore
  const blocks: Pasted[] = [];
  walk(body, blocks);
  return blocks.filter((one) => one.kind === 'table' || textOf(one.line).trim() !== '');
}

function walk(element: Element, blocks: Pasted[]): void {
  let loose: LineToken[] = [];
  const end = (): void => {
    if (textOf(loose).trim() !== '') blocks.push({ kind: 'paragraph', line: tidied(loose) });
    loose = [];
  };
  for (const child of element.childNodes) {
    if (!(child instanceof Element) || !BLOCKS.has(child.tagName)) {
      if (child instanceof Element && child.tagName === 'BR') end();
      else loose.push(...lineOf(child));
      continue;
    }
    end();
    if (child.matches('table, [data-as="table"]')) blocks.push({ kind: 'table', rows: rowsOf(child) });
    else if ([...child.children].some(({ tagName }) => BLOCKS.has(tagName))) walk(child, blocks);
    else blocks.push({ kind: kindOf(child), line: tidied(lineOf(child)) });
  }
  end();
}

function kindOf(element: Element): 'paragraph' | 'list-item' | 'section' {
  if (/^H[1-6]$/.test(element.tagName)) return 'section';
  const own = element.getAttribute('data-as');
  if (own === 'list-item' || own === 'section') return own;
  const isList = element.tagName === 'LI' || element.closest('li') !== null;
  const isWords = /mso-list\s*:/i.test(element.getAttribute('data-style') ?? '') || /MsoListParagraph/.test(element.className); // prettier-ignore
  return isList || isWords ? 'list-item' : 'paragraph';
}

const rowsOf = (table: Element): LineToken[][][] => {
  const rows = [...table.querySelectorAll('tr, [data-as="row"]')].map((row) =>
    [...row.querySelectorAll('td, th, [data-as="cell"]')].map((cell) => tidied(lineOf(cell))),
  );
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => [])]);
};

function lineOf(node: ChildNode, emphasis?: 'strong' | 'italic'): LineToken[] {
  if (node.nodeType === 3)
    return [{ kind: 'text', text: node.textContent ?? '', ...(emphasis && { emphasis }) }];
  if (!(node instanceof Element)) return [];
  if (node.tagName === 'BR') return [{ kind: 'text', text: ' ' }];
  // A piece of this editor.
  const source = node.getAttribute('data-source');
  if (source !== null) return [{ kind: 'placeholder', source, ...(emphasis && { emphasis }) }];
  const style = node.getAttribute('data-style') ?? '';
  const own = /^(?:B|STRONG)$/.test(node.tagName) && !/font-weight\s*:\s*normal/i.test(style) ? 'strong' : /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style) ? 'strong' : /^(?:I|EM)$/.test(node.tagName) || /font-style\s*:\s*italic/i.test(style) ? 'italic' : emphasis; // prettier-ignore
  return [...node.childNodes].flatMap((child) => lineOf(child, own));
}

const textOf = (line: readonly LineToken[]): string =>
  line.map((token) => (token.kind === 'text' ? token.text : token.source)).join('');

/** One blank between words, none at the ends. */
function tidied(line: readonly LineToken[]): LineToken[] {
  let before = ' ';
  const tokens = line.flatMap((token): LineToken[] => {
    if (token.kind !== 'text') return [token];
    let text = token.text.replaceAll(/[\s\u00a0]+/g, ' ');
    if (before.endsWith(' ')) text = text.replace(/^ /, '');
    if (text === '') return [];
    before = text;
    return [{ ...token, text }];
  });
  const last = tokens.at(-1);
  if (last?.kind === 'text') last.text = last.text.trimEnd();
  return tokens;
}

/** Blocks of plain text: a line each. */
export const pastedLines = (text: string): Pasted[] =>
  text
    .split(/\r?\n/)
    .map((line): Pasted => {
      const item = /^\s*(?:[-–•·*]|\d{1,2}[.)])\s+(\S.*)$/.exec(line);
      return item
        ? { kind: 'list-item', line: [{ kind: 'text', text: item[1]!.trim() }] }
        : { kind: 'paragraph', line: tidied([{ kind: 'text', text: line }]) };
    })
    .filter((one) => one.kind === 'table' || textOf(one.line) !== '');

/** The same as a piece of the document. Its numbers are letters: bound to nothing until somebody binds them. */
function sliceOf(blocks: readonly Pasted[], shown: Shown): Slice {
  const line = (tokens: readonly LineToken[]): Node[] => inlineOf(writeTokens(tokens), shown);
  const nodes = blocks.map((one): Node => {
    if (one.kind === 'table')
      return schema.node('table', null, one.rows.map((row) => schema.node('row', null, row.map((cell) => schema.node('cell', null, line(cell)))))); // prettier-ignore
    if (one.kind === 'section') {
      const words = textOf(one.line);
      return schema.node('section', null, words === '' ? [] : [schema.text(words)]);
    }
    return schema.node(one.kind, null, line(one.line));
  });
  const [only] = nodes;
  // A paragraph alone is words for where the caret is.
  if (nodes.length === 1 && only!.type === schema.nodes.paragraph) return new Slice(only!.content, 0, 0);
  return new Slice(Fragment.from(nodes), 0, 0);
}

/** Whether what stands around the caret takes blocks; else their words come as one line. */
export function pasteSlice(blocks: readonly Pasted[], isLine: boolean, shown: Shown): Slice {
  if (!isLine) return sliceOf(blocks, shown);
  const lines = blocks.flatMap((one) => (one.kind === 'table' ? one.rows.flat() : [one.line]));
  const words = lines.flatMap((line, at): LineToken[] => [...(at > 0 ? [{ kind: 'text', text: ' ' } as const] : []), ...line]); // prettier-ignore
  return new Slice(Fragment.from(inlineOf(writeTokens(words), shown)), 0, 0);
}
