import { expect, test } from 'vitest';
import { unpack } from '../../main/readers/post/unpack.ts';
import { readSpreadsheet } from '../fixtures/read-spreadsheet.ts';
import { interpretDocument } from '../fixtures/returns.ts';
import { archiveOf, asLetter, mailOf, pastedOf, type Carried, type Sent } from './post/carriers.ts';
import { compare, type Carrying, type Compared } from './post/compare.ts';
import { senderOf } from './senders.ts';

/** A return of one table. */
const CSV =
  'Dövlət Sərhəd Xidməti\n2023-cü il\nGöstərici;Ölçü vahidi;2022;2023\nMüəyyən edilmiş zərərçəkmişlərin sayı;nəfər;94;91\nAşkar edilmiş insan alveri faktları;fakt;157;159\nBaşlanmış cinayət işləri;iş;14;16\n';
const NAME = 'DSX_2023.csv';

const bytes = new TextEncoder().encode(CSV);
const read = await readSpreadsheet(bytes, NAME);
if (!read.ok) throw new Error(read.error.tag);
const sent: Sent = { name: NAME, bytes, document: read.value };
const own = interpretDocument(NAME, sent.document, { period: '2023' });

async function throughPost(files: readonly Carried[], agency?: string): Promise<Compared> {
  const carried: Carrying[] = [];
  for (const { name, bytes: content } of files) {
    const document = await readSpreadsheet(content, name);
    if (!document.ok) throw new Error(document.error.tag);
    const options = { period: '2023', ...(agency === undefined ? {} : { agency }) };
    carried.push({ document: document.value, out: interpretDocument(name, document.value, options) });
  }
  return compare(own, carried, []);
}

async function partsOf(container: Uint8Array): Promise<Carried[]> {
  const opened = await unpack(container);
  if (!opened.ok || opened.value === null) throw new Error('not opened');
  return opened.value.parts.map(({ file, bytes: content }) => ({ name: file, bytes: content! }));
}

test.each([
  ['a mail', async () => partsOf(mailOf(sent))],
  ['an archive', async () => partsOf(archiveOf(sent, '2023'))],
])('what comes in %s is what the file itself says', async (_way, files) => {
  const { right, ...rest } = await throughPost(await files());
  expect(right).toBeGreaterThan(3);
  expect(right).toBe(own.observations.filter(({ value }) => value !== null).length);
  expect(rest).toMatchObject({ asked: 0, askedWithout: 0, aside: [], wrong: [], extra: [] });
});

test.each([
  ['a Word letter', async () => [await asLetter(sent)], undefined],
  ['the clipboard', async () => sent.document.sheets.map(pastedOf), senderOf('07')],
])('what comes by %s is the same, or a question', async (_way, files, agency) => {
  const found = await throughPost(await files(), agency);
  expect(found).toMatchObject({ aside: [], wrong: [], otherBody: [] });
  expect(found.right + found.asked + found.askedWithout).toBe(
    own.observations.filter(({ value }) => value !== null).length,
  );
});
