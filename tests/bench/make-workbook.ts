import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { toRef } from '../../shared/domain/sheets/cell-ref.ts';

const ROWS = 100_000;
const TOWNS = ['Bakı', 'Gəncə', 'Sumqayıt', 'Lənkəran', 'Mingəçevir', 'Şirvan', 'Xaçmaz', 'Bərdə'];

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PARTS = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Register" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** Deterministic: the same file on every machine. */
function* numbers(): Generator<number> {
  for (let x = 20_230_101; ;) {
    x = (x * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield x;
  }
}

/**
 * A register as agencies keep them: running number, date, town, place, two texts, counts, an amount, a share.
 * 100 000 rows × 10 columns, short texts repeated and one text column that never repeats.
 */
export function makeWorkbook(target: string): void {
  const file = openSync(target, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(file, chunk);
  });
  const strings = new Map<string, number>();
  const text = (value: string): number => {
    const known = strings.get(value);
    if (known !== undefined) return known;
    strings.set(value, strings.size);
    return strings.size - 1;
  };
  for (const [name, xml] of Object.entries(PARTS)) add(zip, name, [xml]);
  add(zip, 'xl/worksheets/sheet1.xml', sheet(text));
  add(zip, 'xl/sharedStrings.xml', [
    `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`,
    ...[...strings.keys()].map((value) => `<si><t>${value}</t></si>`),
    '</sst>',
  ]);
  zip.end();
  closeSync(file);
}

function* sheet(text: (value: string) => number): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:J${ROWS + 1}"/><sheetData><row r="1">`;
  const headers = [
    '№',
    'Tarix',
    'Şəhər/rayon',
    'Kod',
    'Tədbirin növü',
    'İştirakçı',
    'Qadın',
    'Məbləğ',
    'Pay',
    'Qeyd',
  ];
  yield headers.map((h, i) => `<c r="${toRef(1, i + 1)}" t="s"><v>${text(h)}</v></c>`).join('');
  yield '</row>';
  const random = numbers();
  const next = (below: number): number => Math.floor(random.next().value / 65_536) % below;
  for (let row = 2; row <= ROWS + 1; row += 1) {
    const s = (col: number, value: string): string =>
      `<c r="${toRef(row, col)}" t="s"><v>${text(value)}</v></c>`;
    const n = (col: number, value: number, style = 0): string =>
      `<c r="${toRef(row, col)}" s="${style}"><v>${value}</v></c>`;
    yield `<row r="${row}">${n(1, row - 1)}${n(2, 44_927 + next(365), 1)}${s(3, TOWNS[next(8)]!)}${s(4, `Q-${row}`)}${s(5, `Tədbir ${next(40)}`)}${n(6, next(500))}${n(7, next(200))}${n(8, next(1_000_000) / 100, 2)}${n(9, next(10_000) / 10_000, 3)}${s(10, next(3) === 0 ? 'bəli' : 'xeyr')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function add(zip: Zip, name: string, parts: Iterable<string>): void {
  const entry = new ZipDeflate(name, { level: 6 });
  zip.add(entry);
  const encoder = new TextEncoder();
  let batch = '';
  for (const part of parts) {
    batch += part;
    if (batch.length > 1_000_000) {
      entry.push(encoder.encode(batch));
      batch = '';
    }
  }
  entry.push(encoder.encode(batch), true);
}
