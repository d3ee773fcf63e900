import { build } from 'vite';
import { fileURLToPath } from 'node:url';

/** Builds the window's page once before the tests that look at it. */
export async function setup(): Promise<void> {
  const configFile = fileURLToPath(new URL('../../renderer/vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'warn' });
}
