import { join } from 'node:path';
import { buildIfChanged } from './fresh.ts';

/** Folder of the window's page, built where something changed. */
export async function builtPage(root: string): Promise<string> {
  const folder = join('.build', 'page');
  await buildIfChanged(root, join(folder, 'index.html'), async () => {
    const { build } = await import('vite');
    await build({ configFile: join(root, 'renderer', 'vite.config.ts'), logLevel: 'warn' });
  });
  return join(root, folder);
}
