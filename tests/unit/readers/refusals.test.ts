import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as SheetJs from '@e965/xlsx';
import { readFileBytes } from '../../../main/readers/read-file.ts';
import { makeXlsx, read, refusal, tags, zip } from './make-xlsx.ts';

const good = (): Uint8Array => makeXlsx({ sheet: '<row r="1"><c r="A1"><v>1</v></c></row>' });
const text = (content: string): Uint8Array => Uint8Array.from(Buffer.from(content));

describe('what cannot be read is refused with its reason', () => {
  it('nothing in it', async () => {
    expect(await refusal(new Uint8Array())).toEqual({ tag: 'Empty' });
    expect(await refusal(text('\ufeff \r\n'))).toEqual({ tag: 'Empty' });
  });

  it('a workspace of this program, with the way to open it', async () => {
    const header = Buffer.alloc(4096);
    header.write('SQLite format 3\0', 'latin1');
    expect(await refusal(Uint8Array.from(header))).toEqual({ tag: 'UnknownFormat', detail: 'a database' });
    header.write('ARAY', 68, 'latin1');
    expect(await refusal(Uint8Array.from(header))).toEqual({
      tag: 'UnknownFormat',
      detail: 'a workspace of this program: open it with Ctrl O',
    });
  });

  it('a cut off workbook, wherever it is cut', async () => {
    const bytes = good();
    for (const part of [0.05, 0.3, 0.6, 0.95]) {
      expect((await refusal(bytes.slice(0, Math.round(bytes.length * part)))).tag).toBe('Damaged');
    }
  });

  it('a workbook with a flipped byte in a part', async () => {
    const bytes = good();
    const name = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml');
    bytes[name + 40]! ^= 0xff;
    expect((await refusal(bytes)).tag).toBe('Damaged');
  });

  it('XML that does not close, or closes what was not opened', async () => {
    const sheet = (content: string): Uint8Array => makeXlsx({ sheet: `<?xml version="1.0"?>${content}` });
    expect((await refusal(sheet('<worksheet><sheetData>'))).tag).toBe('Damaged');
    expect((await refusal(sheet('<worksheet></sheetData>'))).tag).toBe('Damaged');
    expect(
      (await refusal(sheet('<worksheet><sheetData><row>&nope;</row></sheetData></worksheet>'))).tag,
    ).toBe('Damaged');
  });

  it('a document type, and so every entity bomb', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>';
    expect((await refusal(makeXlsx({ sheet: bomb }))).tag).toBe('HostileContent');
    const xml2003 =
      '<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
    expect((await refusal(text(xml2003))).tag).toBe('HostileContent');
  });

  it('tags nested without end', async () => {
    expect((await refusal(makeXlsx({ sheet: `<?xml version="1.0"?>${'<a>'.repeat(5000)}` }))).tag).toBe(
      'HostileContent',
    );
  });

  it('a part that unfolds a thousandfold', async () => {
    const bomb = makeXlsx({ sheet: `<row><c><v>${'0'.repeat(300_000_000)}</v></c></row>` });
    expect(bomb.length).toBeLessThan(400_000);
    expect(['TooLarge', 'HostileContent']).toContain((await refusal(bomb)).tag);
    const rows = makeXlsx({ sheet: '<row><c/></row>\n'.repeat(18_000_000) });
    expect(await refusal(rows)).toMatchObject({ tag: 'TooLarge', what: 'expansion' });
  }, 120_000);

  it('ten thousand parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`p${at}`, '']));
    expect(await refusal(zip(parts))).toMatchObject({ tag: 'TooLarge', what: 'entries' });
  });

  it('passwords: an encrypted package, an encrypted part, an encrypted old workbook, an encrypted ods', async () => {
    const container = SheetJs.CFB.utils.cfb_new();
    SheetJs.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from('x'));
    SheetJs.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.from('x'));
    expect(
      await refusal(Uint8Array.from(SheetJs.CFB.write(container, { type: 'buffer' }) as Buffer)),
    ).toEqual({ tag: 'PasswordProtected' });
    const marked = good();
    const directory = Buffer.from(marked).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    marked[directory + 8]! |= 1;
    expect(await refusal(marked)).toEqual({ tag: 'PasswordProtected' });
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const ods = zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': '\u0001',
      'META-INF/manifest.xml': manifest,
    });
    expect(await refusal(ods, 'a.ods')).toEqual({ tag: 'PasswordProtected' });
    // BOF of BIFF8, FILEPASS, EOF in a container of their own.
    const stream = Buffer.from(
      '09081000 00060500bb0dcc07c100010006030000 2f000600010000000000 0a000000'.replaceAll(' ', ''),
      'hex',
    );
    const old = SheetJs.CFB.utils.cfb_new();
    SheetJs.CFB.utils.cfb_add(old, '/Workbook', stream);
    expect(
      await refusal(Uint8Array.from(SheetJs.CFB.write(old, { type: 'buffer' }) as Buffer), 'a.xls'),
    ).toEqual({ tag: 'PasswordProtected' });
  });

  it.each([
    ['pdf', '%PDF-1.7 …'],
    ['picture', '\u00ff\u00d8\u00ff\u00e0'],
    ['picture', '\u0089PNG\r\n\u001a\n'],
    ['archive', 'Rar!\u001a\u0007\u0000'],
    ['e-mail', 'From: a@b.az\r\nTo: c@d.az\r\nSubject: Hesabat\r\nMIME-Version: 1.0\r\n\r\nSalam'],
  ])('%s is evidence', async (what, start) => {
    expect(await refusal(Uint8Array.from(Buffer.from(start, 'latin1')))).toMatchObject({
      tag: 'Evidence',
      what,
    });
  });

  it('a zip of something else is evidence', async () => {
    expect(await refusal(zip({ 'a.txt': 'x' }))).toEqual({ tag: 'Evidence', what: 'archive' });
  });

  it.each([
    ['a program', '\u007fELF\u0002\u0001'],
    ['JSON', '{"a": [1, 2]}'],
    ['XML', '<?xml version="1.0"?><feed/>'],
    ['no known kind', '\u0001\u0002\u0003\u0004\u0005\u0006 \u0010\u0011'],
    ['without a table', '<!DOCTYPE html><html><body><p>x</p></body></html>'],
  ])('%s is unknown', async (what, content) => {
    const error = await refusal(Uint8Array.from(Buffer.from(content, 'latin1')));
    expect(error.tag).toBe('UnknownFormat');
    expect(error.tag === 'UnknownFormat' && error.detail).toContain(what);
  });
});

