import { readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { NumberFormat } from '../number-format/number-cell.ts';
import { attribute, integerAttribute, isOn } from '../xml/xml-attributes.ts';

/** What each cell style (`cellXfs`) means, by its index; one that is not there is General and plain. */
export interface Styles {
  format(style: number): NumberFormat;
  /** Its font strikes through. */
  struck(style: number): boolean;
}

export async function readStyles(
  zip: ZipArchive,
  part: string | undefined,
  date1904: boolean,
): Promise<Styles> {
  const custom = new Map<number, string>();
  const styles: { format: number; font: number }[] = [];
  const struckFonts = new Set<number>();
  let fonts = -1;
  let inFonts = false;
  let inCells = false;
  const handler = {
    open(name: string, raw: string) {
      if (name === 'numFmt') {
        const id = integerAttribute(raw, 'numFmtId');
        // Differential styles define formats too, but later: the first one of an id is the workbook's.
        if (id !== undefined && !custom.has(id)) custom.set(id, attribute(raw, 'formatCode') ?? 'General');
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells)
        styles.push({
          format: integerAttribute(raw, 'numFmtId') ?? 0,
          font: integerAttribute(raw, 'fontId') ?? 0,
        });
      else if (name === 'fonts') inFonts = true;
      else if (name === 'font' && inFonts) fonts++;
      else if (name === 'strike' && inFonts && isOn(attribute(raw, 'val') ?? '1')) struckFonts.add(fonts);
    },
    close(name: string) {
      if (name === 'cellXfs') inCells = false;
      else if (name === 'fonts') inFonts = false;
    },
    text() {},
  };
  if (part !== undefined) await readXmlEntry(zip, part, handler);
  const { format } = formatsOf(
    styles.map((style) => style.format),
    custom,
    date1904,
  );
  const struck = styles.map(({ font }) => struckFonts.has(font));
  return { format, struck: (style) => struck[style] ?? false };
}

function formatsOf(styles: number[], custom: Map<number, string>, date1904: boolean): Pick<Styles, 'format'> {
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

/**
 * Formats that files name by number only (ECMA-376 18.8.30), as an English (US) Excel shows them;
 * 14 is its short date, with four digits of the year.
 */
const BUILTIN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  27: 'm/d/yyyy',
  28: 'm/d/yyyy',
  29: 'm/d/yyyy',
  30: 'm/d/yyyy',
  31: 'm/d/yyyy',
  32: 'h:mm:ss',
  33: 'h:mm:ss',
  34: 'h:mm:ss',
  35: 'h:mm:ss',
  36: 'm/d/yyyy',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'm/d/yyyy',
  51: 'm/d/yyyy',
  52: 'm/d/yyyy',
  53: 'm/d/yyyy',
  54: 'm/d/yyyy',
  55: 'm/d/yyyy',
  56: 'm/d/yyyy',
  57: 'm/d/yyyy',
  58: 'm/d/yyyy',
};
