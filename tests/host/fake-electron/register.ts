import { registerHooks } from 'node:module';

/** Loaded before the built main process: whatever it imports as `electron` is the fake. */
const FAKE = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: FAKE, shortCircuit: true, format: 'module-typescript' }
      : next(specifier, context),
});
Object.assign(process, { resourcesPath: process.env['FAKE_RESOURCES_PATH'] });
