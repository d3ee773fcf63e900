import type { ReadError } from '../../../shared/domain/sheets/cell.ts';
import { refuse } from '../../cells/refusal.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { decodeText } from './decode-text.ts';
import { isProse, readProse } from './read-prose.ts';
import { readDelimited } from './read-delimited.ts';

/** Reads a file without a signature: delimited text, or markup that a program named `.xls`. */
export async function readText(bytes: Uint8Array): Promise<StoredDocument> {
  const decoded = await decodeText(bytes);
  if (decoded.text.trim() === '') return refuse({ tag: 'Empty' });
  if (isBinary(decoded.text))
    return refuse({ tag: 'UnknownFormat', detail: 'a binary file of no known kind' });
  const kind = textKind(decoded.text);
  switch (kind) {
    case 'delimited':
      return isProse(decoded.text) ? readProse(decoded) : readDelimited(decoded);
    case 'html':
      return (await import('../html/read-html.ts')).readHtml(bytes, decoded);
    case 'xml2003':
      return (await import('../xml2003/read-xml2003.ts')).readXml2003(bytes);
    case 'flat-ods':
      return (await import('../ods/read-ods.ts')).readFlatOds(bytes);
    case 'flat-odt':
      return (await import('../odt/read-odt.ts')).readFlatOdt(bytes);
    default:
      return refuse(kind);
  }
}

/** Text has no control characters but tab, line ends, form feed, the old end-of-file mark and field separators. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  // oxlint-disable-next-line no-control-regex -- control characters are the point
  const controls = sample.match(/[\u0000-\u0008\u000b\u000e-\u0019\u001b\u007f]/g)?.length ?? 0;
  return controls > sample.length / 200;
}

type TextKind = 'xml2003' | 'flat-ods' | 'flat-odt' | 'html' | 'delimited' | ReadError;

/** What a text file is, by its content. `text` is at least its first 64 thousand characters. */
function textKind(text: string): TextKind {
  const head = text.slice(0, 65_536).replace(/^[\ufeff\s]+/, '');
  if (/^<(?:\?xml|!--|!doctype|[a-z])/i.test(head)) return markup(head);
  if (/^[[{]/.test(head) && isJson(text)) return { tag: 'UnknownFormat', detail: 'JSON' };
  if (head.startsWith('ID;P') && /\n[BC];/.test(head)) return { tag: 'UnknownFormat', detail: 'SYLK' };
  return 'delimited';
}

function markup(head: string): TextKind {
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && /<(?:\w+:)?Workbook[\s>]/.test(head))
    return 'xml2003';
  if (/<office:document[\s>]/.test(head)) return /opendocument\.text\b/.test(head) ? 'flat-odt' : 'flat-ods';
  if (/<(?:html|head|body|table|tr|td|meta|!doctype\s+html)[\s>]/i.test(head)) return 'html';
  if (head.startsWith('<?xml')) return { tag: 'UnknownFormat', detail: 'XML' };
  return /^<[a-z][^<>]*>/i.test(head) && /<table[\s>]/i.test(head) ? 'html' : 'delimited';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
