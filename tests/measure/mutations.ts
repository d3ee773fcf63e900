/**
 * What is left of the readings of the public returns when they are laid out, worded or saved otherwise:
 * `npx node tests/measure/mutations.ts [-v] [--layouts] [--seeds=2] [--only=transposed]`; without `--layouts` none is known.
 */
import { mutationSums, totalOf, type MutationSum } from './mutation-sums.ts';
import { publicReturns } from './public-returns.ts';
import { say } from './say.ts';

const flags = process.argv.slice(2);
const valueOf = (name: string): string | undefined =>
  flags.find((flag) => flag.startsWith(`--${name}=`))?.split('=')[1];
const only = valueOf('only');

const sums = await mutationSums(await publicReturns(), {
  seeds: Number(valueOf('seeds') ?? 1),
  withLayouts: flags.includes('--layouts'),
  ...(only === undefined ? {} : { only }),
  ...(flags.includes('-v') ? { each: (line: string) => say(`  ${line}`) } : {}),
});

const lineOf = (kind: string, s: MutationSum): string =>
  `${kind.padEnd(22)} ${String(s.rows).padStart(6)} rows, right ${s.right} = ${((100 * s.right) / Math.max(1, s.before)).toFixed(1)}% of ${s.before.toFixed(0)}, asked ${s.asked}, WRONG ${s.wrong} (agency only ${s.agencyOnly}, new ${s.newlyWrong})`;

for (const [kind, sum] of sums) say(lineOf(kind, sum));
say(lineOf('mutations', totalOf(sums.values())));
