import { describe, expect, it } from 'vitest';
import { guessDelimiter } from '../../../main/readers/delimited/guess-delimiter.ts';
import { records } from '../../../main/readers/delimited/records.ts';
import { cellOf, read, tags } from './make-xlsx.ts';

const RUSSIAN =
  'Показатель;2022;2023\nЧисло преступлений, связанных с торговлей людьми;157;159\nОсуждено лиц;12;10\n';
const TURKISH = 'Gösterge;Sayı\nMağdur sayısı;91\nİstanbul, Şişli, Iğdır ve Ağrı illeri;12\n';

/** Writes a text in a single-byte code page, by asking the decoder what each byte means. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(
    Array.from(text, (char) => {
      const byte = table.get(char);
      if (byte === undefined) throw new Error(`${encoding} has no ${char}`);
      return byte;
    }),
  );
}

function wide(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(bigEndian ? bytes.swap16() : bytes);
}

describe('encodings', () => {
  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])('tells Russian in %s', async (encoding) => {
    const book = await read(encode(RUSSIAN, encoding), 'a.csv');
    expect(book.encoding).toBe(encoding);
    expect(cellOf(book, 'A3')?.value).toBe('Осуждено лиц');
    expect(tags(book)).toContain('EncodingGuessed');
  });

  it('tells Turkish in windows-1254', async () => {
    const book = await read(encode(TURKISH, 'windows-1254'), 'a.csv');
    expect(book.encoding).toBe('windows-1254');
    expect(cellOf(book, 'A3')?.value).toBe('İstanbul, Şişli, Iğdır ve Ağrı illeri');
  });

  it.each([
    ['Descripción;Año\nSeñal de tráfico;1\n', 'Señal de tráfico'],
    ['Größe;Zahl\nMädchen – Prüfung;2\n', 'Mädchen – Prüfung'],
    ['Price;n\n£5 «net»;2\n', '£5 «net»'],
    ['Numéro;n\nDéclaré à Genève;2\n', 'Déclaré à Genève'],
  ])('tells Western %j', async (text, label) => {
    const book = await read(encode(text, 'windows-1252'), 'a.csv');
    expect(cellOf(book, 'A2')?.value).toBe(label);
  });

  it.each([
    ['utf-16le', false, 'ad;say\nqadın;5\n'],
    ['utf-16be', true, 'ad;say\nqadın;5\n'],
    ['utf-16le', false, 'Показатель;Число\nОсуждено;5\n'],
  ] as const)('reads %s without a mark', async (encoding, bigEndian, text) => {
    const book = await read(wide(text, bigEndian), 'a.csv');
    expect(book.encoding).toBe(encoding);
    expect(cellOf(book, 'B2')?.value).toBe('5');
  });

  it.each([
    ['utf-8', Buffer.from('\ufeffəd;1\n')],
    ['utf-16le', Buffer.from('\ufeffəd;1\n', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffəd;1\n', 'utf16le').swap16()],
  ])('believes the mark of %s and keeps it out of the first cell', async (encoding, bytes) => {
    const book = await read(Uint8Array.from(bytes), 'a.csv');
    expect([book.encoding, cellOf(book, 'A1')?.value]).toEqual([encoding, 'əd']);
    expect(tags(book)).toEqual([]);
  });

  it('says that letters were lost, but not for a question or a link', async () => {
    const lost = await read(encode('Az?rbaycan;1\nM?hk?m?;2\n', 'windows-1254'), 'a.csv');
    expect(lost.warnings).toContainEqual({
      tag: 'LettersLost',
      sheet: '',
      ref: 'A1',
      detail: '2 cells',
    });
    expect(tags(await read(Buffer.from('Neçə? Kim?\nhttps://a.az/x?y=1\n'), 'a.csv'))).toEqual([]);
  });
});

describe('records', () => {
  const all = (text: string, delimiter = ';'): string[][] => [...records(text, delimiter)];

  it('takes any line end, quoted line breaks and doubled quotes', () => {
    expect(all('a;"b\r\nc";"d ""e"""\r\nf\rg;h\n\ni')).toEqual([
      ['a', 'b\nc', 'd "e"'],
      ['f'],
      ['g', 'h'],
      [''],
      ['i'],
    ]);
  });

  it('keeps a name that begins with a quote, as Excel does', () => {
    expect(all('"Təmiz Dünya" İB;16\n5" boru;2')).toEqual([
      ['Təmiz Dünya İB', '16'],
      ['5" boru', '2'],
    ]);
  });

  it('lets no unclosed quote swallow the rest', () => {
    expect(all('a;1\n"b;2\nc;3')).toEqual([
      ['a', '1'],
      ['"b', '2'],
      ['c', '3'],
    ]);
  });

  it.each([
    [';', 'ad;2022;2023\nx;1,5;2,5\ny;3,5;4,5\n'],
    [',', 'ad,2022,2023\nx,"1,5",2\ny,3,4\n'],
    ['\t', 'ad\t2022\nx, y\t5\nz, w, v\t6\n'],
    ['|', 'ad|n\nx;y|5\nz|6\n'],
    [';', 'Hesabat, 2023-cü il, yekun\n\nad;say\nx, y;5\nz;6\n'],
    [',', 'tək sütun\nbir\niki\n'],
  ])('finds %j', (delimiter, text) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  it('obeys a sep= line and does not count it', async () => {
    const book = await read(Buffer.from('sep=|\na|b;c\n'), 'a.csv');
    expect(book.sheets[0]!.cells.map(({ ref, value }) => [ref, value])).toEqual([
      ['A1', 'a'],
      ['B1', 'b;c'],
    ]);
  });

  it('counts empty lines and reads numbers as text as written', async () => {
    const book = await read(Buffer.from('ad;say\n\nx;00123\ny;01.02\nz;1.867\n'), 'a.csv');
    expect(
      book.sheets[0]!.cells.filter(({ ref }) => ref.startsWith('B')).map(({ ref, type, value }) => [
        ref,
        type,
        value,
      ]),
    ).toEqual([
      ['B1', 'text', 'say'],
      ['B3', 'text', '00123'],
      ['B4', 'text', '01.02'],
      ['B5', 'text', '1.867'],
    ]);
  });
});
