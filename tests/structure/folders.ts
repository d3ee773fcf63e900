import { fileURLToPath } from 'node:url';
import { folderGraph } from './folder-graph.ts';

/** Prints which folder imports which, and fails where two reach each other or one is too full to be read. */
const { arrows, circles, sideways, crowded } = folderGraph(
  fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''),
);

if (process.argv.includes('--all'))
  for (const [from, targets] of [...arrows].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${from} -> ${[...targets.keys()].toSorted().join(' ')}`);

for (const circle of circles) {
  console.error(`these folders import each other: ${circle.join(', ')}`);
  for (const from of circle)
    for (const [to, file] of arrows.get(from) ?? [])
      if (circle.includes(to)) console.error(`  ${from} -> ${to}, for instance in ${file}`);
}
for (const arrow of sideways) console.error(`a screen imports another: ${arrow}`);
for (const { folder, files } of crowded) console.error(`${folder} holds ${files} source files`);
if (circles.length + sideways.length + crowded.length > 0) process.exitCode = 1;
