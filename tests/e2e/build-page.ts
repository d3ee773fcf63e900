import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { createApp } from '../../main/resources/app.ts';
import { makeSample } from '../../main/app/jobs/make-sample.ts';
import { builtPage } from '../../main/hosts/build/built-page.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the sample workspace, to be copied; gone when the run ends. */
    sample: string;
  }
}

/** What the tests that look at the window have in common, made once: its page, and the sample workspace. */
export async function setup(project: TestProject): Promise<() => void> {
  await builtPage(fileURLToPath(new URL('../..', import.meta.url)));
  const folder = mkdtempSync(join(tmpdir(), 'arayis-run-'));
  project.provide('sample', await madeSample(join(folder, 'Sample 2023.arayis')));
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * Made as the program makes it; the returns take seconds to read, and on a busy machine longer than a test may wait.
 * Not in a thread of its own, as the window does it: that gives way to all else.
 */
async function madeSample(path: string): Promise<string> {
  const { resources } = createApp();
  const made = await makeSample(
    { kind: 'sample', workspace: path, resources },
    { isCancelled: () => false, say: () => undefined, turn: () => Promise.resolve({ how: 'left out' }) },
  );
  if (made.kind !== 'done') throw new Error(JSON.stringify(made));
  return path;
}
