/**
 * Measures invented returns in layouts and words that the product was not made for: `npx node tests/measure/unseen.ts [-v] [--by-file]`.
 * Goals: 60% right at once, 90% right or one question away, at most one question per ten numbers, nothing wrong.
 */
import { tallyOf, UNSEEN_SET } from './key-tally.ts';
import { say } from './say.ts';
import { sayMisses } from './say-misses.ts';
import { add, emptyTally, lineOf } from './tally.ts';
import { foundConflicts } from './unseen/found-conflicts.ts';

const flags = new Set(process.argv.slice(2));

const outs: Parameters<typeof foundConflicts>[0] = [];
const tally = await tallyOf(UNSEEN_SET, {
  each: (file, judged, out) => {
    if (out === null) say(`UNREADABLE ${file}`);
    else outs.push({ file, out });
    if (flags.has('--by-file')) {
      const own = emptyTally();
      add(own, judged);
      say(lineOf(`  ${file} (${out?.agency ?? '?'})`, own));
    }
    if (flags.has('-v')) sayMisses(file, judged);
  },
});
const { found, rightKind, lines } = foundConflicts(outs);
const later = foundConflicts(outs, true);
if (flags.has('-v')) for (const line of later.lines) say(`  ${line}`);
say(
  `${lineOf('unseen', tally)}; planted conflicts found ${found} of ${lines.length}, of the right kind ${rightKind}; once answered ${later.found}, ${later.rightKind}`,
);
