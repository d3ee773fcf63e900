import { describe, expect, it } from 'vitest';
import { cellOf, makeXlsx, read, stylesOf, tags } from './make-xlsx.ts';

describe('workbooks of other writers', () => {
  it('reads the strict namespace, prefixes and absolute targets', async () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:f>A1&amp;"x"</x:f><x:v>söz</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const book = await read(
      makeXlsx({
        sheet,
        main,
        office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
        sheetTarget: '/xl/worksheets/sheet1.xml',
      }),
    );
    expect(cellOf(book, 'B2')).toEqual({
      ref: 'B2',
      type: 'text',
      value: 'söz',
      text: 'söz',
      formula: 'A1&"x"',
    });
  });

  it('counts on where rows and cells have no address', async () => {
    const book = await read(
      makeXlsx({ sheet: '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>' }),
    );
    expect(book.sheets[0]!.cells.map(({ ref, value }) => [ref, value])).toEqual([
      ['A1', 1],
      ['C1', 3],
      ['A3', 4],
    ]);
  });

  it('sorts cells that come out of order and keeps the last of two at one address', async () => {
    const book = await read(
      makeXlsx({
        sheet:
          '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row>',
      }),
    );
    expect(book.sheets[0]!.cells.map(({ ref, value }) => [ref, value])).toEqual([
      ['A1', 4],
      ['A3', 2],
      ['B3', 1],
    ]);
  });

  it('reads every cell type', async () => {
    const sheet =
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="d"><v>2023-10-08T00:00:00Z</v></c><c r="D1"><v>1.5E-3</v></c><c r="E1" t="inlineStr"><is><t>in</t></is></c><c r="F1" t="n"><v>-0</v></c><c r="G1"><v>1.2345678901234567E19</v></c></row>';
    const { cells } = (await read(makeXlsx({ sheet }))).sheets[0]!;
    expect(cells.map(({ type, value }) => [type, value])).toEqual([
      ['boolean', true],
      ['error', '#REF!'],
      ['date', '2023-10-08'],
      ['number', 0.0015],
      ['text', 'in'],
      ['number', -0],
      ['number', 1.2345678901234567e19],
    ]);
  });

  it('keeps phonetic runs out, escapes in, and blanks as they are', async () => {
    const strings =
      '<si><t xml:space="preserve"> a </t></si><si><r><t>漢</t></r><rPh sb="0" eb="1"><t>カン</t></rPh></si><si><t>x_x000D_&#10;y_x0041_</t></si><si><t>&lt;5 &amp; ə</t></si>';
    const sheet = `<row r="1">${[0, 1, 2, 3].map((at) => `<c t="s"><v>${at}</v></c>`).join('')}</row>`;
    const { cells } = (await read(makeXlsx({ sheet, strings }))).sheets[0]!;
    expect(cells.map(({ value }) => value)).toEqual([' a ', '漢', 'x\nyA', '<5 & ə']);
  });

  it('tells a trailing superscript from the number before it', async () => {
    const raised = '<rPr><vertAlign val="superscript"/></rPr>';
    const strings = `<si><r><t>16</t></r><r>${raised}<t>1</t></r></si><si><r>${raised}<t>1</t></r></si><si><r>${raised}<t>a</t></r><r><t>b</t></r></si>`;
    const sheet = `<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="inlineStr"><is><r><t>20</t></r><r>${raised}<t>*</t></r></is></c></row>`;
    const { cells } = (await read(makeXlsx({ sheet, strings }))).sheets[0]!;
    expect(cells.map(({ value, superscript }) => [value, superscript])).toEqual([
      ['161', '1'],
      ['1', undefined],
      ['ab', undefined],
      ['20*', '*'],
    ]);
  });

  it('says that shared texts are missing instead of inventing them', async () => {
    const book = await read(makeXlsx({ sheet: '<row r="1"><c t="s"><v>0</v></c><c><v>7</v></c></row>' }));
    expect(cellOf(book, 'A1')).toEqual({ ref: 'A1', type: 'blank', value: null, text: '' });
    expect(cellOf(book, 'B1')?.value).toBe(7);
    expect(tags(book)).toEqual(['PartUnreadable']);
  });

  it('never takes a formula without a result for zero', async () => {
    const sheet =
      '<row r="1"><c r="A1"><f>SUM(B1:C1)</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>0</f><v>0</v></c></row>';
    const book = await read(makeXlsx({ sheet }));
    expect(book.sheets[0]!.cells.map(({ type, value }) => [type, value])).toEqual([
      ['blank', null],
      ['blank', null],
      ['text', ''],
      ['number', 0],
    ]);
    expect(book.warnings).toEqual([
      { tag: 'FormulaWithoutValue', sheet: 'S', ref: 'A1', detail: '=SUM(B1:C1)' },
      { tag: 'FormulaWithoutValue', sheet: 'S', ref: 'B1', detail: '=1+1' },
    ]);
  });

  it('writes shared formulas out for every cell', async () => {
    const sheet =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+LOG10(A1)&amp;"A1"+\'A1\'!A1+SUM(A:A)</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
    const book = await read(makeXlsx({ sheet }));
    expect(cellOf(book, 'B3')?.formula).toBe('A3*$C$1+LOG10(A3)&"A1"+\'A1\'!A3+SUM(A:A)');
  });

  it('marks hidden rows, columns and zeros', async () => {
    const before =
      '<sheetViews><sheetView showZeros="0"/></sheetViews><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols>';
    const sheet =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><v>0</v></c><c r="E1"><v>5</v></c></row><row r="2" hidden="1"><c r="A2"><v>6</v></c></row>';
    const book = await read(makeXlsx({ sheet, before }));
    expect(book.sheets[0]!.cells.map(({ ref, hidden }) => [ref, hidden ?? false])).toEqual([
      ['A1', false],
      ['B1', true],
      ['C1', true],
      ['D1', true],
      ['E1', true],
      ['A2', true],
    ]);
    expect(cellOf(book, 'D1')).toMatchObject({ value: 0, text: '' });
    expect(tags(book)).toEqual(['HiddenRowsOrColumns']);
  });

  it('keeps what is typed under a merge and says so', async () => {
    const sheet =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2" s="0"/></row>';
    const book = await read(makeXlsx({ sheet, after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }));
    expect(book.sheets[0]!.merges).toEqual(['A1:B2']);
    expect(cellOf(book, 'A1')?.coveredBy).toBeUndefined();
    expect(cellOf(book, 'B1')).toMatchObject({ value: 2, coveredBy: 'A1:B2' });
    expect(book.warnings).toEqual([{ tag: 'TextUnderMerge', sheet: 'S', ref: 'B1' }]);
  });

  it('reads notes and threads, on empty cells too', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const book = await read(
      makeXlsx({
        sheet: '<row r="1"><c r="A1"><v>1</v></c></row>',
        sheetLinks: `<Relationship Id="c" Type="${type}/comments" Target="../comments1.xml"/><Relationship Id="t" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="/xl/threadedComments/t1.xml"/>`,
        more: {
          'xl/comments1.xml':
            '<comments><commentList><comment ref="A1"><text><r><t>note </t></r><r><t>one</t></r></text></comment><comment ref="C5"><text><t>[Threaded comment] see</t></text></comment></commentList></comments>',
          'xl/threadedComments/t1.xml':
            '<ThreadedComments><threadedComment ref="C5"><text>first</text></threadedComment><threadedComment ref="C5"><text>answer</text></threadedComment></ThreadedComments>',
        },
      }),
    );
    expect(cellOf(book, 'A1')?.comment).toBe('note one');
    expect(cellOf(book, 'C5')).toEqual({
      ref: 'C5',
      type: 'blank',
      value: null,
      text: '',
      comment: 'first\nanswer',
    });
  });

  it('warns of protection, macros, links and chart sheets, and skips those', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const workbook = `<workbook xmlns:r="${type}"><sheets><sheet name="S" r:id="s1" state="veryHidden"/><sheet name="Chart" r:id="c1"/><sheet name="Gone" r:id="none"/></sheets><externalReferences><externalReference r:id="e"/></externalReferences></workbook>`;
    const book = await read(
      makeXlsx({
        sheet: '<row r="1"><c><v>1</v></c></row>',
        after: '<sheetProtection sheet="1" password="CC1A"/>',
        links: `<Relationship Id="c1" Type="${type}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
        more: {
          'xl/workbook.xml': workbook,
          'xl/vbaProject.bin': 'x',
          'xl/chartsheets/sheet1.xml': '<chartsheet/>',
        },
      }),
    );
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([['S', 'very-hidden']]);
    expect(tags(book).toSorted()).toEqual([
      'ChartSheetSkipped',
      'ExternalLinksIgnored',
      'HiddenSheet',
      'MacrosIgnored',
      'PartUnreadable',
      'ProtectedSheet',
    ]);
  });

  it('does not believe a dimension that reaches to the last cell', async () => {
    const sheet =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const book = await read(makeXlsx({ sheet, before: '<dimension ref="A1:XFD1048576"/>' }));
    expect(book.sheets[0]!.cells.map(({ ref }) => ref)).toEqual(['A1', 'XFD1048576']);
  });

  it('reads dates of both systems, and what only looks like one', async () => {
    const styles = stylesOf(
      'dd.mm.yyyy',
      '[h]:mm:ss',
      'h:mm',
      'yyyy-mm-dd hh:mm',
      'mmmm yyyy',
      '0 "days"',
      'General" d"',
    );
    const numbers: [number, number][] = [
      [1, 1],
      [1, 59],
      [1, 60],
      [1, 61],
      [1, 45207],
      [1, -5],
      [2, 10.63136574074074],
      [2, -0.5],
      [3, 0.354166666666667],
      [4, 45207.5],
      [5, 45200],
      [6, 45207],
      [7, 3],
    ];
    const sheet = `<row r="1">${numbers.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join('')}</row>`;
    const cells = (await read(makeXlsx({ sheet, styles }))).sheets[0]!.cells;
    expect(cells.map(({ type, value, text }) => [type, value, text])).toEqual([
      ['date', '1900-01-01', '01.01.1900'],
      ['date', '1900-02-28', '28.02.1900'],
      ['date', '1900-02-29', '29.02.1900'],
      ['date', '1900-03-01', '01.03.1900'],
      ['date', '2023-10-08', '08.10.2023'],
      ['number', -5, '-5'],
      ['duration', '255:09:10', '255:09:10'],
      ['duration', '-12:00:00', '-12:00:00'],
      ['duration', '8:30:00', '8:30'],
      ['date', '2023-10-08T12:00:00', '2023-10-08 12:00'],
      ['date', '2023-10-01', 'October 2023'],
      ['number', 45207, '45207 days'],
      ['number', 3, '3 d'],
    ]);
    const of1904 = await read(
      makeXlsx({
        sheet: '<row r="1"><c s="1"><v>0</v></c><c s="1"><v>42735</v></c><c s="2"><v>-0.25</v></c></row>',
        styles,
        workbookPr: '<workbookPr date1904="1"/>',
      }),
    );
    expect(of1904.sheets[0]!.cells.map(({ value }) => value)).toEqual([
      '1904-01-01',
      '2021-01-01',
      '-6:00:00',
    ]);
  });

  it('shows numbers as their formats do', async () => {
    const formats: [string, number, string][] = [
      ['0.0%', 0.7718446601941747, '77.2%'],
      ['#,##0.00\\ "₼"', 2374000.5, '2,374,000.50 ₼'],
      ['#,##0.00[$₼-42C]', 12, '12.00₼'],
      ['# ##0', 591900, '591 900'],
      ['+0;-0;0', 2, '+2'],
      ['+0;-0;0', -2, '-2'],
      ['[$-419]d mmmm yyyy;@', 45000, '15 марта 2023'],
      ['[$-42C]mmmm yyyy', 45200, 'oktyabr 2023'],
      ['[$-42C]d mmm, dddd', 45000, '15 mar, çərşənbə'],
      ['[$-429]mmmm yyyy', 45000, 'مارس 2023'],
      ['dd mmmm yyyy г.', 45000, '15 March 2023 г.'],
      ['0 nəfər', 5, '5 nəfər'],
      ['00000', 42, '00042'],
      ['#,##0_);\\(#,##0\\)', -1234, '(1,234)'],
      ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', 0, '-'],
      ['0.00', 1.005, '1.01'],
      ['0.00E+00', 123456, '1.23E+05'],
      ['# ?/?', 0.5, '1/2'],
    ];
    const sheet = `<row r="1">${formats.map(([, value], at) => `<c s="${at + 1}"><v>${value}</v></c>`).join('')}</row>`;
    const { cells } = (await read(makeXlsx({ sheet, styles: stylesOf(...formats.map(([code]) => code)) })))
      .sheets[0]!;
    expect(cells.map(({ text }) => text)).toEqual(formats.map(([, , text]) => text));
  });

  it('marks a value that its own format hides', async () => {
    const sheet =
      '<row r="1"><c s="1"><v>5</v></c><c s="2"><v>-1</v></c><c s="1" t="str"><v>söz</v></c></row>';
    const book = await read(makeXlsx({ sheet, styles: stylesOf(';;;', '0;') }));
    expect(book.sheets[0]!.cells.map(({ value, text, hidden }) => [value, text, hidden])).toEqual([
      [5, '', true],
      [-1, '', true],
      ['söz', '', true],
    ]);
  });
});
