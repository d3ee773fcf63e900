/**
 * Measures what teaching is worth: `npx node tests/measure/taught.ts [-v] [--layouts]`. Every return of 2023 is read
 * without layouts, a person settles by the key what was asked, and what that taught reads it again, and the return of
 * 2024. `--layouts`: the shipped ones stay beside.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LayoutSchema, type Layout } from '../../shared/domain/catalogue/layout.ts';
import { learn, withNew } from '../../shared/domain/understanding/taught/learn.ts';
import type { Interpretation } from '../../shared/domain/understanding/interpretation.ts';
import type { Lesson } from '../../shared/domain/understanding/taught/lessons.ts';
import { changeEn } from '../../shared/words/readings/layout-change.ts';
import { interpretBytes, layouts as shipped } from '../fixtures/returns.ts';
import { judge } from './judge.ts';
import { SET_2023, SET_2024 } from './key-tally.ts';
import { say } from './say.ts';
import { sayMisses } from './say-misses.ts';
import { senderOf } from './senders.ts';
import { readKey, type KeyRow } from './shared-data.ts';
import { add, emptyTally, lineOf, type Tally } from './tally.ts';

const flags = new Set(process.argv.slice(2));
const beside = flags.has('--layouts') ? shipped.layouts : [];

/** What a person who has the key says of the cells that are not right at once. */
function lessonsOf(rows: readonly KeyRow[], first: Interpretation): Lesson[] {
  const { verdicts } = judge([...rows], first);
  return verdicts
    .filter(({ verdict, row }) => verdict !== 'right' && !row.isChange && !row.cell.includes(':'))
    .map(({ row }): Lesson => {
      const at = { sheet: row.sheet, ref: row.cell };
      if (/^(?:extra|annex)\./.test(row.figure)) return { ...at, ignore: true };
      const agency = row.agency.split('|')[0]!;
      return { ...at, figure: row.figure, period: row.period, value: row.value, agency };
    });
}

const taught = new Map<string, Layout>();
const again = emptyTally();
for (const [file, rows] of Map.groupBy(readKey(SET_2023.key), (row) => row.file)) {
  const bytes = new Uint8Array(readFileSync(path.join(SET_2023.folder, file)));
  const agency = senderOf(file);
  const options = {
    period: '2023',
    layouts: beside,
    forms: true as const,
    ...(agency === undefined ? {} : { agency }),
  };
  const first = await interpretBytes(file, bytes, options);
  if (first === null || agency === undefined) continue;
  const lessons = lessonsOf(rows, first);
  const settled = await interpretBytes(file, bytes, { ...options, lessons });
  const tables = learn(
    settled!.forms!.map(({ shape }) => shape),
    { ...settled!, by: 'Leyla', at: file },
  ).map((table) => ({
    ...table,
    confirmedBy: 'Murad',
  }));
  const before = taught.get(agency);
  const layout = LayoutSchema.parse({
    id: `taught-${agency}`,
    agency,
    tables: withNew(before?.tables ?? [], tables),
  });
  taught.set(agency, layout);
  const known = [...beside, LayoutSchema.parse({ ...layout, tables })];
  const reread = await interpretBytes(file, bytes, { ...options, layouts: known });
  const judged = judge(rows, reread);
  add(again, judged);
  if (flags.has('-v')) {
    say(
      `${file}: ${lessons.length} lessons, ${tables.length} tables, ${reread!.questions.length} questions when it is read again`,
    );
    sayMisses(file, judged);
  }
}
say(lineOf('2023 read again', again));

const known = [...beside, ...taught.values()];
const next: Tally = emptyTally();
for (const [file, rows] of Map.groupBy(readKey(SET_2024.key), (row) => row.file)) {
  const bytes = new Uint8Array(readFileSync(path.join(SET_2024.folder, file)));
  const agency = senderOf(file);
  const out = await interpretBytes(file, bytes, {
    period: '2024',
    layouts: known,
    ...(agency === undefined ? {} : { agency }),
  });
  const judged = judge(rows, out);
  add(next, judged);
  if (flags.has('-v')) {
    say(file);
    for (const note of out!.notes)
      if (note.tag === 'LayoutChanged') say(`  ${note.sheet ?? ''}: ${changeEn(note)}`);
    sayMisses(file, judged);
  }
}
say(lineOf('2024 after 2023 was taught', next));
