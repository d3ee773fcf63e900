import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { endSpelling, suggestions, unknownWords } from '../../main/spelling/spelling.ts';
import { ownWords } from '../../main/store/tables/text-table.ts';
import { redoLast, undoLast } from '../../main/work/history/undo.ts';
import { addWord } from '../../main/work/language/add-word.ts';
import { spellingOf, suggestionsFor } from '../../main/work/language/spelling.ts';
import { editBlock } from '../../main/work/text/change-text.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

const base = createApp();
let app: typeof base;
let workspace: Workspace;

beforeAll(() => {
  ({ app, workspace } = workspaceOfTwo(base));
  return () => workspace.close();
});
afterAll(() => endSpelling());

const words = async (language: 'en' | 'az'): Promise<string[]> =>
  must(await spellingOf(app, workspace, language)).words.map(({ word }) => word);
const say = (language: 'en' | 'az', source: string): void =>
  void must(editBlock(app, workspace, { language, block: 'hotline.1', source, by: 'A' }));

test('of the printed text few words are unknown: misprints, and none of the house', async () => {
  const unknown = await words('en');
  expect(unknown).toEqual(expect.arrayContaining(['heled', 'reschool']));
  expect(unknown.length).toBeLessThan(20);
  for (const own of ['connexion', 'sexploitation', 'Azerbaijan', 'Nakhchivan', 'İnstagram'])
    expect(unknown).not.toContain(own);
}, 60_000);

test('Azerbaijani are hints: of known stems any ending is known', async () => {
  expect(await words('az')).toEqual([]);
  say('az', 'Zərərcəkmişlərin qurbanlarımızdan uşaqlarına xidmətlərimizdə yardm edimişdir.');
  expect(must(await spellingOf(app, workspace, 'az'))).toMatchObject({
    hints: true,
    words: [{ word: 'Zərərcəkmişlərin' }, { word: 'yardm' }, { word: 'edimişdir' }],
  });
  expect(must(await suggestionsFor(app, { language: 'az', word: 'yardm' }))).toEqual([]);
}, 60_000);

test('numbers, figures, abbreviations and addresses are no words; Russian ones are asked of their dictionary', async () => {
  const before = await words('en');
  say('en', 'It’s the victims’ {hotline.calls|noun:call:calls}, AZN, 14th, www.nosuchplace.az, qwrt@mail.az and жертва, жертфа.'); // prettier-ignore
  expect((await words('en')).filter((word) => !before.includes(word))).toEqual(['жертфа']);
}, 60_000);

test('what may have been meant is said when asked for', async () => {
  expect(must(await suggestionsFor(app, { language: 'en', word: 'heled' }))).toContain('helped');
  expect(must(await suggestions(app.resources, 'tr', 'magdur')).length).toBeGreaterThan(0);
  expect(await unknownWords(app.resources, 'ru', ['жертва', 'жертфа'])).toEqual({
    ok: true,
    value: ['жертфа'],
  });
}, 60_000);

test('a person adds a word, which goes back with undo; nonsense is none', async () => {
  expect(await words('en')).toContain('heled');
  expect(must(addWord(app, workspace, { language: 'en', word: ' heled ', by: 'A' }))).toEqual({ word: 'heled', added: true }); // prettier-ignore
  expect(must(addWord(app, workspace, { language: 'en', word: 'heled', by: 'B' })).added).toBe(false);
  expect(await words('en')).not.toContain('heled');
  expect(await words('az')).not.toContain('heled');
  must(undoLast(app, workspace, { by: 'B' }));
  expect(ownWords(workspace.db, 'en')).toEqual([]);
  expect(await words('en')).toContain('heled');
  must(redoLast(app, workspace, { by: 'B' }));
  expect(await words('en')).not.toContain('heled');
  for (const word of ['', 'two words', '12', '<b>', 'x'.repeat(100)])
    expect(addWord(app, workspace, { language: 'en', word, by: 'A' })).toMatchObject({
      error: { tag: 'WordInvalid' },
    });
}, 60_000);

test('a thread that takes too long is ended, one that ends is said, and the next question starts another', async () => {
  await endSpelling();
  expect(await unknownWords(app.resources, 'tr', ['mağdur'], 1)).toEqual({ ok: false, error: 'slow' });
  const asked = unknownWords(app.resources, 'tr', ['mağdur']);
  await endSpelling();
  expect(await asked).toEqual({ ok: false, error: 'ended' });
  expect(await unknownWords(app.resources, 'en', ['victim', 'vctim'])).toEqual({
    ok: true,
    value: ['vctim'],
  });
}, 60_000);
