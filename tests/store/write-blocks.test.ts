import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { writeBlocks } from '../../main/work/composing/write-blocks.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { textOf } from '../../main/work/text/workspace-text.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

let app: ReturnType<typeof createApp>;
let workspace: Workspace;
beforeAll(() => {
  ({ app, workspace } = workspaceOfTwo(createApp()));
  return () => workspace.close();
});

const text = () =>
  textOf(app, workspace)
    .blocks.get('en')!
    .map(({ id, source }) => ({ id, source }));
const at = (id: string) => text().findIndex((one) => one.id === id);
const write = (input: Omit<Parameters<typeof writeBlocks>[2], 'language' | 'by'>) =>
  writeBlocks(app, workspace, { language: 'en', by: 'A', ...input });

test('a paragraph is split in two, joined, moved and taken out, each as one act that can be undone', () => {
  const first = text();
  const nth = at('victims.2');
  const [behind, one, next] = first.slice(nth - 1, nth + 2) as [
    (typeof first)[0],
    (typeof first)[0],
    (typeof first)[0],
  ];
  const split = must(
    write({
      behind: behind.id,
      before: [one],
      after: [
        { id: one.id, source: 'First half.' },
        { id: null, source: 'Second half {victims.identified}.' },
      ],
    }),
  );
  expect(split.ids[0]).toBe(one.id);
  expect(first.some(({ id }) => id === split.ids[1])).toBe(false);
  expect(text()[nth + 1]).toEqual({ id: split.ids[1], source: 'Second half {victims.identified}.' });
  must(undoLast(app, workspace, { by: 'A' }));
  expect(text()).toEqual(first);
  // Moved: the two change places.
  must(write({ behind: behind.id, before: [one, next], after: [next, one] }));
  expect(text().slice(nth, nth + 2)).toEqual([next, one]);
  must(write({ behind: next.id, before: [one], after: [] }));
  expect(at(one.id)).toBe(-1);
  must(undoLast(app, workspace, { by: 'A' }));
  must(undoLast(app, workspace, { by: 'A' }));
  expect(text()).toEqual(first);
});

test('what is not any more as its writer had it, and what cannot be read, is refused and changes nothing', () => {
  const first = text();
  const nth = at('victims.2');
  const one = first[nth]!;
  const behind = first[nth - 1]!.id;
  const say = (source: string) => [{ id: one.id, source }];
  expect(write({ behind, before: [{ ...one, source: 'else' }], after: say('x') })).toMatchObject({
    error: { tag: 'TextMoved', block: one.id },
  });
  expect(write({ behind: 'gone.1', before: [one], after: say('x') })).toMatchObject({
    error: { tag: 'TextMoved' },
  });
  for (const source of [
    '{victims',
    '{no.such.figure}',
    '{?victims.identified: =0 -> none}',
    'a\nb',
    'x {#y}',
  ])
    expect(write({ behind, before: [one], after: say(source) })).toMatchObject({
      error: { tag: 'TextRefused', file: one.id },
    });
  expect(text()).toEqual(first);
});
