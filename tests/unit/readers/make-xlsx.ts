import { strToU8, zipSync } from 'fflate';
import type { Cell, ReadDocument, ReadError } from '../../../shared/domain/sheets/cell.ts';
import { readSpreadsheet } from '../../fixtures/read-spreadsheet.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface Parts {
  /** Rows: what stands between `<sheetData>` and its end, or a whole part beginning with `<?xml`. */
  sheet: string;
  before?: string;
  after?: string;
  strings?: string;
  styles?: string;
  workbookPr?: string;
  sheetAttributes?: string;
  links?: string;
  sheetLinks?: string;
  more?: Record<string, string | Uint8Array>;
  main?: string;
  office?: string;
  sheetTarget?: string;
}

const contentTypes = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

/** A workbook of one sheet, part by part, as odd as a test wants it. */
export function makeXlsx(parts: Parts): Uint8Array {
  const main = parts.main ?? MAIN;
  const office = parts.office ?? OFFICE;
  const links = parts.links ?? '';
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${parts.workbookPr ?? ''}<sheets><sheet name="S" sheetId="1" r:id="s1"${parts.sheetAttributes ?? ''}/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s1" Type="${office}/worksheet" Target="${parts.sheetTarget ?? 'worksheets/sheet1.xml'}"/><Relationship Id="s2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="s3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>${links}</Relationships>`,
    'xl/worksheets/sheet1.xml': parts.sheet.startsWith('<?xml')
      ? parts.sheet
      : `<worksheet xmlns="${main}" xmlns:r="${office}">${parts.before ?? ''}<sheetData>${parts.sheet}</sheetData>${parts.after ?? ''}</worksheet>`,
    'xl/styles.xml': parts.styles ?? `<styleSheet xmlns="${main}"/>`,
    ...(parts.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${parts.strings}</sst>` }),
    ...(parts.sheetLinks === undefined
      ? {}
      : {
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${parts.sheetLinks}</Relationships>`,
        }),
    ...parts.more,
  };
  return zip(files);
}

export const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

/** Styles with these number formats, in order, as cell styles 1, 2, 3… (0 is General). */
export const stylesOf = (...formats: string[]): string =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join('')}</cellXfs></styleSheet>`;

export async function read(bytes: Uint8Array, name = 'test.xlsx'): Promise<ReadDocument> {
  const result = await readSpreadsheet(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export async function refusal(bytes: Uint8Array, name = 'test.xlsx'): Promise<ReadError> {
  const result = await readSpreadsheet(bytes, name);
  if (result.ok) throw new Error('was read');
  return result.error;
}

export const cellOf = (document: ReadDocument, ref: string, sheet = 0): Cell | undefined =>
  document.sheets[sheet]?.cells.find((cell) => cell.ref === ref);

export const tags = (document: ReadDocument): string[] => document.warnings.map(({ tag }) => tag);
