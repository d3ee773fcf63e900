import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import type { appOf } from '../../main/work/catalogue/app-of.ts';
import { accounted } from '../../main/work/deliveries/accounted.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import type { Taken } from '../../main/work/intake/write-delivery.ts';
import { confirmAnswer } from '../../main/work/questions/confirm-answer.ts';
import { listQuestions } from '../../main/work/questions/questions.ts';
import { readTaught } from '../../main/work/teaching/read-taught.ts';
import { takeTaught, type TaughtTaken } from '../../main/work/teaching/take-taught.ts';
import { yearBefore } from '../../main/work/teaching/year-before.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { loadObservations } from '../../main/store/tables/observation-table.ts';
import { countFates } from '../../shared/domain/accounted/fate.ts';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

const base = createApp({ now: () => '2024-02-01T00:00:00.000Z' });
let app: ReturnType<typeof appOf>;
let workspace: Workspace;
let folder: string;

beforeEach(() => {
  ({ app, workspace, folder } = workspaceOfTwo(base));
});
afterEach(() => workspace.close());

type Row = readonly [label: string, unit: string, before: number, now: number];
const ROWS: readonly Row[] = [
  ['Müəyyən edilmiş insan alverindən zərərçəkmiş şəxslər', 'nəfər', 90, 91],
  ['Başlanmış cinayət işləri', 'iş', 17, 16],
  ['Yoxlama üçün', 'nəfər', 107, 108],
];

async function bring(name: string, year: number, rows = ROWS): Promise<Taken> {
  const file = join(folder, name);
  const lines = [
    'Daxili İşlər Nazirliyi İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;;',
    `${year}-cü ilin yekunları;;;`,
    `Göstərici;Vahid;${year - 1}-ci il;${year}-cü il`,
    ...rows.map((row) => row.join(';')),
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  const hints = must(checkHints(app, workspace, { by: 'A', period: String(year), agency: 'mia_thb' }));
  return must(await importFile(app, workspace, file, hints));
}

async function draw(delivery: DeliveryId, boxes: string[]): Promise<TaughtTaken> {
  const { sheet } = must(accounted(workspace, delivery))[0]!;
  const read = must(await readTaught(app, workspace, delivery, [], [], [{ sheet, boxes }]));
  return must(takeTaught(app, workspace, read, { by: 'A', reason: 'as it is printed' }));
}

const said = (delivery: DeliveryId) =>
  loadObservations(workspace.db, { delivery }).map(({ figure, period, value }) => [figure, period, value]);

test('edges that were drawn are one act, wait for a second person, and hold the year after without a question', async () => {
  const before = await bring('01_a.csv', 2023);
  const taken = await draw(before.id, ['A3:D5']);
  const first = countFates(must(accounted(workspace, taken.id)));
  expect([first.asked, first.unexplained]).toEqual([0, 0]);
  expect(said(taken.id).map(([, , value]) => value)).toEqual([90, 91, 17, 16]);
  const asked = listQuestions(workspace).filter((one) => one.delivery === taken.id);
  expect(asked.map(({ kind, state, settles }) => [kind, state, settles])).toEqual([
    ['as-taught', 'proposed', 4],
  ]);
  must(confirmAnswer(app, workspace, { question: asked[0]!.id, by: 'B' }));
  const next = await bring('01_b.csv', 2024);
  expect([next.questions, next.notes.filter(({ tag }) => tag === 'LayoutChanged')]).toEqual([0, []]);
  expect(said(next.id).map(([, , value]) => value)).toEqual([90, 91, 17, 16]);
  const { unexplained } = countFates(must(accounted(workspace, next.id)));
  expect(unexplained).toBe(0);
});

test('a row that stands outside of the drawn edges for the first time raises the alarm, and is asked', async () => {
  const taken = await draw((await bring('01_a.csv', 2023)).id, ['A3:D5']);
  const asked = listQuestions(workspace).find((one) => one.delivery === taken.id)!;
  must(confirmAnswer(app, workspace, { question: asked.id, by: 'B' }));
  const next = await bring('01_b.csv', 2024, [...ROWS, ['Göyərçinlər', 'ədəd', 3, 4]]);
  const changes = next.notes.flatMap((note) => (note.tag === 'LayoutChanged' ? [note.change] : []));
  expect(changes).toContain('edges');
  const open = listQuestions(workspace).filter((one) => one.delivery === next.id && one.state === 'open');
  expect(open.some(({ text }) => text === 'Göyərçinlər')).toBe(true);
});

test('last year’s return of the same body is found, with where each row and column stood', async () => {
  const [, ...fewer] = ROWS;
  const before = await bring('01_a.csv', 2022, [...fewer, ROWS[0]!]);
  const now = await bring('01_b.csv', 2023);
  const found = must(await yearBefore(app, workspace, now.id, []))!;
  expect(found.delivery).toBe(before.id);
  expect(found.tables.map(({ rows }) => rows)).toEqual([
    [
      [4, 6],
      [5, 4],
      [6, 5],
    ],
  ]);
  expect(must(await yearBefore(app, workspace, before.id, []))).toBeNull();
});
