/**
 * Measures what teaching is worth: `npx node tests/measure/taught.ts [-v] [--layouts]`. Every return of 2023 is read
 * without layouts, a person settles by the key what was asked, and what that taught reads it again, and the return of
 * 2024. `--layouts`: the shipped ones stay beside.
 */
import { changeEn } from '../../shared/words/readings/layout-change.ts';
import { layouts as shipped } from '../fixtures/returns.ts';
import { SET_2023, SET_2024 } from './key-tally.ts';
import { say } from './say.ts';
import { sayMisses } from './say-misses.ts';
import { add, emptyTally, lineOf } from './tally.ts';
import { readTaught, teach } from './taught-returns.ts';

const flags = new Set(process.argv.slice(2));
const beside = flags.has('--layouts') ? shipped.layouts : [];

const again = emptyTally();
const taught = await teach(SET_2023, beside, (one) => {
  add(again, one.again);
  if (!flags.has('-v')) return;
  const { file, lessons, tables, questions } = one;
  say(
    `${file}: ${lessons.length} lessons, ${tables.length} tables, ${questions} questions when it is read again`,
  );
  sayMisses(file, one.again);
});
say(lineOf('2023 read again', again));

const next = emptyTally();
await readTaught(SET_2024, [...beside, ...taught], (file, judged, out) => {
  add(next, judged);
  if (!flags.has('-v')) return;
  say(file);
  for (const note of out.notes)
    if (note.tag === 'LayoutChanged') say(`  ${note.sheet ?? ''}: ${changeEn(note)}`);
  sayMisses(file, judged);
});
say(lineOf('2024 after 2023 was taught', next));
