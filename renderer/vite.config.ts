import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The code of the frame is asked for by the first script: the browser fetches it at the same time. */
const preloadFrame: Plugin = {
  name: 'preload-frame',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle).flatMap((file) =>
        (file.type === 'chunk' && file.name === 'main') || /noto-sans-latin-400.*woff2$/.test(file.fileName)
          ? [preload(file.fileName, file.type === 'chunk')]
          : [],
      ),
  },
};

const preload = (file: string, isScript: boolean): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: {
    ...(isScript ? { rel: 'modulepreload' } : { rel: 'preload', as: 'font', type: 'font/woff2' }),
    crossorigin: true,
    href: `./${file}`,
  },
  injectTo: 'head',
});

/** What the first script needs: it must not wait for the frame. */
const AHEAD = /renderer\/(?:ask-ahead|app\/screen-code)|shared\/rpc\/first-questions|preload-helper/;

/** What every screen stands in: one file instead of dozens that are fetched one by one. */
const FRAME =
  /node_modules\/(?:react|react-dom|scheduler)\/|renderer\/(?:app\/(?!screen-code)|ui|keys|locales|import\/|api|main)|\/shared\/(?!charts)/;

/** The window's page, as files that any host can serve; nothing in it asks the network. */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react(), preloadFrame],
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
