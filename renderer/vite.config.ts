import react from '@vitejs/plugin-react';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type HtmlTagDescriptor, type IndexHtmlTransformContext, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

type Chunk = Extract<NonNullable<IndexHtmlTransformContext['bundle']>[string], { type: 'chunk' }>;

/**
 * What a first look needs is named in the page, so that the browser fetches it at once instead of one after the other:
 * the frame, its letters, and of each screen (`data-screen`) its code; the host leaves only the screen that opens.
 */
const preloads: Plugin = {
  name: 'preloads',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
      const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const of = (chunk: Chunk, screen?: string): HtmlTagDescriptor[] => [
        link(chunk.fileName, { rel: 'modulepreload' }, screen),
        ...[...(chunk.viteMetadata?.importedCss ?? [])].map((css) =>
          link(css, { rel: 'preload', as: 'style' }, screen),
        ),
      ];
      const frame = chunks.filter(({ name }) => name === 'main');
      const screens = chunks.filter(({ facadeModuleId }) => SCREEN.test(facadeModuleId ?? ''));
      const fonts = Object.keys(bundle).filter((file) => /noto-sans-latin-[456]00.*woff2$/.test(file));
      return [
        ...frame.flatMap((chunk) => of(chunk)),
        ...fonts.map((file) => link(file, { rel: 'preload', as: 'font', type: 'font/woff2' })),
        ...screens.flatMap((screen) =>
          [screen, ...screen.imports.map((file) => byFile.get(file)!)]
            .filter((chunk) => !frame.includes(chunk))
            .flatMap((chunk) => of(chunk, SCREEN.exec(screen.facadeModuleId!)![1])),
        ),
      ];
    },
  },
};

/** The component of a screen is in the file that is named after it. */
const SCREEN = /renderer\/screens\/([a-z]+)\/\1\.tsx$/;

const link = (file: string, attrs: Record<string, string>, screen?: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: {
    ...attrs,
    ...(screen === undefined ? {} : { 'data-screen': screen }),
    crossorigin: true,
    href: `./${file}`,
  },
  injectTo: 'head',
});

/** What the first script needs: it must not wait for the frame. */
const AHEAD =
  /renderer\/(?:shell\/(?:ask-ahead|screens)|window\/screen-code)|shared\/contract\/first-questions|preload-helper/;

/** What every screen stands in: one file instead of dozens that are fetched one by one. */
const FRAME =
  /node_modules\/(?:react|react-dom|scheduler)\/|renderer\/(?:window\/(?!screen-code)|shell\/(?!ask-ahead|screens)|kit\/(?!chart|table)|parts|keys|words|file-dialog|main)|\/shared\/(?!charts)/;

/** The window's page, as files that any host can serve; nothing in it asks the network. */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react(), preloads],
  css: {
    modules: {
      // One name wherever and whenever it is built: tests and pictures look for `.figures-rival`.
      generateScopedName: (name, file) => `${basename(dirname(file))}-${name}`,
      localsConvention: 'camelCaseOnly',
    },
  },
  build: {
    outDir: here('../.build/page'),
    emptyOutDir: true,
    target: 'chrome130',
    // A data: URL would need a hole in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'ahead', test: AHEAD, priority: 1 },
            { name: 'main', test: FRAME },
          ],
        },
      },
    },
  },
});
