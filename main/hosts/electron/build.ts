import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildNode, ROOT } from '../build/build-node.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = join(ROOT, '.build', 'electron');

/** Builds main process, app process with its threads, and preload; into `.build/electron` unless told otherwise. */
export async function buildElectron(outDir = OUT): Promise<void> {
  const entries = { main: join(HERE, 'main.ts'), 'app-process': join(HERE, 'app-process.ts') };
  await buildNode(entries, outDir, ['electron']);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome140',
      minify: false,
      lib: { entry: join(HERE, 'preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
      rollupOptions: { external: ['electron'] },
    },
  });
}

if (import.meta.main) await buildElectron();
