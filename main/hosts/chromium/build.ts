import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildIfChanged, sourcesOf } from '../build/fresh.ts';
import type * as start from './start.ts';

/** What the built file offers. */
type Host = Pick<typeof start, 'startChromium'>;

/** This host as one file, built where something changed: hundreds of sources would delay every start. */
export async function builtHost(root: string, sources = sourcesOf(root)): Promise<Host> {
  const folder = join('.build', 'chromium');
  await buildIfChanged({ root, sources, entry: join(folder, 'start.js') }, async () => {
    const { buildNode } = await import('../build/build-node.ts');
    const source = fileURLToPath(new URL('./start.ts', import.meta.url));
    await buildNode({ start: source }, join(root, folder), ['playwright-core']);
  });
  const url = pathToFileURL(join(root, folder, 'start.js')).href;
  return (await import(url)) as Host;
}
