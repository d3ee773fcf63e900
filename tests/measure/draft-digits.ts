/**
 * Every digit of a draft changed, one at a time, in both languages: exactly one row, at its place; and no row while
 * nobody touched it, as exported and as saved by LibreOffice.
 * `npx node tests/measure/draft-digits.ts [-v] [--every=1] [--only=en|az]`
 */
import { digitMisses } from './draft/digit-edits.ts';
import { filledDrafts, readParts, savedByLibreOffice } from './draft/filled-drafts.ts';
import { say } from './say.ts';

const flags = process.argv.slice(2);
const every = Number(flags.find((flag) => flag.startsWith('--every='))?.slice(8) ?? 1);
const only = flags.find((flag) => flag.startsWith('--only='))?.slice(7);
const { drafts, folder, close } = await filledDrafts();
for (const draft of drafts.filter(({ language }) => only === undefined || language === only)) {
  const saved = {
    'as exported': draft.parts,
    'saved as .docx': await readParts(savedByLibreOffice(draft.path, folder, 'docx')),
    'saved as .odt': await readParts(savedByLibreOffice(draft.path, folder, 'odt')),
  };
  for (const [how, parts] of Object.entries(saved)) {
    const alarms = draft.edits(parts);
    const { digits, misses } = digitMisses(draft, parts, every);
    say(`${draft.language}, ${how}: ${alarms.length} rows untouched; ${digits} digits, ${misses.length} not one row at their place`); // prettier-ignore
    if (!flags.includes('-v')) continue;
    for (const { kind, printed, expected } of alarms.slice(0, 20)) say(`  alarm ${kind} «${printed}» for «${expected}»`); // prettier-ignore
    for (const { where, after, rows } of misses.slice(0, 60))
      say(`  ${where}: …${after}… → ${rows.join(' | ')}`);
  }
}
close();
