import { describe, expect, it } from 'vitest';
import { strToU8 } from 'fflate';
import type { Cell, OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { encodeOutside } from '../../../main/cells/outside-block.ts';
import { decodeBlock } from '../../../main/cells/cell-blocks.ts';
import { lazyDocument } from '../../../main/cells/stored-document.ts';
import { readStored } from '../../../main/readers/read-stored.ts';
import { readSpreadsheet } from '../../fixtures/read-spreadsheet.ts';
import { makeXlsx, zip, type Parts } from './make-xlsx.ts';

async function sheetOf(
  bytes: Uint8Array,
  name: string,
): Promise<{ cells: Map<string, Cell>; outside: OutsideText[] | undefined }> {
  const read = await readSpreadsheet(bytes, name);
  if (!read.ok) throw new Error(read.error.tag);
  const sheet = read.value.sheets[0]!;
  return { cells: new Map(sheet.cells.map((cell) => [cell.ref, cell])), outside: sheet.outside };
}

const xlsx = (parts: Parts): ReturnType<typeof sheetOf> => sheetOf(makeXlsx(parts), 'a.xlsx');

const rich = (...runs: [string, boolean][]): string =>
  `<is>${runs.map(([text, struck]) => `<r><rPr>${struck ? '<strike/>' : ''}</rPr><t xml:space="preserve">${text}</t></r>`).join('')}</is>`;

describe('struck text in a workbook', () => {
  const styles =
    '<styleSheet xmlns="m"><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';

  it('is known by the font of the cell', async () => {
    const { cells } = await xlsx({
      styles,
      sheet:
        '<row r="1"><c r="A1" s="1"><v>158</v></c><c r="B1" s="2"><v>158</v></c><c r="C1" s="1" t="str"><v>söz</v></c></row>',
    });
    expect([...cells.values()].map((cell) => cell.struck)).toEqual([true, undefined, true]);
  });

  it('is known by its runs, and says what stands', async () => {
    const { cells } = await xlsx({
      sheet: `<row r="1"><c r="A1" t="inlineStr">${rich(['84', true], [' 88', false])}</c><c r="B1" t="inlineStr">${rich(['84', true])}</c><c r="C1" t="inlineStr">${rich(['Köhnə ', true], ['ad 1', false])}</c><c r="D1" t="inlineStr">${rich(['ad', false])}</c></row>`,
    });
    expect(cells.get('A1')).toMatchObject({ text: '84 88', struck: true, standing: '88' });
    expect(cells.get('B1')).toMatchObject({ text: '84', struck: true });
    expect(cells.get('B1')).not.toHaveProperty('standing');
    expect(cells.get('C1')).toMatchObject({ text: 'Köhnə ad 1', standing: 'ad 1' });
    expect(cells.get('C1')).not.toHaveProperty('struck');
    expect(cells.get('D1')).not.toHaveProperty('standing');
  });

  it('is known in shared strings', async () => {
    const { cells } = await xlsx({
      strings: '<si><r><rPr><strike/></rPr><t>84</t></r><r><t>88</t></r></si>',
      sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    });
    expect(cells.get('A1')).toMatchObject({ struck: true, standing: '88' });
  });
});

describe('text outside the cells of a workbook', () => {
  it('comes from page headers and footers, without their codes', async () => {
    const { outside } = await xlsx({
      sheet: '',
      after:
        '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12DİN&amp;C2023-cü ilin 9 ayı</oddHeader><oddFooter>&amp;CSəhifə &amp;P / &amp;N&amp;RA &amp;&amp; B</oddFooter></headerFooter>',
    });
    expect(outside).toEqual([
      { kind: 'header', text: 'DİN' },
      { kind: 'header', text: '2023-cü ilin 9 ayı' },
      { kind: 'footer', text: 'A & B' },
    ]);
  });

  const drawing = (xml: string): Parts => ({
    sheet: '<row r="1"><c r="A1"><v>84</v></c></row>',
    sheetLinks: '<Relationship Id="d" Type="x/drawing" Target="../drawings/drawing1.xml"/>',
    more: { 'xl/drawings/drawing1.xml': xml },
  });

  it('comes from text boxes, each once', async () => {
    const { outside } = await xlsx(
      drawing(
        '<wsDr xmlns:a="a"><sp><txBody><a:p><a:r><a:t>84 əvəzinə </a:t></a:r><a:r><a:t>89</a:t></a:r></a:p><a:p><a:r><a:t>oxunmalıdır</a:t></a:r></a:p></txBody></sp><AlternateContent><Choice><sp><txBody><a:p><a:r><a:t>B</a:t></a:r></a:p></txBody></sp></Choice><Fallback><sp><txBody><a:p><a:r><a:t>B2</a:t></a:r></a:p></txBody></sp></Fallback></AlternateContent></wsDr>',
      ),
    );
    expect(outside).toEqual([
      { kind: 'text box', text: '84 əvəzinə 89\noxunmalıdır' },
      { kind: 'text box', text: 'B' },
    ]);
  });

  it('costs only itself where it is damaged', async () => {
    const read = await readSpreadsheet(makeXlsx(drawing('<wsDr><sp>')), 'a.xlsx');
    expect(read.ok && read.value.sheets[0]!.cells.length).toBe(1);
    expect(read.ok && read.value.warnings).toEqual([
      { tag: 'PartUnreadable', sheet: 'S', detail: 'xl/drawings/drawing1.xml' },
    ]);
  });
});

const ods = (content: string, styles = '<document-styles/>'): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'styles.xml': styles,
    'content.xml': `<document-content>${content}</document-content>`,
  });

