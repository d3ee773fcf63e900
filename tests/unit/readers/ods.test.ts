import { describe, expect, it } from 'vitest';
import { cellOf, read, tags, zip } from './make-xlsx.ts';

const NAMESPACES = ['office', 'table', 'text', 'style', 'fo', 'dc', 'draw', 'calcext']
  .map((name) => `xmlns:${name}="urn:test:${name}"`)
  .join(' ');

const STYLES =
  '<office:automatic-styles><style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="down" style:family="text"><style:text-properties style:text-position="-33% 58%"/></style:style></office:automatic-styles>';

const content = (tables: string): string =>
  `<office:document-content ${NAMESPACES}>${STYLES}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;

const ods = (tables: string, more: Record<string, string> = {}): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content(tables),
    ...more,
  });

const table = (rows: string): Uint8Array => ods(`<table:table table:name="T">${rows}</table:table>`);
const cell = (attributes: string, text?: string): string =>
  `<table:table-cell ${attributes}>${text === undefined ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;

describe('OpenDocument spreadsheets', () => {
  it('reads every type with the text as shown', async () => {
    const row = [
      cell('office:value-type="float" office:value="2374000"', '2 374 000'),
      cell('office:value-type="currency" office:value="2.3" office:currency="EUR"', '2,30 €'),
      cell('office:value-type="percentage" office:value="0.38"', '38%'),
      cell('office:value-type="date" office:date-value="2023-10-08"', '08.10.23'),
      cell('office:value-type="date" office:date-value="2023-10-08T13:45:00.500000000"', '08.10.23 13:45'),
      cell('office:value-type="time" office:time-value="PT255H10M10.5S"', '255:10:10'),
      cell('office:value-type="boolean" office:boolean-value="true"', 'DOĞRU'),
      cell('office:value-type="string"', 'söz'),
      cell('office:value-type="float" office:value="5"', ''),
      cell('office:value-type="float" office:value="7"'),
    ].join('');
    const { cells } = (await read(table(`<table:table-row>${row}</table:table-row>`), 'a.ods')).sheets[0]!;
    expect(cells.map(({ type, value, text, hidden }) => [type, value, text, hidden ?? false])).toEqual([
      ['number', 2374000, '2 374 000', false],
      ['number', 2.3, '2,30 €', false],
      ['number', 0.38, '38%', false],
      ['date', '2023-10-08', '08.10.23', false],
      ['date', '2023-10-08T13:45:00.5', '08.10.23 13:45', false],
      ['duration', '255:10:10.500', '255:10:10', false],
      ['boolean', true, 'DOĞRU', false],
      ['text', 'söz', 'söz', false],
      ['number', 5, '', true],
      ['number', 7, '7', false],
    ]);
  });

  it('puts blanks, tabs, breaks and paragraphs back, and keeps drawings out', async () => {
    const text =
      '<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p><text:p>e  f</text:p>';
    const rows = `<table:table-row><table:table-cell office:value-type="string">${text}<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame></table:table-cell></table:table-row>`;
    expect(cellOf(await read(table(rows), 'a.ods'), 'A1')?.value).toBe('a  b\tc\nd\ne f');
  });

  it('tells a trailing superscript; a subscript is none', async () => {
    const rows = `<table:table-row>${cell('office:value-type="string"', '16<text:span text:style-name="up">1</text:span>')}${cell('office:value-type="string"', 'H<text:span text:style-name="down">2</text:span>')}</table:table-row>`;
    const book = await read(table(rows), 'a.ods');
    expect(cellOf(book, 'A1')).toMatchObject({ value: '161', superscript: '1' });
    expect(cellOf(book, 'B1')?.superscript).toBeUndefined();
  });

  it('unfolds repeated rows and columns only where something stands', async () => {
    const rows = `<table:table-row table:number-rows-repeated="2">${cell('office:value-type="float" office:value="1" table:number-columns-repeated="2"', '1')}<table:table-cell table:number-columns-repeated="16382"/></table:table-row><table:table-row table:number-rows-repeated="999999999"><table:table-cell table:number-columns-repeated="999999999"/></table:table-row>`;
    const book = await read(table(rows), 'a.ods');
    expect(book.sheets[0]!.cells.map(({ ref }) => ref)).toEqual(['A1', 'B1', 'A2', 'B2']);
  });

  it('marks hidden rows, filtered rows, columns and sheets', async () => {
    const number = cell('office:value-type="float" office:value="1"', '1');
    const rows = `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-row>${number.repeat(4)}</table:table-row><table:table-row table:visibility="filter">${number}</table:table-row>`;
    const book = await read(
      ods(
        `<table:table table:name="A">${rows}</table:table><table:table table:name="B" table:style-name="away" table:protected="true"><table:table-row>${number}</table:table-row></table:table>`,
      ),
      'a.ods',
    );
    expect(book.sheets[0]!.cells.filter(({ hidden }) => hidden).map(({ ref }) => ref)).toEqual([
      'B1',
      'C1',
      'A2',
    ]);
    expect(book.sheets[1]?.state).toBe('hidden');
    expect(tags(book).toSorted()).toEqual(['HiddenRowsOrColumns', 'HiddenSheet', 'ProtectedSheet']);
  });

  it('reads merges, what is typed under them, notes and formulas', async () => {
    const note =
      '<office:annotation><dc:creator>X</dc:creator><dc:date>2023-01-01</dc:date><text:p>one</text:p><text:p>two</text:p></office:annotation>';
    const rows = [
      `<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2">${note}<text:p>top</text:p></table:table-cell><table:covered-table-cell/></table:table-row>`,
      `<table:table-row><table:covered-table-cell office:value-type="string"><text:p>under</text:p></table:covered-table-cell></table:table-row>`,
      `<table:table-row>${cell('table:formula="of:=SUM([.A1:.A3];[$\'My sheet\'.B1])" office:value-type="float" office:value="3"', '3')}${cell('table:formula="of:=[.A1]"')}${cell('table:formula="of:=[.Z9]/0" office:value-type="string" office:string-value="" calcext:value-type="error"', '#DIV/0!')}</table:table-row>`,
    ].join('');
    const book = await read(table(rows), 'a.ods');
    expect(book.sheets[0]!.merges).toEqual(['A1:B2']);
    expect(cellOf(book, 'A1')).toMatchObject({ value: 'top', comment: 'one\ntwo' });
    expect(cellOf(book, 'A2')).toMatchObject({ value: 'under', coveredBy: 'A1:B2' });
    expect(cellOf(book, 'A3')?.formula).toBe("SUM(A1:A3,'My sheet'!B1)");
    expect(cellOf(book, 'B3')).toMatchObject({ type: 'blank', value: null });
    expect(cellOf(book, 'C3')).toMatchObject({ type: 'error', value: '#DIV/0!' });
    expect(tags(book).toSorted()).toEqual(['CellError', 'FormulaWithoutValue', 'TextUnderMerge']);
  });

  it('leaves change history and caches of other files aside', async () => {
    const number = `<table:table-row>${cell('office:value-type="float" office:value="1"', '1')}</table:table-row>`;
    const book = await read(
      ods(
        `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>old</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes><table:table table:name="A">${number}</table:table><table:table table:name="'file:///c:/b.ods'#$X">${number}</table:table>`,
        { 'Basic/Standard/Module1.xml': '<x/>' },
      ),
      'a.ods',
    );
    expect(book.sheets.map(({ name, cells }) => [name, cells.length])).toEqual([['A', 1]]);
    expect(tags(book).toSorted()).toEqual(['ExternalLinksIgnored', 'MacrosIgnored']);
  });

  it('says of a repeat that is cut, whatever its length, and of a cell beyond the grid', async () => {
    const row = (cells: string, attributes = ''): string =>
      `<table:table-row ${attributes}>${cells}</table:table-row>`;
    const rows = (count: number | string): string => `table:number-rows-repeated="${count}"`;
    const columns = (count: number | string): string => `table:number-columns-repeated="${count}"`;
    const five = (attributes = ''): string =>
      cell(`${attributes} office:value-type="float" office:value="5"`, '5');
    const warned = async (body: string) => (await read(table(body), 'a.ods')).warnings;
    const beyond = (at: string) => ({
      tag: 'PartUnreadable',
      sheet: 'T',
      detail: `a cell beyond the grid (${at})`,
    });
    const cut = (ref: string, copies: number) => ({
      tag: 'RepeatCut',
      sheet: 'T',
      ref,
      detail: `×${copies}`,
    });

    expect(await warned(row(cell(columns(16_380))) + row(five(), rows(20)))).toEqual([]);
    expect(await warned(row(cell(columns(16_380)) + five(columns(10))))).toEqual([cut('XFA1', 6)]);
    expect(await warned(row(cell(''), rows(1_048_570)) + row(five(), rows(10)))).toEqual([
      cut('A1048571', 4),
    ]);
    expect(await warned(row(five(columns('99999999999999999999'))))).toEqual([cut('A1', 999_983_616)]);
    expect(await warned(row(cell(''), rows('99999999999999')) + row(five(), rows(3)))).toEqual([
      beyond('row 1000000001, column 1'),
    ]);
    expect(await warned(row(cell(columns(16_384)) + five(columns(7))))).toEqual([
      beyond('row 1, column 16385'),
    ]);
    // What carries nothing is repeated to the edge and beyond by every program that writes such files.
    expect(await warned(row(five()) + row(cell(columns(20_000)), rows(2_000_000)))).toEqual([]);
  });

  it('reads the flat form', async () => {
    const flat = `<?xml version="1.0"?><office:document ${NAMESPACES} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${STYLES}<office:body><office:spreadsheet><table:table table:name="T"><table:table-row>${cell('office:value-type="string"', 'ə')}</table:table-row></table:table></office:spreadsheet></office:body></office:document>`;
    const book = await read(Uint8Array.from(Buffer.from(flat)), 'a.fods');
    expect([book.format, cellOf(book, 'A1')?.value]).toEqual(['ods', 'ə']);
  });
});
