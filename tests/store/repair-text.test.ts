import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { historyPage } from '../../main/work/history/history.ts';
import { redoLast, undoLast } from '../../main/work/history/undo.ts';
import { repairText } from '../../main/work/language/repair-text.ts';
import { slipsOf } from '../../main/work/language/slips.ts';
import { composeReference } from '../../main/work/reference/compose-reference.ts';
import { editBlock } from '../../main/work/text/change-text.ts';
import { textOf } from '../../main/work/text/workspace-text.ts';
import { runsOf } from '../../shared/domain/reference/compose.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

const base = createApp();
let app: typeof base;
let workspace: Workspace;

beforeAll(() => {
  ({ app, workspace } = workspaceOfTwo(base));
  return () => workspace.close();
});

const slips = (language: 'en' | 'az' = 'en') =>
  slipsOf(app, workspace, reconcile(app, workspace), language).slips;
const repair = (ids: readonly string[], language: 'en' | 'az' = 'en') =>
  repairText(app, workspace, reconcile(app, workspace), { language, slips: ids, by: 'A' });
const sources = (language: 'en' | 'az' = 'en'): string[] =>
  textOf(app, workspace).blocks.get(language)!.map(({ source }) => source); // prettier-ignore

test('one slip is repaired as one act, goes back with undo and comes again', () => {
  const before = sources();
  const slip = slips().find(({ now }) => now === 'Tik-tok')!;
  expect(must(repair([slip.id])).text).toMatchObject([{ changed: ['online-crime.1'] }]);
  expect(sources().filter((source, at) => source !== before[at])).toEqual([
    expect.stringContaining('WhatsApp, TikTok, İnstagram'),
  ]);
  expect(historyPage(app, workspace, { count: 1, filter: {} }).lines[0]).toMatchObject({
    command: 'repair text',
    summary: { repaired: 1, repairs: [{ now: 'Tik-tok', say: 'TikTok' }] },
  });
  // The block says something else now: what was listed before is not there any more.
  expect(repair([slip.id])).toMatchObject({ error: { tag: 'SlipUnknown' } });
  must(undoLast(app, workspace, { by: 'B' }));
  expect(sources()).toEqual(before);
  must(redoLast(app, workspace, { by: 'B' }));
  expect(slips().some(({ now }) => now === 'Tik-tok')).toBe(false);
  must(undoLast(app, workspace, { by: 'B' }));
});

test('what needs a person is not repaired, nor anything that was asked for beside it', () => {
  const before = sources();
  const [left, other] = [slips().find(({ say }) => say === null)!, slips().find(({ say }) => say !== null)!];
  expect(repair([other.id, left.id])).toMatchObject({
    error: { tag: 'SlipNotRepaired', slip: left.id, why: left.no },
  });
  expect(sources()).toEqual(before);
});

test.each(['en', 'az'] as const)(
  'all at once, those that touch too; then nothing is left to repair: %s',
  (language) => {
    const repairable = () => slips(language).filter(({ say }) => say !== null);
    const first = repairable();
    must(repair(first.map(({ id }) => id), language)); // prettier-ignore
    // A name without its article may be one that is written otherwise.
    if (repairable().length > 0) must(repair(repairable().map(({ id }) => id), language)); // prettier-ignore
    expect(repairable()).toEqual([]);
    expect(first.length).toBeGreaterThan(0);
  },
);

test('the printed document is repeated as it was, whatever was repaired', () => {
  const said = (mode: 'house' | 'as-printed'): string => {
    const parts = must(composeReference(app, workspace, reconcile(app, workspace), { mode }));
    return parts.composed.blocks.flatMap(runsOf).map(({ text }) => text).join(''); // prettier-ignore
  };
  expect(said('house')).toContain('via the channels of Interpol.');
  const state = reconcile(app, workspace);
  if (state.printed.length > 0) expect(said('as-printed')).toContain('via the channels of the Interpol.');
});

test('the article follows a figure that changes', () => {
  must(editBlock(app, workspace, { language: 'en', block: 'hotline.1', source: 'It was an {hotline.calls} call year.', by: 'A' })); // prettier-ignore
  const state = reconcile(app, workspace);
  const calls = (value: number) => ({
    ...state,
    figures: state.figures.map((one) => (one.id === 'hotline.calls' ? { ...one, value } : one)),
  });
  const articles = (value: number) =>
    slipsOf(app, workspace, calls(value), 'en').slips.filter(({ kind }) => kind === 'number-article');
  expect(articles(9626)).toMatchObject([{ now: 'an', say: 'a' }]);
  expect(articles(8626)).toEqual([]);
});
