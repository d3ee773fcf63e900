import type { ReadError } from '../../../shared/domain/cell.ts';

export type TextKind = 'xml2003' | 'flat-ods' | 'html' | 'delimited' | ReadError;

/** What a text file is, by its content. `text` is at least its first 64 thousand characters. */
export function textKind(text: string): TextKind {
  const head = text.slice(0, 65_536).replace(/^[\ufeff\s]+/, '');
  if (isMail(head)) return { tag: 'Evidence', what: 'e-mail' };
  if (/^<(?:\?xml|!--|!doctype|[a-z])/i.test(head)) return markup(head);
  if (/^[[{]/.test(head) && isJson(text)) return { tag: 'UnknownFormat', detail: 'JSON' };
  if (head.startsWith('ID;P') && /\n[BC];/.test(head)) return { tag: 'UnknownFormat', detail: 'SYLK' };
  return 'delimited';
}

function markup(head: string): TextKind {
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && /<(?:\w+:)?Workbook[\s>]/.test(head))
    return 'xml2003';
  if (/<office:document[\s>]/.test(head)) return 'flat-ods';
  if (/<(?:html|head|body|table|tr|td|meta|!doctype\s+html)[\s>]/i.test(head)) return 'html';
  if (head.startsWith('<?xml')) return { tag: 'UnknownFormat', detail: 'XML' };
  return /^<[a-z][^<>]*>/i.test(head) && /<table[\s>]/i.test(head) ? 'html' : 'delimited';
}

/** A header block of RFC 5322 with at least three well-known fields before the first empty line. */
function isMail(head: string): boolean {
  const block = head.slice(0, 16_384).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const fields = block.match(
    /^(?:From|To|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Content-Type|Delivered-To):/gim,
  );
  return (
    new Set(fields?.map((field) => field.toLowerCase())).size >= 3 &&
    /^(?:from|mime-version|received|return-path):/im.test(block)
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
