/**
 * Measures what is asked a year after a return was taught: `npx node tests/measure/next-year.ts [-v] [--layouts]`.
 * The returns of 2023 are settled by the key as an analyst would by pointing, a second person confirms, those of 2024
 * are read by what that taught. Of each row of `changes.csv`: whether the range costs a question where nothing changed,
 * and which alarm names its change where something did. `--layouts`: the shipped ones stay beside; `-v`: all rows.
 */
import { layouts as shipped } from '../fixtures/returns.ts';
import { SET_2023 } from './key-tally.ts';
import { nextYear } from './next-year-sums.ts';
import { say } from './say.ts';
import { lineOf } from './tally.ts';
import { teach } from './taught-returns.ts';

const flags = new Set(process.argv.slice(2));
const beside = flags.has('--layouts') ? shipped.layouts : [];

let left = 0;
const taught = await teach(SET_2023, beside, ({ file, questions }) => {
  left += questions;
  if (flags.has('-v') && questions > 0) say(`${file}: ${questions} questions when it is read again`);
});
const sums = await nextYear([...beside, ...taught], (file, { change, isUnchanged, questions, alarm }) => {
  const { sheet, cell, kind, expect_code: code, what } = change;
  const isBad = isUnchanged ? questions.length > 0 : alarm === null;
  if (!isBad && !flags.has('-v')) return;
  say(`${isBad ? '✗' : '✓'} ${file} ${sheet}!${cell} ${kind} (${code}): ${what}`);
  for (const one of questions) say(`    asks ${one.ref} ${one.kind}: ${one.text}`);
  if (!isUnchanged) say(`    ${alarm ?? 'no alarm'}`);
});
say(lineOf('2024 after 2023 was taught', sums.tally));
say(`questions of 2023 that its own layouts leave: ${left}`);
say(`ranges in which nothing changed: ${sums.unchanged}, questions on them: ${sums.asked}`);
say(
  `other rows: ${sums.others}, without an alarm: ${sums.silent}, questions on those that are to need none: ${sums.needless}`,
);
say(`wrong: ${sums.tally.wrong}, of these under a wrong body: ${sums.tally.agencyOnly}`);
