import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { listDeliveries } from '../../main/work/intake/deliveries.ts';
import { readAgain } from '../../main/work/rereading/read-again.ts';
import { refusedFiles } from '../../main/store/tables/refused-file-table.ts';
import type { ImportOutcome, PersonsAnswer } from '../../shared/contract/import.ts';
import { mail, part } from '../unit/readers/make-post.ts';
import { tempFolder } from './temp-folder.ts';
import { testSession, type TestSession } from './test-session.ts';

const app = createApp();
const folder = tempFolder();
const returns = join(app.resources, 'samples', 'returns');
const sample = (start: string): { name: string; bytes: Buffer } => {
  const name = readdirSync(returns).find((one) => one.startsWith(start))!;
  return { name, bytes: readFileSync(join(returns, name)) };
};
const named = (name: string): string => `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`;
let session: TestSession;

beforeAll(async () => {
  session = await testSession(folder);
});
afterAll(() => session.stop());

const workspace = () => session.session.work!.workspace;
const inIt = () => listDeliveries(workspace());

async function ended(job: number, answer?: PersonsAnswer): Promise<ImportOutcome> {
  for (;;) {
    const view = await session.call('deliveries.importing', {});
    if (view.last?.job === job) return view.last;
    if (view.personal.length > 0 && answer !== undefined)
      await session.call('deliveries.confirmImport', { job, persons: answer });
    await session.heard((event) => event.kind === 'progress' && event.progress.job === job);
  }
}

async function imported(name: string, bytes: Uint8Array, persons?: PersonsAnswer): Promise<ImportOutcome> {
  writeFileSync(join(folder, name), bytes);
  const { job } = await session.call('deliveries.import', { paths: [join(folder, name)] });
  return ended(job, persons);
}

test('a mail is kept, and what is attached comes as deliveries with their way; one undo takes all back', async () => {
  const { name, bytes } = sample('08_');
  const before = inIt().length;
  const picture = new Uint8Array(Buffer.from('89504e470d0a1a0a00', 'hex'));
  const outcome = await imported(
    'cavab.eml',
    mail({ From: `${named('Dövlət Sərhəd Xidməti')} <a@dsx.az>`, Subject: named('Cavab') }, [
      part(named(name), bytes),
      part('scan.png', picture),
      part('locked.xlsx', new Uint8Array(Buffer.from('not a workbook\u0000\u0000\u0001', 'latin1'))),
    ]),
  );
  expect(outcome.refused).toEqual([]);
  expect(outcome.taken.map(({ file, evidence }) => [file, evidence])).toEqual([
    ['cavab.eml', 'e-mail'],
    [name.normalize('NFC'), undefined],
    ['scan.png', 'picture'],
    ['locked.xlsx', 'unread'],
  ]);
  const [container, table, , unread] = inIt().slice(before);
  expect(container).toMatchObject({ kind: 'evidence', agency: 'moj', notes: [{ tag: 'Opened', parts: 3 }] });
  expect(container?.origin?.mails).toMatchObject([
    { from: 'Dövlət Sərhəd Xidməti <a@dsx.az>', subject: 'Cavab' },
  ]);
  expect(table).toMatchObject({
    agency: 'moj',
    origin: {
      container: container!.id,
      path: ['cavab.eml', name.normalize('NFC')],
      mails: [{ subject: 'Cavab' }],
    },
  });
  // It says itself from whom it is; that its mail says otherwise is pointed out.
  expect(table!.notes).toContainEqual(expect.objectContaining({ tag: 'MailFromOther', agency: 'moj' }));
  expect(unread!.notes[0]).toMatchObject({ tag: 'KeptUnread', error: { tag: 'UnknownFormat' } });
  const again = await imported('again.eml', readFileSync(join(folder, 'cavab.eml')));
  expect(again).toMatchObject({ taken: [], refused: [{ error: { tag: 'SameBytes' } }] });
  await session.call('history.undo', {});
  expect(inIt()).toHaveLength(before);
});

test('what cannot even be had of an archive is remembered by its name and the reason', async () => {
  const bytes = zipSync({ 'a.csv': strToU8('Göstərici;2023\n'), 'b.csv': strToU8('bbbbbb') }, { level: 0 });
  bytes[Buffer.from(bytes).indexOf('bbbbbb')]! ^= 1;
  const outcome = await imported('half.zip', bytes);
  expect(outcome.taken.map(({ file }) => file)).toEqual(['half.zip', 'a.csv']);
  expect(outcome.refused).toMatchObject([{ file: 'b.csv', error: { tag: 'FileNotRead' } }]);
  expect(refusedFiles(workspace().db).at(-1)).toMatchObject({ file: 'b.csv', error: { tag: 'Damaged' } });
});

