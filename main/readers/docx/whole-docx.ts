import type { ChartText, DocumentParts } from '../../../shared/domain/reference/returned/document-parts.ts';
import type { DocumentText } from '../../../shared/domain/reference/read-back/document-text.ts';
import { materialize } from '../../cells/stored-document.ts';
import { bytesOfEntry, readXmlAside, readXmlEntry } from '../container/read-entry.ts';
import { entryKey, type ZipArchive } from '../container/zip-archive.ts';
import { readStored } from '../read-stored.ts';
import { relationshipsOf, type Relationship } from '../xlsx/relationships.ts';
import { attribute, prefixedAttribute } from '../xml/xml-attributes.ts';
import { ChartPart } from './chart-part.ts';
import { docxParts } from './docx-parts.ts';

/** What a document holds beside its text: margins, notes, charts with their workbooks, and what is said of drawings. */
export async function wholeDocx(
  zip: ZipArchive,
  main: string,
  document: DocumentText,
): Promise<DocumentParts> {
  const unreadable = (): void => undefined;
  const { margins, notes } = await docxParts(zip, main, unreadable);
  const of = (kind: 'header' | 'footer'): string[] =>
    margins.flatMap((one) => (one.kind === kind ? [one.text] : []));
  const drawn = { alternatives: [] as string[], charts: [] as string[] };
  // The second copy of a drawing, for programs that cannot draw the first.
  let copies = 0;
  await readXmlEntry(zip, main, {
    open(name, raw) {
      if (name === 'Fallback') copies++;
      if (copies > 0) return;
      if (name === 'docPr') {
        const said = attribute(raw, 'descr') ?? '';
        if (said !== '') drawn.alternatives.push(said);
      } else if (name === 'chart') drawn.charts.push(prefixedAttribute(raw, 'id') ?? '');
    },
    text: () => undefined,
    close(name) {
      if (name === 'Fallback') copies--;
    },
  });
  const relations = new Map((await relationshipsOf(zip, main)).map((one) => [one.id, one]));
  const charts: ChartText[] = [];
  for (const id of drawn.charts) charts.push(await chartOf(zip, relations.get(id)));
  return {
    document,
    headers: of('header'),
    footers: of('footer'),
    notes: [...notes.values()],
    drawings: { alternatives: drawn.alternatives, charts },
  };
}

async function chartOf(zip: ZipArchive, relation: Relationship | undefined): Promise<ChartText> {
  if (relation === undefined || relation.target === '') return { texts: [], series: [] };
  const part = new ChartPart();
  await readXmlAside(zip, relation.target, part);
  const book = (await relationshipsOf(zip, relation.target)).find(({ target }) => target.endsWith('.xlsx'));
  const cells = book === undefined ? null : await cellsOf(zip, book.target);
  return { ...part.chart, ...(cells && { cells }) };
}

/** The cells of a workbook inside a chart; null where it cannot be read. */
async function cellsOf(zip: ZipArchive, part: string): Promise<ReadonlyMap<string, string> | null> {
  const entry = zip.entries.get(entryKey(part));
  const read = entry && (await readStored(await bytesOfEntry(zip, entry), part));
  if (!read?.ok) return null;
  const { sheets } = materialize(read.value);
  return new Map(
    sheets.flatMap(({ name, cells }) => cells.map(({ ref, text }) => [`${name}!${ref}`, text] as const)),
  );
}
