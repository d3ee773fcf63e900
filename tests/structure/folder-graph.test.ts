import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { folderGraph } from './folder-graph.ts';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A tree with these sources, and an empty folder for each floor that they leave out. */
function tree(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'folders-'));
  made.push(root);
  for (const top of ['main', 'renderer', 'shared']) mkdirSync(join(root, top));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test('no folder of this repository imports one that imports it, and none is too full', () => {
  const { circles, sideways, crowded } = folderGraph(
    fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''),
  );
  expect(circles).toEqual([]);
  expect(sideways).toEqual([]);
  expect(crowded).toEqual([]);
});

test('a screen that imports another is named', () => {
  const root = tree({
    'renderer/screens/checks/a.tsx': "import { b } from '../figures/deep/b.ts';",
    'renderer/screens/figures/deep/b.ts': '',
  });
  expect(folderGraph(root).sideways).toEqual(['renderer/screens/checks -> renderer/screens/figures']);
});

test('a circle between two capabilities is found, also through a third and through types', () => {
  const root = tree({
    'main/work/figures/a.ts': "import { b } from '../checks/b.ts';",
    'main/work/checks/b.ts': "import type { C } from '#main/store/deep/c.ts';",
    'main/store/deep/c.ts': "export const load = () => import('../../work/figures/a.ts');",
    'main/work/people/p.ts': "import { a } from '../figures/a.ts';",
  });
  expect(folderGraph(root).circles).toEqual([['main/store', 'main/work/checks', 'main/work/figures']]);
});

test('files of one room may import each other, and arrows one way are no circle', () => {
  const root = tree({
    'shared/domain/periods/a.ts': "import { b } from './deep/b.ts'; import { c } from '../text/c.ts';",
    'shared/domain/periods/deep/b.ts': "import { a } from '../a.ts';",
    'shared/domain/text/c.ts': '',
  });
  const { circles, arrows } = folderGraph(root);
  expect(circles).toEqual([]);
  expect([...arrows.keys()]).toEqual(['shared/domain/periods']);
});

test('a room with more than thirty sources is named', () => {
  const files = Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`renderer/kit/k${at}.tsx`, '']));
  expect(folderGraph(tree(files)).crowded).toEqual([{ folder: 'renderer/kit', files: 31 }]);
});
