/**
 * How `check` does with any document: `npx node tests/measure/check-documents.ts [-v] [--only=planted|reworded|others]`.
 * Single errors planted in the printed reference; true rewordings of it; other texts, true and with planted errors.
 */
import { measureOthers, measurePlanted, measureReworded } from './documents/document-sums.ts';
import { say } from './say.ts';

const flags = process.argv.slice(2);
const SOURCES = flags.includes('--workspace')
  ? (['workspace'] as const)
  : flags.includes('--print')
    ? (['print'] as const)
    : (['print', 'workspace'] as const);
const only = flags.find((flag) => flag.startsWith('--only='))?.slice(7);
const each = flags.includes('-v') ? (line: string) => say(`  ${line}`) : () => undefined;

for (const source of SOURCES) {
  if (only === undefined || only === 'planted') {
    const kinds = measurePlanted(source, each);
    for (const [kind, { found, all }] of kinds) say(`planted (${source}), ${kind}: ${found} of ${all}`);
    const sum = [...kinds.values()].reduce((a, b) => ({ found: a.found + b.found, all: a.all + b.all }));
    say(`planted (${source}): ${sum.found} of ${sum.all} = ${((100 * sum.found) / sum.all).toFixed(1)}%`);
  }
  if (only === undefined || only === 'reworded') {
    const { texts, blockers, queries } = measureReworded(source, each);
    say(`reworded (${source}): ${texts} texts, ${blockers} false blockers, ${queries} false queries`);
  }
  if (only === undefined || only === 'others') {
    const { planted, found, said, falseBlockers, falseQueries, missed } = measureOthers(source, each);
    say(
      `others (${source}): ${planted} planted, ${found} found, ${said} said to be not checked, ${missed} MISSED; true texts: ${falseBlockers} false blockers, ${falseQueries} false queries`,
    );
  }
}
