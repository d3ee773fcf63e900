import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { FuzzFile } from './mutate-file.ts';

const samples = path.resolve(import.meta.dirname, '../../resources/samples/returns');

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const row = (...texts: string[]): string =>
  `<w:tr>${texts.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`;

/** A Word return with a table, a struck number, a page header and a footnote. */
const word = (): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="h" Type="x/header" Target="header1.xml"/><Relationship Id="n" Type="x/footnotes" Target="footnotes.xml"/></Relationships>',
        'word/document.xml': `<w:document ${W}><w:body><w:p><w:r><w:t>İnsan Alverinə Qarşı Mübarizə Baş İdarəsi</w:t></w:r></w:p><w:p><w:r><w:t>2023-cü il üzrə məlumat</w:t></w:r></w:p><w:tbl>${row('Göstərici', '2022', '2023')}${row('Aşkar edilmiş insan alveri faktları', '149', '158')}${row('Başlanmış cinayət işləri', '14', '18')}<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Müəyyən edilmiş zərərçəkmişlər</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>84</w:t></w:r><w:r><w:t>88</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>son</w:t></w:r></w:p></w:body></w:document>`,
        'word/header1.xml': `<w:hdr ${W}><w:p><w:r><w:t>2023</w:t></w:r></w:p></w:hdr>`,
        'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2"><w:p><w:r><w:t>yalnız qadınlar</w:t></w:r></w:p></w:footnote></w:footnotes>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

const page = (): Uint8Array =>
  strToU8(
    '<meta charset=utf-8><h1>DİN</h1><table><tr><th rowspan=2>Göstərici<th colspan=2>İl<tr><th>2022<th>2023<tr><td>Aşkar edilmiş insan alveri faktları<td>149<td><s>157</s> 158<tr><td>Başlanmış cinayət işləri<td>14<td>18</table>',
  );

/** What is mutated: the sample returns, and small files of the formats that they lack. */
export const seedFiles = (): FuzzFile[] => [
  ...readdirSync(samples)
    .toSorted()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(samples, name))) })),
  { name: 'made.docx', bytes: word() },
  { name: 'made.html', bytes: page() },
];
