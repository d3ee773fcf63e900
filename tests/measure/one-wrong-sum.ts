/**
 * One number changed in a table whose totals hold: a person is asked at that number or its total, never at all others.
 * `npx node tests/measure/one-wrong-sum.ts [-v] [--runs=40]`
 */
import { say } from './say.ts';
import { sumCounts } from './sum-counts.ts';

const flags = process.argv.slice(2);
const runs = Number(flags.find((flag) => flag.startsWith('--runs='))?.slice(7) ?? 40);
const counts = sumCounts(runs, (outcome, says) => {
  if (flags.includes('-v') && outcome !== 'asked-there') say(`  ${says}`);
});
say(`one wrong sum: ${[...counts].map(([outcome, times]) => `${outcome} ${times}`).join(', ')}`);
