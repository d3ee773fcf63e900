import { describe, expect, it } from 'vitest';
import { bytesOf, decodePage, IBM857 } from '../../../main/readers/delimited/code-page.ts';
import { mendLetters } from '../../../main/readers/delimited/mend-letters.ts';
import { guessCodePage } from '../../../main/readers/delimited/guess-code-page.ts';
import { cellOf, read } from './make-xlsx.ts';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** UTF-8 as a program shows it that takes it for another page. */
const garbled = (text: string, encoding: string): string => decodePage(utf8(text), encoding);

const encoded = (text: string, encoding: string): Uint8Array => {
  const bytes = bytesOf(encoding);
  return Uint8Array.from(text, (char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : bytes.get(char)!));
};

async function warned(text: string): Promise<(string | undefined)[][]> {
  const book = await read(utf8(text), 'a.csv');
  return book.warnings.map(({ tag, ref, detail }) => [tag, ref, detail]);
}

describe('records that all end before the years of their header', () => {
  it('are said: which year they are of nobody knows', async () => {
    expect(await warned('Göstəricilər;2021;2022;2023\nHallar;3;1\nİşlər;4;2\n')).toEqual([
      ['RowsTooShort', 'A2:C3', '3 < 4'],
    ]);
    expect(await warned('МВД\n\nПоказатель,2022 год,2023 год\nДела,5\n')).toEqual([
      ['RowsTooShort', 'A4:B4', '2 < 3'],
    ]);
  });

  it('are not where one reaches it, where fields are empty, and where a remark is left out', async () => {
    expect(await warned('Göstəricilər;2022;2023\nHallar;3\nİşlər;4;2\n')).toEqual([]);
    expect(await warned('Göstəricilər;2022;2023\nHallar;3;\nİşlər;4;\n')).toEqual([]);
    expect(await warned('Göstəricilər;2022;2023;Qeyd\nHallar;3;5\nİşlər;4;6\n')).toEqual([]);
  });
});

describe('a record wider than its header', () => {
  it('is said where a separator cut a number', async () => {
    expect(
      await warned(
        'Xidmət\n2023-cü il üzrə\n\nGöstərici,2022,2023\nCərimələr,1,610,500,1,870,000\nHallar,398,612\n',
      ),
    ).toEqual([['RowTooWide', 'D5', '7 > 3']]);
    expect(await warned('Göstərici,"2023, min manat"\nCərimələr,1870,5\n')).toEqual([
      ['RowTooWide', 'C2', '3 > 2'],
    ]);
  });

  it('is not said of headers in two rows, titles, second tables, and empty fields at the end', async () => {
    expect(
      await warned(
        'Başlıq\n;2022\n;cəmi;qadın;kişi\nHallar;3;1;2\nİşlər;4;2;2;;\n\nAd;Say;Yaş;Cins;Ölkə\nA;1;2;3;4\n',
      ),
    ).toEqual([]);
  });

  it('is said of every row', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => `r${at},1,${at},5`).join('\n');
    expect(await warned(`Ad,Say\n${rows}\n`)).toHaveLength(5);
  });
});

describe('a quote', () => {
  it('that swallows records is said, and its cells are not lost', async () => {
    const text = 'Ad;Say\n"A;1\nB;2\nC";3\nD;4\n';
    expect(await warned(text)).toEqual([['QuoteUnbalanced', 'A2', '3']]);
    expect(cellOf(await read(utf8(text), 'a.csv'), 'A2')?.value).toBe('A;1\nB;2\nC');
  });

  it('that closes in the middle of another line swallows nothing', async () => {
    const text = 'Ad;Say\n"Ümid mərkəzi;12\nB;2\nMəbləğ "AZN";5\n';
    const book = await read(utf8(text), 'a.csv');
    expect([cellOf(book, 'A2')?.value, cellOf(book, 'B2')?.value]).toEqual(['"Ümid mərkəzi', '12']);
    expect(cellOf(book, 'B4')?.value).toBe('5');
    expect(await warned(text)).toEqual([['QuoteUnbalanced', 'A2', undefined]]);
  });

  it('that never closes is said', async () => {
    expect(await warned('Ad;Say\nA;1\n"B;2\nC;3\n')).toEqual([['QuoteUnbalanced', 'A3', undefined]]);
  });

  it('around a remark of several lines is in order', async () => {
    expect(await warned('Ad;Qeyd;Say\nA;"birinci; ikinci\nüçüncü, dördüncü";5\n')).toEqual([]);
  });
});

describe('garbled letters', () => {
  const AZ = 'Müəyyən edilmiş zərərçəkmişlər';
  const RU = 'Осуждено лиц';

  it.each([
    'windows-1252',
    'windows-1254',
    'windows-1251',
    'windows-1250',
    'ibm866',
    'koi8-r',
    'macintosh',
    IBM857,
  ])('are read back from %s', (encoding) => {
    for (const text of [AZ, RU, 'İnsan Alverinə Qarşı Mübarizə Baş İdarəsi', 'Bakı'])
      if (!garbled(text, encoding).includes('\ufffd'))
        expect(mendLetters(garbled(text, encoding))?.text).toBe(text);
  });

  it.each([
    AZ,
    RU,
    'РС',
    'РФ и РБ',
    'Año',
    'Größe – Prüfung',
    '«Ümid»',
    'Déjà vu',
    'Ç',
    'Âdil',
    'Жур№',
    '5 °С',
    '',
  ])('are not seen in the right text %j', (text) => expect(mendLetters(text)).toBeUndefined());

  it('are mended in a file, and said', async () => {
    const text = garbled(`Göstərici;2023\n${AZ};84\n`, 'windows-1252');
    const book = await read(utf8(text), 'a.csv');
    expect(cellOf(book, 'A2')?.value).toBe(AZ);
    expect(book.warnings).toEqual([{ tag: 'LettersMended', sheet: '', ref: 'A1', detail: 'windows-1252' }]);
  });

  it('that cannot be mended are lost letters', async () => {
    const text = garbled(`Göstərici;2023\n${AZ};84\n`, 'windows-1252').replaceAll('É™', 'É?');
    expect(await warned(text)).toContainEqual(['LettersLost', 'A1', '2 cells']);
  });
});

describe('a code page', () => {
  it('is found by words where letters alone mislead', () => {
    const az = 'Şəhər;Say\nBakı;5\nGəncə;7\nŞirvan;9\nQax;1\n'.replaceAll('ə', 'e');
    for (const encoding of ['windows-1254', IBM857])
      expect(guessCodePage(encoded(az, encoding))).toMatchObject({ encoding, text: az });
    const ru = 'Показатель;2023\nОсуждено;5\nЖертвы торговли людьми;7\n';
    for (const encoding of ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'])
      expect(guessCodePage(encoded(ru, encoding)).text).toBe(ru);
  });

  it('that two read almost equally well is in doubt', async () => {
    // One letter in capitals: a Ş of windows-1254 is a Þ of windows-1252, and a Ю of windows-1251.
    const book = await read(encoded('A;B\nŞ;5\n', 'windows-1254'), 'a.csv');
    expect(book.warnings.map(({ tag }) => tag)).toContain('EncodingDoubtful');
    expect(book.warnings.find(({ tag }) => tag === 'EncodingDoubtful')?.detail).toMatch(/^\S+ \/ \S+$/);
  });
});
