import { textKind } from '../detect/text-kind.ts';
import { refuse } from '../refusal.ts';
import type { StoredDocument } from '../stored-document.ts';
import { decodeText } from './decode-text.ts';
import { readDelimited } from './read-delimited.ts';

/** Reads a file without a signature: delimited text, or markup that a program named `.xls`. */
export async function readText(bytes: Uint8Array): Promise<StoredDocument> {
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === '') return refuse({ tag: 'Empty' });
  if (isBinary(decoded.text))
    return refuse({ tag: 'UnknownFormat', detail: 'a binary file of no known kind' });
  const kind = textKind(decoded.text);
  switch (kind) {
    case 'delimited':
      return readDelimited(decoded);
    case 'html':
      return (await import('../html/read-html.ts')).readHtml(bytes, decoded);
    case 'xml2003':
      return (await import('../xml2003/read-xml2003.ts')).readXml2003(bytes);
    case 'flat-ods':
      return (await import('../ods/read-ods.ts')).readFlatOds(bytes);
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
