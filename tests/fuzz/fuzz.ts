import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fuzz } from './fuzz-run.ts';

/**
 * Reads mutated files until a rule breaks: `npm run fuzz -- [COUNT] [SEED]`, or `-- --only N [SEED]` for one again.
 * Files that break a rule are kept in `.build/fuzz`.
 */
const args = process.argv.slice(2);
const only = args[0] === '--only' ? Number(args[1]) : undefined;
const count = only === undefined ? Number(args[0] ?? 2000) : 1;
const seed = Number((only === undefined ? args[1] : args[2]) ?? 1);
const folder = path.resolve(import.meta.dirname, '../../.build/fuzz');
const from = Date.now();
const seconds = (): number => Math.round((Date.now() - from) / 1000);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const result = await fuzz(count, seed, {
  ...(only === undefined ? {} : { only }),
  seen(n, file, said) {
    if (said.broken.length + said.misread.length > 0 || only !== undefined) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, `${seed}-${n}-${file.kind}-${file.name}`), file.bytes);
    }
    if (n % 100 === 99) process.stderr.write(`${n + 1} files, ${seconds()} s\n`);
  },
});
const outcomes = Object.entries(result.outcomes).map(([outcome, times]) => `${outcome} ${times}`);
say(`${result.files} files, peak ${Math.round(result.peak)} MB, ${seconds()} s: ${outcomes.join(', ')}`);
for (const what of [...result.broken, ...result.misread]) say(what);
if (result.broken.length + result.misread.length > 0) process.exitCode = 1;
