import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ListedLayout } from '../../main/work/layouts/layout-files.ts';
import type { LayoutComparison } from '../../shared/domain/catalogue/layout-views.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
const listed = (): ListedLayout =>
  (run('layouts', 'w.arayis', '--json').json() as ListedLayout[]).find(({ id }) => id.startsWith('taught-'))!;

beforeAll(() => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'A', '--role', 'analyst');
  run('people', 'w.arayis', 'add', 'B', '--role', 'reviewer', '--by', 'A');
  const lines = [
    'Daxili İşlər Nazirliyi İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;',
    'Göstərici;Vahid;2023-cü il',
    'Status almış mağdurlar;nəfər;91',
    'Qovşaq üzrə açılmış işlər;iş;16',
  ];
  writeFileSync(join(folder, '01_a.csv'), lines.join('\n'));
  run('import', 'w.arayis', '01_a.csv', '--agency', 'mia_thb', '--by', 'A');
  const figures: Record<string, string> = {
    'Status almış mağdurlar': 'victims.identified',
    'Qovşaq üzrə açılmış işlər': 'prosecution.criminal_cases_initiated',
  };
  const asked = run('questions', 'w.arayis', '--json').json() as { id: number; text: string }[];
  for (const { id, text } of asked)
    run('answer', 'w.arayis', String(id), '--figure', figures[text]!, '--reason', 'r', '--by', 'A');
  expect(run('teach', 'w.arayis', '1', '--reason', 'r', '--by', 'A').out).toContain('1 table learnt');
}, 300_000);

test('layouts lists what was taught, compares, exports, withdraws with a reason; undo brings it back', () => {
  const { id, taught } = listed();
  expect([id, taught.length]).toEqual(['taught-mia_thb', 1]);
  const named = `${id}/${taught[0]!.key}`;
  const plain = run('layouts', 'w.arayis').out;
  expect(plain).toContain(named);
  expect(plain).toContain('waits for a second person');
  expect(run('layouts', 'w.arayis', 'compare', id, named).out).toContain('the same');
  const apart = run('layouts', 'w.arayis', 'compare', 'moj', id, '--json').json() as LayoutComparison;
  expect(apart.tables).toContainEqual({ was: null, now: expect.objectContaining({ key: taught[0]!.key }) as unknown, changes: [] }); // prettier-ignore
  expect(run('layouts', 'w.arayis', 'export', id, '--out', 'l.json').code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'l.json'), 'utf8'))).toMatchObject({ id });
  expect(run('layouts', 'w.arayis', 'withdraw', named, '--by', 'B').err).toContain('reason');
  const gone = run('layouts', 'w.arayis', 'withdraw', named, '--reason', 'wrong', '--by', 'B');
  expect(gone.out).toContain('stay as they were read');
  expect(listed()).toMatchObject({ tables: 0, taught: [{ withdrawn: { by: 'B', reason: 'wrong' } }] });
  const again = run('layouts', 'w.arayis', 'withdraw', named, '--reason', 'wrong', '--by', 'B');
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('was withdrawn by B') as string });
  run('undo', 'w.arayis', '--by', 'B');
  expect(listed()).toMatchObject({ tables: 1 });
});
