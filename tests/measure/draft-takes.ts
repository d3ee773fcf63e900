/**
 * Every word of every line of the text written otherwise, taken, and read again: the text says what was taken, or says
 * why it cannot. `npx node tests/measure/draft-takes.ts [-v] [--every=1]`
 */
import { filledDrafts } from './draft/filled-drafts.ts';
import { wordTakes } from './draft/word-takes.ts';
import { say } from './say.ts';

const flags = process.argv.slice(2);
const every = Number(flags.find((flag) => flag.startsWith('--every='))?.slice(8) ?? 1);
const { drafts, close } = await filledDrafts();
for (const draft of drafts) {
  const verdicts = wordTakes(draft, every);
  const count = Object.groupBy(verdicts, ({ verdict }) => verdict);
  say(`${draft.language}: ${Object.entries(count).map(([verdict, own]) => `${verdict} ${own.length}`).join(', ')} of ${verdicts.length}`); // prettier-ignore
  const why = Object.groupBy(count.refused ?? [], ({ says }) => says);
  say(
    `  refused: ${Object.entries(why)
      .map(([reason, own]) => `${reason} ${own!.length}`)
      .join(', ')}`,
  );
  if (!flags.includes('-v')) continue;
  for (const { verdict, block, returned, says } of verdicts)
    if (verdict !== 'taken' && verdict !== 'refused')
      say(`  ${verdict}: ${block} «${returned}»\n    → «${says}»`);
}
close();