test('where files that name persons are left out, the mail that holds them goes, too', async () => {
  const persons = 'Ad, soyad;FİN;Telefon\nAli Aliyev;1AB2CD3;0501234567\nVəli Vəliyev;2AB2CD3;0501234568\n';
  const before = inIt().length;
  const outcome = await imported(
    'persons.eml',
    mail({}, [part('siyahi.csv', persons), part('b.csv', 'Qaralama;2023\nQutu;7\n')]),
    { how: 'files left out' },
  );
  expect(outcome.taken.map(({ file }) => file)).toEqual(['b.csv']);
  expect(outcome.refused.map(({ file, error }) => [file, error.tag])).toEqual([
    ['persons.eml', 'LeftOutForPersons'],
    ['siyahi.csv', 'LeftOutForPersons'],
  ]);
  const [only] = inIt().slice(before);
  expect(only!.origin).not.toHaveProperty('container');
  expect(only!.origin?.path).toEqual(['persons.eml', 'b.csv']);
});

const DRAFT = part(
  null,
  'Salam.\r\nGöndərilən cədvəl qaralamadır.\r\n',
  'inline',
  'text/plain; charset=utf-8',
);
const TABLE = 'Göstərici;2023\nZərərçəkmiş qadınlar;31\n';

async function againAsRead(file: string): Promise<{ questions: number; again: number; says: unknown }> {
  const delivery = inIt().findLast((one) => one.file === file)!;
  const read = await readAgain(app, workspace(), delivery, { said: {}, lastYear: {} });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { questions, observations } = read.value.read.interpretation;
  expect(observations).toEqual([]);
  return { questions: delivery.openQuestions, again: questions.length, says: delivery.origin?.says };
}

test('what a mail says is heard by the table that it brings, also when that is read again', async () => {
  await imported('sozlu.eml', mail({}, [DRAFT, part('sozlu.csv', TABLE)]));
  expect(await againAsRead('sozlu.csv')).toEqual({ questions: 1, again: 1, says: undefined });
  const persons = 'Ad, soyad;FİN;Telefon\nAli Aliyev;7AB2CD3;0501234567\nVəli Vəliyev;8AB2CD3;0501234568\n';
  await imported(
    'adli.eml',
    mail({}, [DRAFT, part('adlar.csv', persons), part('adsiz.csv', TABLE.replace('31', '32'))]),
    { how: 'files left out' },
  );
  // The mail is not here any more.
  expect(await againAsRead('adsiz.csv')).toEqual({
    questions: 1,
    again: 1,
    says: ['Salam.', 'Göndərilən cədvəl qaralamadır.'],
  });
});

test('and so are the folders of an archive', async () => {
  await imported('qovluq.zip', zipSync({ 'köhnə/qovluqda.csv': strToU8(TABLE.replace('31', '33')) }));
  expect(await againAsRead('qovluqda.csv')).toEqual({ questions: 1, again: 1, says: undefined });
});

test('a table from the clipboard is kept as a page, with where it was copied from', async () => {
  const html = '<table><tr><td>Göstərici</td><td>2023</td></tr><tr><td>Sayı<sup>1</sup></td><td>16<sup>1</sup></td></tr></table>'; // prettier-ignore
  const { job } = await session.call('deliveries.import', {
    pasted: { source: 'DSX, e-poçt 12.03', html, text: 'Göstərici\t2023\r\nSayı1\t161' },
    agency: 'sbs',
    letter: '12/345',
  });
  const { taken } = await ended(job);
  expect(taken).toHaveLength(1);
  const delivery = inIt().at(-1)!;
  expect(delivery).toMatchObject({
    agency: 'sbs',
    letter: '12/345',
    format: 'html',
    file: 'DSX, e-poçt 12.03.html',
  });
  expect(delivery.origin).toEqual({ path: ['DSX, e-poçt 12.03'], mails: [], pasted: true });
  const view = await session.call('deliveries.view', { delivery: delivery.id });
  expect(view.origin?.pasted).toBe(true);
});
