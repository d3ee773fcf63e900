import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../chromium/find-browser.ts';

/** Draws the program's icons from their drawing: `node main/hosts/electron/draw-icons.ts`, when it changes. */
const FOLDER = new URL('../../../resources/icons/', import.meta.url);
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

const svg = readFileSync(new URL('arayis.svg', FOLDER), 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser()!,
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();

async function draw(size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}

/** A folder of PNG pictures, as Windows has read them since Vista. */
function ico(pictures: { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [at, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * at;
    // 256 is written as 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

writeFileSync(new URL('arayis.png', FOLDER), await draw(512));
const pictures: { size: number; png: Buffer }[] = [];
for (const size of ICO_SIZES) pictures.push({ size, png: await draw(size) });
writeFileSync(new URL('arayis.ico', FOLDER), ico(pictures));
await browser.close();
