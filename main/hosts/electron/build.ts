import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = join(ROOT, '.build', 'electron');

/** Packages that are packed as they are: a native one, and one that loads itself when first needed. */
const PACKED = ['better-sqlite3', '@e965/xlsx'];

/**
 * Threads are started by the URL of their source (`new URL('./worker.ts', import.meta.url)`): each becomes an entry
 * of its own in the same folder, and the URL names it there.
 */
function threads(): Plugin {
  return {
    name: 'threads',
    enforce: 'pre',
    transform(code, id) {
      return code.replaceAll(
        /new URL\(['"](\.[^'"]+)\.ts['"], import\.meta\.url\)/g,
        (_all, path: string) => {
          const source = resolve(dirname(id), `${path}.ts`);
          const name = relative(join(ROOT, 'main'), source).replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-');
          this.emitFile({ type: 'chunk', id: source, fileName: `${name}.js` });
          return `new URL('./${name}.js', import.meta.url)`;
        },
      );
    },
  };
}

/** Builds main process, app process with its threads, and preload; into `.build/electron` unless told otherwise. */
export async function buildElectron(outDir = OUT): Promise<void> {
  const common = { configFile: false, root: ROOT, logLevel: 'warn', publicDir: false } as const;
  await build({
    ...common,
    plugins: [threads()],
    ssr: { noExternal: true, external: PACKED },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rollupOptions: {
        input: { main: join(HERE, 'main.ts'), 'app-process': join(HERE, 'app-process.ts') },
        external: ['electron'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  await build({
    ...common,
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
