import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfChanged, sourcesOf } from '../build/fresh.ts';
import { builtPage } from '../build/built-page.ts';

/** Builds the Electron host where its sources changed, and runs it until its window is closed. Gives its exit code. */
export async function runElectron(program: string, root: string, file: string | undefined): Promise<number> {
  const sources = sourcesOf(root);
  await builtPage(root, sources);
  await buildIfChanged({ root, sources, entry: join('.build', 'electron', 'main.js') }, async () => {
    const { buildElectron } = await import('../electron/build.ts');
    await buildElectron();
  });
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, join(root, '.'), ...(file === undefined ? [] : [file])];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
