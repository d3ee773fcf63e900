import { join } from 'node:path';
import { buildIfChanged, sourcesOf } from './fresh.ts';

/** Folder of the window's page, built where something changed. */
export async function builtPage(root: string, sources = sourcesOf(root)): Promise<string> {
  const folder = join('.build', 'page');
  await buildIfChanged({ root, sources, entry: join(folder, 'index.html') }, async () => {
    const { build } = await import('vite');
    await build({ configFile: join(root, 'renderer', 'vite.config.ts'), logLevel: 'warn' });
  });
  return join(root, folder);
}
