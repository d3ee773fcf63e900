import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests with a browser, or with programs that keep a core busy beside the test's own. */
const WINDOW = [
  'tests/e2e/**/*.test.ts',
  'tests/host/{electron,hostile}-*.test.ts',
  'tests/host/package.test.ts',
];

/** Tests of what has no state: they share what was loaded, above all what words mean, which takes a second to make. */
const PURE = ['tests/{unit,golden,measure,structure}/**/*.test.ts'];

/** Commands, readers and writers are processes and threads of their own: what they compile is compiled once. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL('.build/compiled', import.meta.url));

const limits = { testTimeout: 60_000, hookTimeout: 120_000, env: { NODE_COMPILE_CACHE } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          name: 'pure',
          include: PURE,
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...limits,
          name: 'program',
          include: ['tests/**/*.test.ts'],
          exclude: [...WINDOW, ...PURE],
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...limits,
          name: 'window',
          include: WINDOW,
          globalSetup: ['tests/e2e/build-page.ts'],
          maxWorkers: 2,
        },
      },
    ],
  },
});
