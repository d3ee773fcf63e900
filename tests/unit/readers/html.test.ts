import { describe, expect, it } from 'vitest';
import { cellOf, read, tags } from './make-xlsx.ts';

const page = (body: string): Promise<Awaited<ReturnType<typeof read>>> =>
  read(Uint8Array.from(Buffer.from(`<html><body>${body}</body></html>`)), 'a.html');

const grid = async (body: string): Promise<string[]> =>
  (await page(body)).sheets[0]!.cells.map(({ ref, value }) => `${ref} ${String(value)}`);

const TABLE = '<table><tr><td>a</td><td>b</td></tr></table>';

describe('HTML pages as spreadsheets', () => {
  // Rows as LibreOffice lays the same pages out.
  it.each([
    [`<p>one</p><p>two</p>${TABLE}`, ['A1 one', 'A3 two', 'A5 a', 'B5 b']],
    [`one${TABLE}`, ['A1 one', 'A2 a', 'B2 b']],
    [`one<br>two<br>${TABLE}`, ['A1 one', 'A2 two', 'A3 a', 'B3 b']],
    [`<h1>one</h1>${TABLE}${TABLE}`, ['A1 one', 'A3 a', 'B3 b', 'A4 a', 'B4 b']],
    [`${TABLE}<p>one</p>${TABLE}`, ['A1 a', 'B1 b', 'A3 one', 'A5 a', 'B5 b']],
    [`<hr>${TABLE}<hr>${TABLE}`, ['A1 a', 'B1 b', 'A4 a', 'B4 b']],
    [
      `<p>one</p><hr><p>two</p>${TABLE} text ${TABLE}`,
      ['A1 one', 'A5 two', 'A7 a', 'B7 b', 'A8 text', 'A9 a', 'B9 b'],
    ],
    [`<p></p><p>one</p><p>&nbsp;</p>${TABLE}`, ['A1 one', 'A5 a', 'B5 b']],
    [`<table><caption>cap</caption><tr><td>x</td></tr></table>`, ['A1 cap', 'A2 x']],
  ])('%s', async (body, expected) => {
    expect(await grid(body)).toEqual(expected);
  });

  it('lets spans push other cells aside', async () => {
    const book = await page(
      '<table><tr><td rowspan="2">r</td><td colspan=2>c</td></tr><tr><td>1</td><td>2</td></tr><tr><td rowspan="9">x</td></tr></table>',
    );
    expect(book.sheets[0]!.cells.map(({ ref, value }) => `${ref} ${String(value)}`)).toEqual([
      'A1 r',
      'B1 c',
      'B2 1',
      'C2 2',
      'A3 x',
    ]);
    expect(book.sheets[0]!.merges).toEqual(['A1:A2', 'B1:C1']);
  });

  it('unfolds a table inside a cell in its place', async () => {
    const inner = '<table><tr><td>n1</td><td>n2</td></tr><tr><td>n3</td><td>n4</td></tr></table>';
    expect(
      await grid(
        `<table><tr><td>pre${inner}post</td><td>right</td></tr><tr><td>next</td><td>z</td></tr></table>`,
      ),
    ).toEqual(['A1 pre', 'C1 right', 'A2 n1', 'B2 n2', 'A3 n3', 'B3 n4', 'A4 post', 'A5 next', 'C5 z']);
  });

  it('does without closing tags, and reads entities, breaks, raised marks and what is hidden', async () => {
    const book = await page(
      '<table><tr><td> 1&nbsp;867 <td>&#601;&ccedil;&uuml;&#150;&lt;5<br>x<td>16<sup>1</sup><td><script>1<2</script>&unknown;<tr style="display:none"><td>h</table>',
    );
    const { cells } = book.sheets[0]!;
    expect(cells.map(({ value }) => value)).toEqual(['1\u00a0867', 'əçü–<5\nx', '161', '&unknown;', 'h']);
    expect(cells[2]?.superscript).toBe('1');
    expect(cells[4]?.hidden).toBe(true);
  });

  it('believes the encoding that the page states', async () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"></head><table><tr><td>Alada\u00f0</td><td>1.867</td></tr></table></html>';
    const book = await read(Uint8Array.from(Buffer.from(html, 'latin1')), 'a.xls');
    expect([book.encoding, cellOf(book, 'A1')?.value, cellOf(book, 'B1')?.value]).toEqual([
      'windows-1254',
      'Aladağ',
      '1.867',
    ]);
    expect(tags(book)).toEqual(['WrongExtension']);
  });

  it('survives hostile spans and quotes', async () => {
    expect(
      await grid(
        '<table><tr><td rowspan="999999999" colspan="999999999">x</td></tr><tr><td>y</td></tr></table>',
      ),
    ).toEqual(['A1 x', 'ALM2 y']);
    const start = performance.now();
    await page(`<table><tr><td>${'<a b="'.repeat(50_000)}</table>`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
