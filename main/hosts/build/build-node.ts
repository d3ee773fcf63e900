import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Packages that stay as they are: a native one, one that loads itself when first needed, one with a file beside it. */
const PACKED = ['better-sqlite3', '@e965/xlsx', 'hunspell-wasm'];

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

/**
 * Builds parts of the program that run in Node, each with its threads, into `outDir`.
 *
 * @param input entries by name, as absolute paths
 * @param external packages besides the packed ones that the host brings
 */
export async function buildNode(
  input: Record<string, string>,
  outDir: string,
  external: string[],
): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [threads()],
    // Some packages ask where they lie, as the modules could of which these are none any more.
    define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
    ssr: { noExternal: true, external: [...PACKED, ...external] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rollupOptions: {
        input,
        external,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}
