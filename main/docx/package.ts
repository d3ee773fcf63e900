import { xmlText } from '../../shared/domain/text/xml-text.ts';
import { readEntry } from '../readers/container/read-entry.ts';
import { openZip } from '../readers/container/zip-archive.ts';
import type { Look } from '../../shared/domain/reference/look.ts';
import type { PlotArea } from './chart-layout.ts';
import { applyLook } from './look/apply-look.ts';
import { finishChart, finishSheet, otherMarks, unreportedColumn } from './chart-xml.ts';
import { addMap } from './places-map.ts';
import type { RawXml } from './frame.ts';
import { liftFormatting } from './named-styles.ts';
import { settleTracked } from './tracked.ts';
import { zip, type ZipPart } from './zip.ts';

/** What was set aside while the document was written. */
interface Finish {
  /** Where the plot of each chart stands, in the order of the charts. */
  plots: readonly PlotArea[];
  raw?: RawXml;
  map?: Parameters<typeof addMap>[1];
}

/**
 * Finishes what docx packed: no characters that XML cannot hold, chart touches, the given time in the properties, relationship ids in order
 * instead of random ones, entries in a fixed order with a fixed time.
 */
export async function finishPackage(
  packed: Uint8Array,
  now: Date,
  { plots, raw, map }: Finish = { plots: [] },
  look?: Look,
): Promise<Uint8Array> {
  const parts = await partsOf(packed);
  const main = 'word/document.xml';
  if (raw) parts.set(main, Buffer.from(raw.into(text(parts.get(main)))));
  if (raw) parts.set(main, Buffer.from(settleTracked(text(parts.get(main)))));
  liftFormatting(parts);
  if (map) addMap(parts, map);
  if (look) applyLook(parts, look);
  const names = [...parts.keys()].sort(partOrder);
  const rename = idRenamer();
  const entries: ZipPart[] = [];
  for (const name of names) {
    const bytes = parts.get(name);
    if (bytes && name.startsWith('word/media/')) entries.push({ name, bytes });
    else if (!name.endsWith('.xlsx'))
      entries.push({ name, bytes: Buffer.from(finishPart(name, rename(xmlText(text(bytes))), now, plots)) });
    else if (bytes) {
      const chart = text(parts.get(chartOf(name)));
      entries.push({ name, bytes: await finishWorkbook(bytes, chart), stored: true });
    }
  }
  return zip(entries);
}

async function partsOf(packed: Uint8Array): Promise<Map<string, Uint8Array>> {
  const archive = openZip(packed);
  const parts = new Map<string, Uint8Array>();
  for (const { name } of archive.entries.values())
    parts.set(name, (await readEntry(archive, name)) ?? new Uint8Array());
  return parts;
}

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

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

async function finishWorkbook(bytes: Uint8Array, chart: string): Promise<Uint8Array> {
  const column = unreportedColumn(chart);
  const marks = otherMarks(chart);
  const entries = [...(await partsOf(bytes))].map(([name, part]) => {
    const sheet = name.startsWith('xl/worksheets/') && column !== null;
    const xml = xmlText(text(part));
    return { name, bytes: Buffer.from(sheet ? finishSheet(xml, column, marks) : xml) };
  });
  return zip(entries);
}