describe('an OpenDocument', () => {
  const strike = (name: string, family: string): string =>
    `<style name="${name}" family="${family}"><text-properties text-line-through-style="solid"/></style>`;

  it('strikes by the style of cell, row, column or span, named styles included', async () => {
    const cell = (text: string, style = ''): string =>
      `<table-cell ${style} value-type="float" value="84"><p>${text}</p></table-cell>`;
    const { cells } = await sheetOf(
      ods(
        `<automatic-styles>${strike('t1', 'text')}<style name="c1" family="table-cell" parent-style-name="Named"/><style name="c2" family="table-cell"/></automatic-styles><spreadsheet><table name="S"><table-column/><table-column default-cell-style-name="c1"/><table-row>${cell('84')}${cell('84')}${cell('84', 'style-name="c1"')}${cell('84', 'style-name="c2"')}<table-cell value-type="string"><p><span style-name="t1">84</span> 88</p></table-cell></table-row><table-row default-cell-style-name="c1">${cell('84')}</table-row></table></spreadsheet>`,
        `<document-styles>${strike('Named', 'table-cell')}</document-styles>`,
      ),
      'a.ods',
    );
    const struck = [...cells.values()].filter((one) => one.struck).map((one) => one.ref);
    expect(struck).toEqual(['B1', 'C1', 'E1', 'A2']);
    expect(cells.get('E1')!.standing).toBe('88');
  });

  it('has page headers of its master page and texts of shapes', async () => {
    const { cells, outside } = await sheetOf(
      ods(
        '<automatic-styles><style name="ta1" family="table" master-page-name="P"/></automatic-styles><spreadsheet><table name="S" style-name="ta1"><shapes><frame><text-box><p>Düzəliş: 89</p></text-box></frame><frame><object><p>chart</p></object></frame></shapes><table-row><table-cell value-type="float" value="84"><custom-shape><p>ox</p></custom-shape><p>84</p></table-cell></table-row></table></spreadsheet>',
        '<document-styles><master-page name="Q"><header><p>no</p></header></master-page><master-page name="P"><header><region-center><p>9 ay</p></region-center></header><header-first display="false"><p>hidden</p></header-first><footer><p>Page <page-number>1</page-number></p></footer></master-page></document-styles>',
      ),
      'a.ods',
    );
    expect(outside).toEqual([
      { kind: 'header', text: '9 ay' },
      { kind: 'text box', text: 'Düzəliş: 89' },
      { kind: 'text box', text: 'ox' },
    ]);
    expect(cells.get('A1')!.text).toBe('84');
  });
});

