/**
 * What people and their programs do to a draft, each in a file of its own, in both languages: is it said, and nothing
 * else? Habits of Word, Google Docs and WPS are made by script; the files were not opened in them.
 * `npx node tests/measure/draft-edits.ts [-v] [--only=WORD]`
 */
import { EDITS, HABITS } from './draft/edit-kinds.ts';
import { filledDrafts } from './draft/filled-drafts.ts';
import { judgeEdits } from './draft/judge-edits.ts';
import { say } from './say.ts';

const flags = process.argv.slice(2);
const word = flags.find((flag) => flag.startsWith('--only='))?.slice(7);
const ids = [...HABITS, ...EDITS].map(({ id }) => id);
const only = word === undefined ? undefined : ids.filter((id) => id.includes(word));
const { drafts, close } = await filledDrafts();
for (const draft of drafts) {
  const verdicts = await judgeEdits(draft, only);
  const count = Object.groupBy(verdicts, ({ verdict }) => verdict);
  say(`${draft.language}: ${Object.entries(count).map(([verdict, own]) => `${verdict} ${own.length}`).join(', ')} of ${verdicts.length}`); // prettier-ignore
  for (const { id, verdict, says } of verdicts)
    if (flags.includes('-v') && verdict !== 'right')
      say(`  ${verdict}: ${id} → ${says.slice(0, 4).join(' | ')}`);
}
close();
