import { readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { BUILTIN_FORMATS } from '../number-format/builtin-formats.ts';
import { NumberFormat } from '../number-format/number-cell.ts';
import { attribute, integerAttribute } from '../xml/xml-attributes.ts';

/** The number format of each cell style (`cellXfs`), by style index; an index that is not there means General. */
export interface Styles {
  format(style: number): NumberFormat;
}

export async function readStyles(
  zip: ZipArchive,
  part: string | undefined,
  date1904: boolean,
): Promise<Styles> {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  const handler = {
    open(name: string, raw: string) {
      if (name === 'numFmt') {
        const id = integerAttribute(raw, 'numFmtId');
        // Differential styles define formats too, but later: the first one of an id is the workbook's.
        if (id !== undefined && !custom.has(id)) custom.set(id, attribute(raw, 'formatCode') ?? 'General');
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) styles.push(integerAttribute(raw, 'numFmtId') ?? 0);
    },
    close(name: string) {
      if (name === 'cellXfs') inCells = false;
    },
    text() {},
  };
  if (part !== undefined) await readXmlEntry(zip, part, handler);
  return stylesOf(styles, custom, date1904);
}

function stylesOf(styles: number[], custom: Map<number, string>, date1904: boolean): Styles {
  const formats = new Map<string, NumberFormat>();
  const shared = (code: string): NumberFormat => {
    const known = formats.get(code);
    if (known) return known;
    const made = new NumberFormat(code, date1904);
    formats.set(code, made);
    return made;
  };
  const general = shared('General');
  const byStyle = styles.map((id) => shared(custom.get(id) ?? BUILTIN_FORMATS[id] ?? 'General'));
  return { format: (style) => byStyle[style] ?? general };
}
