import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/e2e/build-page.ts'],
    testTimeout: 60_000,
    // A window on a shared machine may miss a moment once; what fails three times is broken.
    retry: process.env['CI'] === 'true' ? 2 : 0,
    hookTimeout: 120_000,
  },
});