describe('a Word document', () => {
  const p = (text: string, more = ''): string => `<p><r><t xml:space="preserve">${text}</t></r>${more}</p>`;
  const table = (cell: string): string => `<tbl><tr><tc>${cell}</tc></tr></tbl>`;
  const docx = (body: string, more: Record<string, string> = {}): Uint8Array =>
    zip({
      '[Content_Types].xml':
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="h" Type="x/header" Target="header1.xml"/><Relationship Id="f" Type="x/footer" Target="footer1.xml"/><Relationship Id="n" Type="x/footnotes" Target="footnotes.xml"/></Relationships>',
      'word/document.xml': `<document><body>${body}</body></document>`,
      'word/header1.xml': `<hdr>${p('DİN')}</hdr>`,
      'word/footer1.xml': `<ftr>${p('Səhifə 1')}</ftr>`,
      'word/footnotes.xml': `<footnotes><footnote id="2">${p('yalnız qadınlar')}</footnote><footnote id="3">${p('başqa')}</footnote></footnotes>`,
      ...more,
    });

  it('strikes by its runs, and each table has what stands around it', async () => {
    const read = await readSpreadsheet(
      docx(
        p('9 ay üzrə') +
          '<p><r><txbxContent><p><r><t>Layihə</t></r></p></txbxContent></r></p>' +
          table('<p><r><rPr><strike/></rPr><t>84</t></r><r><t>88</t></r></p>') +
          p('Cədvəl 2') +
          table(p('7', '<r><footnoteReference id="2"/></r>')) +
          p('son'),
      ),
      'a.docx',
    );
    if (!read.ok) throw new Error(read.error.tag);
    const [first, second] = read.value.sheets;
    expect(first!.cells).toMatchObject([{ text: '8488', struck: true, standing: '88' }]);
    expect(first!.outside).toEqual([
      { kind: 'note', text: '9 ay üzrə', above: true },
      { kind: 'text box', text: 'Layihə' },
      { kind: 'header', text: 'DİN' },
    ]);
    expect(second!.outside).toEqual([
      { kind: 'note', text: 'Cədvəl 2', above: true },
      { kind: 'note', text: 'son' },
      { kind: 'header', text: 'DİN' },
      { kind: 'note', text: 'yalnız qadınlar' },
    ]);
  });
});

describe('a web page', () => {
  it('strikes by elements and styles', async () => {
    const { cells } = await sheetOf(
      strToU8(
        '<table><tr><td><s>84</s> 88<td style="text-decoration: line-through">5<td>6<td><span style="text-decoration:line-through">7</span><td>8</table>',
      ),
      'a.html',
    );
    expect([...cells.values()].map((cell) => cell.struck ?? false)).toEqual([true, true, false, true, false]);
    expect(cells.get('A1')!.standing).toBe('88');
  });
});

describe('texts outside the cells', () => {
  const outside: OutsideText[] = [
    { kind: 'text box', text: 'ə🙂' },
    { kind: 'note', text: 'yuxarıda', above: true },
  ];

  it('are a block without cells to whoever knows only cells', () => {
    expect(decodeBlock(encodeOutside(outside).bytes)).toEqual([]);
  });

  it('come back through a stored document beside the cells', async () => {
    const read = await readStored(
      makeXlsx({
        sheet: '<row r="1"><c r="A1"><v>1</v></c></row>',
        after: '<headerFooter><oddHeader>9 ay</oddHeader></headerFooter>',
      }),
      'a.xlsx',
    );
    if (!read.ok) throw new Error(read.error.tag);
    const [sheet] = lazyDocument(structuredClone(read.value)).sheets;
    expect(sheet!.outside).toEqual([{ kind: 'header', text: '9 ay' }]);
    expect(sheet!.cells).toHaveLength(1);
    expect(sheet!.head!(100)).toMatchObject({ cut: null, cells: [{ ref: 'A1' }] });
  });

  it('are not there where the sheet has none', async () => {
    const { outside: none } = await xlsx({ sheet: '' });
    expect(none).toBeUndefined();
  });
});
