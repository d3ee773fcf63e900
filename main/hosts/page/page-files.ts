import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Remembered } from '../../../shared/contract/first-questions.ts';

/** Where the built page lies: beside the sources here, in the packed program within its archive. */
const PAGE_FOLDER = fileURLToPath(new URL('../../../.build/page', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

export interface PageFile {
  status: 200 | 404;
  type: string;
  body: Buffer;
  headers: Record<string, string>;
}

/** Which other origin the page may hold in a frame, and which may hold it. */
interface Framing {
  frames?: string;
  ancestors?: string;
}

/**
 * What a page of this program may do: run its own scripts and show its own files. Styles that the grid
 * makes at run time carry the nonce.
 */
const policy = (nonce: string, { frames, ancestors }: Framing): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-src ${frames ?? "'none'"}`,
    `frame-ancestors ${ancestors ?? "'none'"}`,
  ].join('; ');

/**
 * Serves the files of the built page; anything outside of its folder does not exist.
 *
 * @param remembered what the page opens with, so that it need not ask before it knows what to ask
 */
export function pageFiles(
  folder = PAGE_FOLDER,
  remembered: () => Remembered | null = () => null,
  framing: Framing = {},
): (path: string) => PageFile {
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    'content-security-policy': policy(nonce, framing),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return (path) => {
    const file = inside(folder, path);
    if (file === null || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      return { status: 404, type: 'text/plain', body: Buffer.from('not here'), headers };
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const bytes = readFileSync(file);
    const body = file.endsWith('.html') ? Buffer.from(filled(bytes.toString('utf8'))) : bytes;
    return { status: 200, type, body, headers };
  };
  function filled(html: string): string {
    const known = remembered();
    return html
      .replace('%ARAYIS_NONCE%', nonce)
      .replaceAll(OF_SCREEN, (tag, screen) => (screen === known?.screen ? tag : ''))
      .replace('%ARAYIS_REMEMBERED%', () => (known === null ? '' : attribute(JSON.stringify(known))));
  }
}

/** What the page may fetch ahead for one screen; written by the build. */
const OF_SCREEN = /<link [^>]*data-screen="([a-z]+)"[^>]*>/g;

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function inside(folder: string, path: string): string | null {
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (plain.includes('\0')) return null;
  const file = normalize(join(folder, plain === '/' ? 'index.html' : plain));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}
