import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../../../main/resources/app.ts';
import { runReader } from '../../../main/readers/run-reader.ts';
import { checkFile } from '../../../main/work/checks/checks.ts';
import { knowledgeOfPrint } from '../../../main/work/checks/knowledge-of.ts';
import { shippedReference } from '../../../main/work/text/template-files.ts';
import { sentenceAround } from '../../../shared/domain/reference/read-back/sentence.ts';
import type { DocumentText } from '../../../shared/domain/reference/read-back/document-text.ts';
import { readDocument } from '../../../main/readers/read-document.ts';
import { read, zip } from '../readers/make-xlsx.ts';

const app = createApp();
const RELATIONS =
  '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>';

const docx = (body: string, relations = RELATIONS): Uint8Array =>
  zip({
    '_rels/.rels': relations,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="urn:m"><w:body>${body}</w:body></w:document>`,
  });

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const control = (tag: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const nested = (depth: number, content: string): string =>
  Array.from({ length: depth }).reduce<string>((inner, _, at) => control(`a.b${at}`, inner), content);

/** The answer, and for how long nothing else could happen in this thread meanwhile. Milliseconds. */
async function watched<T>(work: () => Promise<T>): Promise<{ answer: T; blocked: number }> {
  let last = performance.now();
  let blocked = 0;
  const tick = (): void => {
    blocked = Math.max(blocked, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(tick, 10);
  const answer = await work();
  tick();
  clearInterval(timer);
  return { answer, blocked };
}

async function textOf(bytes: Uint8Array): Promise<DocumentText> {
  const answer = await readDocument(bytes);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

const PARAGRAPH = `<w:p>${run('17 victims')}</w:p>`;

test.each<[string, () => Uint8Array]>([
  [
    'relationships without end',
    () => docx(PARAGRAPH, `<Relationships><Relationship ${'Target="a" '.repeat(32_000)}/></Relationships>`),
  ],
  ['controls nested around everything', () => docx(nested(160, PARAGRAPH.repeat(12_000)))],
  ['one sentence of numbers', () => docx(`<w:p>${run('17 victims of it, '.repeat(20_000))}</w:p>`)],
  [
    'a control with a figure’s name around it all',
    () => docx(`<w:p>${control('victims.identified', run('a b '.repeat(200_000)))}</w:p>`),
  ],
])(
  'a Word file made to keep its reader busy does not hold up the program: %s',
  { timeout: 60_000 },
  async (name, make) => {
    const path = join(mkdtempSync(join(tmpdir(), 'arayis-')), `${name}.docx`);
    writeFileSync(path, make());
    const text = shippedReference(app, 'reference-2023');
    app.relations();
    app.catalogue();
    const { blocked } = await watched(() => checkFile(app, path, [text], knowledgeOfPrint(app)));
    expect(blocked).toBeLessThan(2000);
  },
);

test('a document is given up when its time or its room is up', async () => {
  const text = shippedReference(app, 'reference-2023');
  const question = { ask: 'findings' as const, texts: [text], relations: [] };
  const bytes = docx(PARAGRAPH.repeat(20_000));
  expect(await runReader({ job: 'document', bytes, name: 'a.docx', question, seconds: 0.05 })).toEqual({
    ok: false,
    error: { tag: 'OutOfTime', seconds: 0.05 },
  });
  const refused = async (body: string) => {
    const answer = await readDocument(docx(body));
    return answer.ok ? 'read' : answer.error;
  };
  expect(await refused(PARAGRAPH.repeat(50_001))).toMatchObject({ tag: 'TooLarge', what: 'paragraphs' });
  expect(await refused(`<w:p>${run('1 '.repeat(50_001))}</w:p>`)).toMatchObject({
    tag: 'TooLarge',
    what: 'numbers',
  });
  expect(await refused(`<w:p>${run('a'.repeat(2_000_001))}</w:p>`)).toMatchObject({ what: 'characters' });
  expect(await refused(nested(200, PARAGRAPH.repeat(1001)))).toMatchObject({ tag: 'HostileContent' });
  expect(await refused(nested(300, PARAGRAPH))).toMatchObject({ tag: 'HostileContent' });
});

test('blanks within a cell cost no more than other letters', async () => {
  const text = `a${' '.repeat(900_000)}b`;
  const book = await read(docx(`<w:tbl><w:tr><w:tc><w:p>${run(text)}</w:p></w:tc></w:tr></w:tbl>`), 'a.docx');
  expect(book.sheets[0]!.cells[0]!.value).toBe(text);
});

test('controls within controls each keep what they hold', async () => {
  const { paragraphs } = await textOf(
    docx(
      control(
        'out',
        `<w:p>${run('a')}${control('in', run('1') + run('2'))}${run('b')}</w:p><w:p>${control('last', run('3'))}</w:p>`,
      ),
    ),
  );
  expect(paragraphs.map(({ text, tags }) => [text, tags])).toEqual([
    [
      'a12b',
      [
        { tag: 'in', start: 1, end: 3 },
        { tag: 'out', start: 0, end: 4 },
      ],
    ],
    [
      '3',
      [
        { tag: 'last', start: 0, end: 1 },
        { tag: 'out', start: 0, end: 1 },
      ],
    ],
  ]);
});

test('what is seen is read: not hidden text, stops for tabs, reading aids or how a paragraph was before', async () => {
  const was = '<w:pPrChange><w:pPr><w:pStyle w:val="Heading1"/><w:numPr/></w:pPr></w:pPrChange>';
  const body =
    `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs><w:rPr><w:vanish/></w:rPr>${was}</w:pPr>` +
    `${run('9')}${run('0', '<w:vanish/>')}${run('1', '<w:vanish w:val="0"/>')}` +
    '<w:r><w:ruby><w:rt><w:r><w:t>aid</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>' +
    '<m:oMath><m:r><m:t>=17</m:t></m:r></m:oMath></w:p>';
  expect((await textOf(docx(body))).paragraphs).toMatchObject([{ text: '91base=17', kind: 'paragraph' }]);
});

test('a sentence is looked for nearby, and cut with a sign where there is none', () => {
  const long = `${'word '.repeat(5000)}17 ${'word '.repeat(5000)}`;
  const found = sentenceAround(long, 25_000, 25_002);
  expect(found).toMatch(/^… .*17.* …$/);
  expect(found.length).toBeLessThan(2100);
  expect(sentenceAround('One. The 17 here. Two.', 9, 11)).toBe('The 17 here.');
});
