/**
 * Every number and every text between numbers of every file at hand is taken, asked, set aside with a reason, or a label:
 * `npx node tests/measure/accounted.ts [-v] [--set=law-one]`
 */
import { accountsOf, FOLDERS } from './accounted/sets.ts';
import { say } from './say.ts';

const flags = process.argv.slice(2);
const only = flags.find((flag) => flag.startsWith('--set='))?.slice(6);

for (const set of Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]) {
  if (only !== undefined && only !== set) continue;
  const sum = { files: 0, numbers: 0, taken: 0, asked: 0, aside: 0, unexplained: 0, labels: 0, words: 0 };
  for await (const { name, account } of accountsOf(set)) {
    sum.files += 1;
    for (const key of ['numbers', 'taken', 'asked', 'aside', 'unexplained', 'labels'] as const)
      sum[key] += account[key];
    sum.words += account.words.length;
    if (!flags.includes('-v')) continue;
    for (const { sheet, ref, text } of account.unnamed.slice(0, 20))
      say(`  unexplained ${name} ${sheet}!${ref} ${text}`);
    for (const words of account.words.slice(0, 20)) say(`  unnamed ${name} ${words}`);
  }
  say(
    `accounted ${set}: ${Object.entries(sum)
      .map(([key, count]) => `${key} ${count}`)
      .join(', ')}`,
  );
}
