/**
 * One qualifier more in a label, header, title or unit of an ordinary table: no value under it may stay as it was.
 * `npx node tests/measure/one-word.ts [-v] [--seed=1]`
 */
import { say } from './say.ts';
import { wordCounts } from './word-counts.ts';
import { QUALIFIERS } from './words/qualifiers.ts';

const flags = process.argv.slice(2);
const seed = Number(flags.find((flag) => flag.startsWith('--seed='))?.slice(7) ?? 1);
const counts = wordCounts(QUALIFIERS, seed, (outcome, says) => {
  if (flags.includes('-v') && outcome !== 'asked') say(`  ${says}`);
});
for (const [place, of] of counts)
  say(
    `one word, ${place}: ${[...of]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([outcome, count]) => `${outcome} ${count}`)
      .join(', ')}`,
  );
const all = counts.get('all')!;
const values = [...all.values()].reduce((sum, count) => sum + count, 0);
say(`one word: ${QUALIFIERS.length} qualifiers, ${values} values: stayed ${all.get('stayed') ?? 0}`);
