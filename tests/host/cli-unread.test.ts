import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Delivery } from '../../shared/domain/deliveries/delivery.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis } from './run-cli.ts';

const ARAYIS = fileURLToPath(new URL('../../main/hosts/cli/arayis.ts', import.meta.url));
const folder = tempFolder();
const FILES = ['1.csv', '2.csv', '3.csv', '4.csv', '5.csv'];

/** The exit code of a command of which nobody hears more than the first words, as with `| head -1`. */
async function unread(streams: ('stdout' | 'stderr')[], ...args: string[]): Promise<unknown> {
  const child = spawn(process.execPath, [ARAYIS, ...args], { cwd: folder });
  for (const name of streams) child[name].once('data', () => child[name].destroy());
  for (const name of ['stdout', 'stderr'] as const) if (!streams.includes(name)) child[name].resume();
  const [code] = await once(child, 'exit');
  return code;
}

test.each([[['stdout' as const]], [['stdout' as const, 'stderr' as const]]])(
  'what nobody reads to its end is done to its end, and its exit code is true (%j)',
  async (streams) => {
    const path = `w${streams.length}.arayis`;
    for (const [n, file] of FILES.entries())
      writeFileSync(join(folder, file), `Göstərici;2023\nQurbanların sayı;${n}\n`);
    writeFileSync(join(folder, '0.csv'), '');
    writeFileSync(join(folder, '6.csv'), '');
    arayis(folder, 'new', path);
    arayis(folder, 'people', path, 'add', 'A', '--role', 'analyst');
    const files = ['0.csv', ...FILES, '6.csv'];
    expect(await unread(streams, 'import', path, ...files, '--agency', 'moh', '--by', 'A')).toBe(1);
    const rows = arayis(folder, 'deliveries', path, '--json').json() as Delivery[];
    expect(rows.map(({ file }) => file)).toEqual(FILES);
    expect(await unread(streams, 'import', path, ...files, '--agency', 'moh', '--by', 'A')).toBe(2);
  },
);
