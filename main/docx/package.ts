import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { PlotArea } from './chart-layout.ts';
import { finishChart, finishSheet, unreportedColumn } from './chart-xml.ts';
import { zip, type ZipEntry } from './zip.ts';

/**
 * Finishes what docx packed: chart touches, the given time in the properties, relationship ids in order
 * instead of random ones, entries in a fixed order with a fixed time.
 */
export function finishPackage(packed: Uint8Array, now: Date, plots: readonly PlotArea[]): Uint8Array {
  const parts = unzipSync(packed);
  const names = Object.keys(parts).sort(partOrder);
  const rename = idRenamer();
  const entries = names.flatMap((name): ZipEntry[] => {
    const bytes = parts[name];
    if (!bytes) return [];
    if (!name.endsWith('.xlsx'))
      return [{ name, bytes: strToU8(finishPart(name, rename(text(bytes)), now, plots)) }];
    const column = unreportedColumn(text(parts[chartOf(name)]));
    return [{ name, bytes: finishWorkbook(bytes, column), stored: true }];
  });
  return zip(entries);
}

const text = (bytes: Uint8Array | undefined): string => (bytes ? strFromU8(bytes) : '');

/** docx numbers a chart and its workbook alike. */
const chartOf = (workbook: string): string =>
  `word/charts/chart${/(\d+)\.xlsx$/.exec(workbook)?.[1] ?? ''}.xml`;

/** Content types and relationships first, as readers that stream expect. */
function partOrder(a: string, b: string): number {
  const rank = (name: string): number =>
    ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].indexOf(name);
  const [left, right] = [rank(a), rank(b)];
  if (left !== right) return (left < 0 ? 99 : left) - (right < 0 ? 99 : right);
  return a < b ? -1 : 1;
}

function finishPart(name: string, xml: string, now: Date, plots: readonly PlotArea[]): string {
  if (name === 'docProps/core.xml') {
    return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${now.toISOString()}`);
  }
  const chart = /^word\/charts\/chart(\d+)\.xml$/.exec(name);
  return chart ? finishChart(xml, plots[Number(chart[1]) - 1]) : xml;
}

/** Random relationship ids → `rId1`, `rId2`… in the order in which they are first met. */
function idRenamer(): (xml: string) => string {
  const names = new Map<string, string>();
  return (xml) =>
    xml.replace(/(?<=")rId[A-Za-z0-9_-]{8,}(?=")/g, (id) => {
      const known = names.get(id) ?? `rIdA${names.size + 1}`;
      names.set(id, known);
      return known;
    });
}

function finishWorkbook(bytes: Uint8Array, column: string | null): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const sheet = name.startsWith('xl/worksheets/') && column !== null;
    return { name, bytes: sheet ? strToU8(finishSheet(text(part), column)) : part };
  });
  return zip(entries);
}
