import type { DocumentParts } from '../../../shared/domain/reference/returned/document-parts.ts';
import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { FlowText } from '../flow/flow-text.ts';
import { DRAFT_PROPERTY } from '../../../shared/domain/reference/draft-mark.ts';
import { damaged } from '../../cells/refusal.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { WarningList } from '../../cells/warning-list.ts';
import { readXmlAside, readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { flowSheets } from '../flow/flow-sheets.ts';
import { refuseEncrypted } from '../ods/read-ods.ts';
import { attribute } from '../xml/xml-attributes.ts';
import { decoderFor } from '../xml/xml-encoding.ts';
import { XmlScanner, type XmlHandler } from '../xml/xml-scanner.ts';
import { OdtContent } from './odt-content.ts';

/** Reads an OpenDocument text: its tables, each as a sheet, and what it says beside them. */
export async function readOdt(zip: ZipArchive): Promise<StoredDocument> {
  await refuseEncrypted(zip);
  const content = new OdtContent();
  await readXmlEntry(zip, 'styles.xml', content);
  if (!(await readXmlEntry(zip, 'content.xml', content))) damaged('content.xml is missing');
  const own = new OwnProperty();
  await readXmlAside(zip, 'meta.xml', own);
  return documentOf(content, own.found);
}

/** Its text in reading order, with what stands in margins and notes; drawings are not looked into. */
export async function odtParts(zip: ZipArchive): Promise<DocumentParts> {
  await refuseEncrypted(zip);
  const text = new FlowText('odt');
  const content = new OdtContent(text);
  await readXmlEntry(zip, 'styles.xml', content);
  if (!(await readXmlEntry(zip, 'content.xml', content))) damaged('content.xml is missing');
  const of = (kind: OutsideText['kind']): string[] =>
    content.margins.flatMap((one) => (one.kind === kind ? [one.text] : []));
  return {
    document: text.finish(),
    headers: of('header'),
    footers: of('footer'),
    notes: [...content.notes.values()],
  };
}

/** Reads an OpenDocument text that is one XML file (`.fodt`). */
export function readFlatOdt(bytes: Uint8Array): StoredDocument {
  const text = decoderFor(bytes, 'the document').decode(bytes);
  const [content, own] = [new OdtContent(), new OwnProperty()];
  for (const handler of [own, content]) {
    const scanner = new XmlScanner('the document', handler);
    scanner.write(text);
    scanner.end();
  }
  return documentOf(content, own.found);
}

function documentOf(content: OdtContent, property: boolean): StoredDocument {
  content.finish();
  const warnings = new WarningList();
  const { tables, paragraphs, notes, margins, tags } = content;
  const sheets = flowSheets({ tables, paragraphs, notes, margins }, warnings);
  return { format: 'odt', sheets, warnings: warnings.all(), marks: { property, tags: [...tags] } };
}

/** Whether a property of our own is among those of the document. */
class OwnProperty implements XmlHandler {
  found = false;

  open(name: string, raw: string): void {
    this.found ||= name === 'user-defined' && attribute(raw, 'name') === DRAFT_PROPERTY;
  }

  text(): void {}

  close(): void {}
}
