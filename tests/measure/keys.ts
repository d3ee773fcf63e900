/**
 * Measures the public returns against their keys: `npx node tests/measure/keys.ts [-v] [--agency] [--by-file]`.
 * `-v` lists every miss, `--agency` states the sender of each file, `--by-file` prints a line per file.
 */
import type { ReturnOptions } from '../fixtures/returns.ts';
import { SET_2023, SET_2024, tallyOf } from './key-tally.ts';
import { say } from './say.ts';
import { sayMisses } from './say-misses.ts';
import { senderOf } from './senders.ts';
import { add, emptyTally, lineOf } from './tally.ts';

const flags = new Set(process.argv.slice(2));

for (const set of [SET_2023, SET_2024]) {
  const ways: [how: string, options: ReturnOptions][] = [
    ['with layouts', {}],
    ['without layouts', { layouts: [] }],
  ];
  for (const [how, options] of ways) {
    const tally = await tallyOf(set, {
      options,
      ...(flags.has('--agency') ? { senderOf } : {}),
      each: (file, judged) => {
        if (flags.has('--by-file')) {
          const own = emptyTally();
          add(own, judged);
          say(lineOf(`  ${file}`, own));
        }
        if (flags.has('-v')) sayMisses(file, judged);
      },
    });
    say(lineOf(`${set.year} ${how}`, tally));
  }
}