describe('a wrong ending only warns', () => {
  it.each([
    ['a.csv', good(), 'xlsx'],
    ['a.xlsx', text('a;b\n1;2\n'), 'csv'],
    ['a.xls', text('<html><table><tr><td>1</td></tr></table></html>'), 'html'],
    ['a.xls', good(), 'xlsx'],
  ] as const)('%s', async (name, bytes, format) => {
    const book = await read(bytes, name);
    expect(book.format).toBe(format);
    expect(tags(book)).toEqual(['WrongExtension']);
  });
});

describe('files', () => {
  it('names what is not a readable file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'arayis-'));
    try {
      mkdirSync(path.join(folder, 'd.xlsx'));
      const locked = path.join(folder, 'locked.xlsx');
      writeFileSync(locked, 'x');
      chmodSync(locked, 0);
      expect(await readFileBytes(path.join(folder, 'd.xlsx'))).toEqual({
        ok: false,
        error: { tag: 'NotAFile', what: 'directory' },
      });
      expect(await readFileBytes(path.join(folder, 'none.xlsx'))).toEqual({
        ok: false,
        error: { tag: 'NotAFile', what: 'missing' },
      });
      expect(await readFileBytes(path.join(locked, 'x'))).toEqual({
        ok: false,
        error: { tag: 'NotAFile', what: 'missing' },
      });
      if (process.platform !== 'win32') {
        expect(await readFileBytes('/dev/zero')).toEqual({
          ok: false,
          error: { tag: 'NotAFile', what: 'special' },
        });
      }
      // Permission bits do not bind the superuser.
      const isFree = process.platform === 'win32' || process.getuid?.() === 0;
      expect(await readFileBytes(locked)).toMatchObject(
        isFree ? { ok: true } : { ok: false, error: { tag: 'NoPermission' } },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
