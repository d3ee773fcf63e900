import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '../../fixtures/read-spreadsheet.ts';
import { interpretDocument } from '../../fixtures/returns.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string): string =>
  `<w:del w:id="1"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const come = (text: string): string => `<w:ins w:id="2">${run(text)}</w:ins>`;
const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:p>${cell}</w:p></w:tc>`).join('')}</w:tr>`;

const TITLE = 'Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsi, 2023-cü il';

async function read(title: string, ...rows: string[]) {
  const body = `<w:p>${title}</w:p><w:tbl>${row(run('Göstərici'), run('2023'))}${rows.join('')}</w:tbl>`;
  const bytes = zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
  const document = await readSpreadsheet(bytes, 'a.docx');
  if (!document.ok) throw new Error(document.error.tag);
  const { observations, questions } = interpretDocument('a.docx', document.value, {
    period: '2023',
    agency: 'mia_thb',
  });
  return { taken: observations.map(({ value }) => value), asked: questions.map(({ ref }) => ref) };
}

const VICTIMS = 'Müəyyən edilmiş zərərçəkmişlər';

test('a number that was changed and not accepted is asked, whichever of the two stands', async () => {
  expect(await read(run(TITLE), row(run(VICTIMS), `${gone('27')}${come('31')}`))).toEqual({
    taken: [],
    asked: ['B2'],
  });
  expect(await read(run(TITLE), row(run(VICTIMS), `${run('3')}${gone('1')}`))).toEqual({
    taken: [],
    asked: ['B2'],
  });
  expect(await read(run(TITLE), row(run(VICTIMS), gone('27')))).toMatchObject({ taken: [] });
});

test('a number that came where none was, and words that were put otherwise, are read as they stand', async () => {
  expect(await read(run(TITLE), row(run(VICTIMS), come('31')))).toEqual({ taken: [31], asked: [] });
  expect(
    await read(
      run(TITLE),
      row(`${gone('Aşkar ')}${come('Müəyyən ')}${run('edilmiş zərərçəkmişlər')}`, run('31')),
    ),
  ).toEqual({
    taken: [31],
    asked: [],
  });
  // What is deleted of a title is not said.
  expect(await read(`${run(TITLE)}${gone(' (ilkin)')}`, row(run(VICTIMS), run('31')))).toEqual({
    taken: [31],
    asked: [],
  });
});
