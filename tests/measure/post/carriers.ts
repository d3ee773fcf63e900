import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { CameWith } from '../../../shared/domain/understanding/post/came-with.ts';
import type { Cell, ReadDocument, Sheet } from '../../../shared/domain/sheets/cell.ts';
import { gridOf, letterOf } from './letter.ts';

/** A file as it arrives by some way: one or more files. */
export interface Carried {
  name: string;
  bytes: Uint8Array;
  /** What it came in. */
  cameWith?: CameWith;
}

export interface Sent {
  name: string;
  bytes: Uint8Array;
  document: ReadDocument;
}

const base = (name: string): string => name.replace(/\.[^.]+$/, '');

export function mailOf({ name, bytes }: Pick<Sent, 'name' | 'bytes'>): Uint8Array {
  const encoded = Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
  const file = `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`;
  const lines = [
    'From: =?utf-8?B?xZ7DtmLJmQ==?= <office@example.az>',
    'To: baza@example.az',
    `Subject: =?utf-8?B?${Buffer.from('Məlumat göndərilir').toString('base64')}?=`,
    'Date: Mon, 15 Jan 2024 10:00:00 +0400',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Salam, fayl qosma sekilde gonderilir.',
    '--b1',
    `Content-Type: application/octet-stream; name="${file}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${file}"`,
    '',
    encoded,
    '--b1--',
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

export const archiveOf = ({ name, bytes }: Pick<Sent, 'name' | 'bytes'>, period: string): Uint8Array =>
  zipSync({ [`${period}/cavablar/${name}`]: bytes });

/** What lies on the clipboard when the cells of a sheet are copied, as Excel and Calc put it there. */
export function pastedOf(sheet: Sheet): Carried {
  const { rows, columns, at } = gridOf(sheet);
  const row = (number: number): string =>
    Array.from({ length: columns }, (_, col) => `<td>${htmlOf(at(number, col + 1))}</td>`).join('');
  const lines = Array.from({ length: rows }, (_, number) => `<tr>${row(number + 1)}</tr>`);
  const page = `<html><head><meta charset="utf-8"></head><body><table>${lines.join('\r\n')}</table></body></html>`;
  return { name: 'pasted.html', bytes: new TextEncoder().encode(page) };
}

function htmlOf(cell: Cell | undefined): string {
  if (!cell) return '';
  const raised = cell.superscript ?? '';
  const plain = raised !== '' && cell.text.endsWith(raised) ? cell.text.slice(0, -raised.length) : cell.text;
  const said = escaped(plain) + (plain === cell.text ? '' : `<sup>${escaped(raised)}</sup>`);
  return cell.struck ? `<s>${said}</s>` : said;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** Has LibreOffice write files in another format. Gives the bytes by the name of what they were made of. */
export function converted(files: readonly Carried[], format: string): Map<string, Carried> {
  const folder = mkdtempSync(path.join(tmpdir(), 'arayis-post-'));
  try {
    mkdirSync(path.join(folder, 'out'));
    const paths = files.map(({ name, bytes }) => {
      const to = path.join(folder, name);
      writeFileSync(to, bytes);
      return to;
    });
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      path.join(folder, 'out'),
      ...paths,
    ], { stdio: 'ignore', timeout: 300_000 }); // prettier-ignore
    return new Map(
      files.flatMap(({ name }) => {
        const made = `${base(name)}.${format}`;
        try {
          return [[name, { name: made, bytes: new Uint8Array(readFileSync(path.join(folder, 'out', made))) }] as const]; // prettier-ignore
        } catch {
          return [];
        }
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const asLetter = async ({ name, document }: Sent): Promise<Carried> => ({
  name: `${base(name)}.docx`,
  bytes: await letterOf(document),
});
