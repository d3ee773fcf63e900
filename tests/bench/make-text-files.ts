import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const TOWNS = ['Bakı', 'Gəncə', 'Sumqayıt', 'Lənkəran', 'Mingəçevir', 'Şirvan', 'Xaçmaz', 'Bərdə'];

/** A million records of two fields, header included: as many cells as a file may have. */
export function makeCsv(target: string): void {
  const file = openSync(target, 'w');
  writeSync(file, 'Şəhər;Say\n');
  let batch = '';
  for (let row = 1; row < 1_000_000; row += 1) {
    batch += `${TOWNS[row % 8]!};${(row * 7919) % 10_000}\n`;
    if (batch.length > 1_000_000 || row === 999_999) {
      writeSync(file, batch);
      batch = '';
    }
  }
  closeSync(file);
}

/** A register of 30 000 × 10 as LibreOffice writes one: town, text, counts, amounts. */
export function makeOds(target: string): void {
  const number = (value: number): string =>
    `<table:table-cell office:value-type="float" office:value="${value}" calcext:value-type="float"><text:p>${value}</text:p></table:table-cell>`;
  const text = (value: string): string =>
    `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const rows = Array.from({ length: 30_000 }, (_, row) => {
    const numbers = Array.from({ length: 7 }, (_field, at) => number((row * (at + 3) * 31) % 5000)).join('');
    return `<table:table-row>${text(TOWNS[row % 8]!)}${text(`Tədbir ${row % 40}`)}${text(`Q-${row}`)}${numbers}</table:table-row>`;
  });
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';
  const type = 'application/vnd.oasis.opendocument.spreadsheet';
  writeFileSync(
    target,
    zipSync({
      mimetype: [strToU8(type), { level: 0 }],
      'content.xml': strToU8(
        `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names} office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Register">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
      'META-INF/manifest.xml': strToU8(
        `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
      ),
    }),
  );
}
