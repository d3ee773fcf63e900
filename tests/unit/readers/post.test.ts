import * as SheetJs from '@e965/xlsx';
import { zipSync, strToU8, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../main/cells/limits.ts';
import { runUnpacker } from '../../../main/readers/run-reader.ts';
import type { Unpacked } from '../../../main/readers/post/post-part.ts';
import { unpack } from '../../../main/readers/post/unpack.ts';
import { entryOf, mail, part, rawZip } from './make-post.ts';

const CSV = 'Göstərici;2023\nZərərçəkmiş;91\n';

async function opened(bytes: Uint8Array): Promise<Unpacked> {
  const read = await unpack(bytes);
  if (!read.ok || read.value === null) throw new Error(JSON.stringify(read));
  return read.value;
}

const names = ({ parts }: Unpacked): string[] => parts.map(({ file }) => file);
const textOf = ({ parts }: Unpacked, at = 0): string => new TextDecoder().decode(parts[at]!.bytes);

describe('mails', () => {
  test('names in every way that programs write them', async () => {
    const cp1251 = Buffer.from([0xee, 0xf2, 0xf7, 0xe5, 0xf2, 0x2e, 0x63, 0x73, 0x76]).toString('latin1');
    const read = await opened(
      mail({}, [
        part('=?utf-8?B?xZ/Jmy5jc3Y=?=', CSV),
        part(`*=utf-8''Q%C9%99rar.csv`, CSV, 'filename'),
        part(cp1251, CSV),
      ]),
    );
    expect(names(read)).toEqual(['şɛ.csv', 'Qərar.csv', 'отчет.csv']);
    expect(textOf(read)).toBe(CSV);
  });

  test('sender, subject and date are what the mail says of itself', async () => {
    const read = await opened(
      mail(
        {
          From: '=?utf-8?B?xo9kbGl5eQ==?= <a@b.az>',
          Subject: 'Hesabat',
          Date: 'Mon, 15 Jan 2024 10:00:00 +0400',
        },
        [part('a.csv', CSV)],
      ),
    );
    expect(read.mail).toEqual({
      from: 'Ədliyy <a@b.az>',
      subject: 'Hesabat',
      sent: '2024-01-15T06:00:00.000Z',
    });
  });

  test('a table or a number in the body is a part, a greeting is not', async () => {
    const body = async (type: string, text: string): Promise<string[]> => names(await opened(mail({}, [part(null, text, 'inline', type), part('a.csv', CSV)])));
    expect(await body('text/plain; charset=utf-8', 'Salam, əlavədədir.')).toEqual(['a.csv']);
    expect(await body('text/plain; charset=utf-8', '91 nəfər müəyyən edilib.')).toEqual(['message.txt', 'a.csv']);
    expect(await body('text/html; charset=utf-8', '<table><tr><td>Zərərçəkmiş</td><td>91</td></tr></table>')).toEqual(['message.html', 'a.csv']);
    expect(await body('text/html; charset=utf-8', '<style>p {margin: 0}</style><p>Salam</p>')).toEqual(['a.csv']);
  }); // prettier-ignore

  test('its sentences come with each part, but for what it answers, who signs it, and what the body says itself', async () => {
    const says = async (text: string, subject = 'x', type = 'text/plain; charset=utf-8'): Promise<string[][]> =>
      (await opened(mail({ Subject: subject }, [part(null, text, 'inline', type), part('a.csv', CSV)]))).parts.map((one) => one.says); // prettier-ignore
    const answered =
      'Salam.\r\nQaralama\r\n\r\nHörmətlə,\r\nƏli\r\n\r\nKimdən: b@c.az\r\nMövzu: y\r\n9 aylıq hesabat göndərin.\r\n> köhnə\r\n';
    expect(await says(answered)).toEqual([[], ['Salam.', 'Qaralama']]);
    expect(await says(answered, '=?utf-8?B?RldEOiB4?=')).toEqual([
      [],
      ['Salam.', 'Qaralama', '9 aylıq hesabat göndərin.', 'köhnə'],
    ]);
    const wrapped = `Göndərilən cədvəldə qadınların sayı səhvən yazılmışdır, buna görə\r\nonu nəzərə almayın. Bu, ilkin variantdır.`;
    expect(await says(wrapped)).toEqual([
      [
        'Göndərilən cədvəldə qadınların sayı səhvən yazılmışdır, buna görə onu nəzərə almayın.',
        'Bu, ilkin variantdır.',
      ],
    ]);
    const page =
      '<p>Это&nbsp;черновик.<br>За 9 месяцев</p><table><tr><td>2021</td></tr></table><p>С уважением, Иван</p>';
    expect(await says(page, 'x', 'text/html; charset=utf-8')).toEqual([
      [],
      ['Это черновик.', 'За 9 месяцев'],
    ]);
  });

  test('a mail within a mail and an archive within that: each part with its way', async () => {
    const inner = mail({ From: 'x@moj.az', Subject: 'Ic' }, [
      part('c.zip', zipSync({ 'q/a.csv': strToU8(CSV) })),
    ]);
    const read = await opened(
      mail({ From: 'y@mia.az' }, [part('fwd.eml', inner, 'attachment', 'message/rfc822')]),
    );
    expect(read.parts).toMatchObject([
      {
        file: 'a.csv',
        path: ['fwd.eml', 'c.zip', 'q/a.csv'],
        mails: [{ from: 'y@mia.az' }, { from: 'x@moj.az', subject: 'Ic' }],
      },
    ]);
  });

  test('of a mail that was cut on its way the last part is not read', async () => {
    const whole = mail({}, [part('a.csv', CSV), part('b.csv', CSV.repeat(50))]);
    const read = await opened(whole.subarray(0, whole.length - 900));
    expect(read.parts.map(({ error }) => error?.tag)).toEqual([undefined, 'Damaged']);
  });

  test.each([
    ['only headers', 'From: a@b.az\r\nTo: c@d.az\r\nSubject: x\r\n'],
    ['a boundary that never comes', 'From: a@b.az\r\nTo: c@d.az\r\nContent-Type: multipart/mixed; boundary="q"\r\n\r\nx'],
    ['an encoding that nobody knows', 'From: a@b.az\r\nTo: c@d.az\r\nSubject: =?x-none?Q?=FF?=\r\nContent-Type: text/plain; charset=x-none\r\nContent-Transfer-Encoding: x-none\r\n\r\n5'],
    ['nothing but a boundary', 'From: a@b.az\r\nTo: c@d.az\r\nContent-Type: multipart/mixed; boundary=""\r\n\r\n----\r\n'],
  ])('broken: %s', async (_name, text) => {
    const read = await unpack(strToU8(text));
    expect(read.ok || ['Damaged'].includes(read.error.tag)).toBe(true);
  }); // prettier-ignore

  test('parts within parts without end are refused', async () => {
    const deep = Array.from({ length: 300 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join(''); // prettier-ignore
    expect(await unpack(strToU8(`From: a@b.az\r\nTo: c@d.az\r\nSubject: x\r\n${deep}`))).toMatchObject({
      ok: false,
      error: { tag: 'Damaged' },
    });
  });
});

describe('mails of Outlook', () => {
  const { CFB } = SheetJs;
  const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

  function message(entries: Record<string, Buffer>): Uint8Array {
    const container = CFB.utils.cfb_new();
    for (const [path, bytes] of Object.entries(entries)) CFB.utils.cfb_add(container, path, bytes);
    return Uint8Array.from(CFB.write(container, { type: 'buffer' }) as Buffer);
  }

  const head = Buffer.alloc(32 + 32);
  head.writeUInt32LE(0x00390040, 32);
  head.writeBigUInt64LE((BigInt(Date.UTC(2024, 0, 15)) + 11_644_473_600_000n) * 10_000n, 40);
  head.writeUInt32LE(0x3ffd0003, 48);
  head.writeInt32LE(1251, 56);

  test('texts, attachments and a mail within it', async () => {
    const read = await opened(
      message({
        '/__properties_version1.0': head,
        '/__substg1.0_0037001F': wide('Hesabat'),
        '/__substg1.0_0C1A001F': wide('Ədliyyə'),
        '/__substg1.0_5D01001F': wide('a@moj.az'),
        '/__attach_version1.0_#00000000/__substg1.0_3707001F': wide('Qərar.csv'),
        '/__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.from(CSV),
        '/__attach_version1.0_#00000001/__substg1.0_3707001E': Buffer.from([0xee, 0xf2, 0x2e, 0x63, 0x73, 0x76]),
        '/__attach_version1.0_#00000001/__substg1.0_37010102': Buffer.from(CSV),
        '/__attach_version1.0_#00000002/__substg1.0_3701000D/__substg1.0_0037001F': wide('İç'),
        '/__attach_version1.0_#00000002/__substg1.0_3701000D/__attach_version1.0_#00000000/__substg1.0_3707001F': wide('b.csv'),
        '/__attach_version1.0_#00000002/__substg1.0_3701000D/__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.from(CSV),
      }),
    ); // prettier-ignore
    expect(read.mail).toEqual({
      from: 'Ədliyyə <a@moj.az>',
      subject: 'Hesabat',
      sent: '2024-01-15T00:00:00.000Z',
    });
    expect(read.parts.map(({ path }) => path)).toEqual([['Qərar.csv'], ['от.csv'], ['İç', 'b.csv']]);
    expect(read.parts[2]!.mails).toHaveLength(2);
  });

  test('an attachment that is only named is said to be missing', async () => {
    const read = await opened(
      message({ '/__substg1.0_0037001F': wide('x'), '/__attach_version1.0_#00000000/__substg1.0_3707001F': wide('a.xlsx') }),
    ); // prettier-ignore
    expect(read.parts).toMatchObject([{ file: 'a.xlsx', bytes: null, error: { tag: 'Damaged' } }]);
  });
});

describe('archives', () => {
  test('names are shown without what hides in them, and never lead anywhere', async () => {
    const read = await opened(
      zipSync({
        '../../etc/a.csv': strToU8('1'),
        '/b.csv': strToU8('2'),
        'C:\\x\\c.csv': strToU8('3'),
        'safe\u202evsc.exe': strToU8('4'),
        'd\u0000\u0007.csv': strToU8('5'),
        'f/..': strToU8('6'),
        '__MACOSX/._a.csv': strToU8('7'),
        'f/Thumbs.db': strToU8('8'),
      }),
    );
    expect(names(read)).toEqual(['a.csv', 'b.csv', 'c.csv', 'safevsc.exe', 'd.csv', 'part-6']);
    for (const { file } of read.parts) expect(file).not.toMatch(/[\\/\p{Cc}\u202e]|^\.+$/u);
  });

  test('two files of one name are two files', async () => {
    const read = await opened(rawZip([entryOf('a.csv', '1'), entryOf('a.csv', '2'), entryOf('A.CSV', '3')]));
    expect(read.parts.map(({ file, bytes }) => [file, Buffer.from(bytes!).toString()])).toEqual([
      ['a.csv', '1'],
      ['a.csv', '2'],
      ['A.CSV', '3'],
    ]);
  });

  test('a name in a code page of the command line is read', async () => {
    const name = Buffer.from([0xae, 0xe2, 0xe7, 0xa5, 0xe2, 0x20, 0xac, 0xa8, 0xad, 0xa8, 0xe1, 0xe2, 0xa5, 0xe0, 0xe1, 0xe2, 0xa2, 0xa0]); // prettier-ignore
    expect(names(await opened(rawZip([entryOf(name, '1')])))).toEqual(['отчет министерства']);
  });

  test('one damaged file is that file’s, the others are read', async () => {
    const bytes = rawZip([entryOf('a.csv', 'good'), entryOf('b.csv', 'bad!')]);
    const at = Buffer.from(bytes).indexOf('bad!');
    bytes[at] = 0x42;
    const read = await opened(bytes);
    expect(read.parts).toMatchObject([
      { file: 'a.csv' },
      { file: 'b.csv', bytes: null, error: { tag: 'Damaged' } },
    ]);
  });

  test('what is locked with a password says so', async () => {
    const bytes = rawZip([entryOf('a.csv', '1', { flags: 1 })]);
    expect(await unpack(bytes)).toEqual({
      ok: false,
      error: { tag: 'Evidence', what: 'archive', why: { tag: 'PasswordProtected' } },
    });
  });

  const inside = (levels: number): Uint8Array => {
    let bytes: Uint8Array = strToU8('x');
    for (let level = 0; level < levels; level++)
      bytes = zipSync({ [level === 0 ? 'x.csv' : 'n.zip']: bytes });
    return bytes;
  };

  test('archives within archives are opened so far, then kept', async () => {
    expect((await opened(inside(LIMITS.nesting))).parts).toMatchObject([{ file: 'x.csv' }]);
    expect((await opened(inside(LIMITS.nesting + 3))).parts).toMatchObject([
      { file: 'n.zip', error: { tag: 'TooLarge', what: 'nesting' } },
    ]);
  });

  test('ten thousand files stay in their archive; what lies beside it is read', async () => {
    const many: Zippable = {};
    for (let at = 0; at < 10_000; at++) many[`f${at}.csv`] = strToU8('');
    const full = zipSync(many, { level: 0 });
    expect(await unpack(full)).toMatchObject({ ok: false, error: { tag: 'TooLarge', what: 'entries' } });
    const read = await opened(mail({}, [part('full.zip', full), part('a.csv', CSV)]));
    expect(read.parts).toMatchObject([{ file: 'full.zip', error: { tag: 'TooLarge' } }, { file: 'a.csv' }]);
    expect(read.parts[1]).not.toHaveProperty('error');
  });

  test('a bomb is kept closed, whatever it says of its size', async () => {
    const zeros = zipSync({ 'z.csv': new Uint8Array(140 * 1024 * 1024) });
    const bomb = zipSync({ 'a.zip': zeros, 'b.zip': zeros, 'c.zip': zeros, 'ok.csv': strToU8(CSV) });
    const read = await opened(bomb);
    expect(read.parts.at(-1)).toMatchObject({ file: 'ok.csv' });
    expect(read.parts.some(({ error }) => error?.tag === 'TooLarge')).toBe(true);
    const forged = rawZip([entryOf('a.csv', '1', { size: 4_000_000_000 })]);
    expect(await unpack(forged)).toMatchObject({ ok: false, error: { tag: 'TooLarge' } });
  });

  test('in its thread work is counted, too', async () => {
    expect(await runUnpacker({ bytes: inside(3), seconds: 0.000_001 })).toMatchObject({ ok: false });
    expect(await runUnpacker({ bytes: strToU8(CSV) })).toEqual({ ok: true, value: null });
  });
});

test('kinds are told by content, never by name', async () => {
  const read = await opened(
    zipSync({ 'a.xlsx': mail({}, [part('b.csv', CSV)]), 'c.csv': zipSync({ 'd.csv': strToU8(CSV) }), 'e.eml': strToU8(CSV) }),
  ); // prettier-ignore
  expect(read.parts.map(({ path }) => path)).toEqual([['a.xlsx', 'b.csv'], ['c.csv', 'd.csv'], ['e.eml']]);
});
