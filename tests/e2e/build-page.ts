import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { builtPage } from '../../main/hosts/build/built-page.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder for what one test file makes and the others use again; gone when the run ends. */
    runFolder: string;
  }
}

/** Builds the window's page once before the tests that look at it. */
export async function setup(project: TestProject): Promise<() => void> {
  await builtPage(fileURLToPath(new URL('../..', import.meta.url)));
  const folder = mkdtempSync(join(tmpdir(), 'arayis-run-'));
  project.provide('runFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
