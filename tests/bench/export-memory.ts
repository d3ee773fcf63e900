import { rmSync } from 'node:fs';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { createApp } from '../../main/resources/app.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { openForWork } from '../../main/store/file/workspace.ts';

/**
 * Exports in a row in an app that is open, each read back by its gate. Prints what the process holds after each of the
 * counts that it is given, its threads along with it, and the most that it ever held: MB, line by line.
 */
const [path = '', out = '', ...counts] = process.argv.slice(2);
const opened = openForWork(path);
if (!opened.ok) throw new Error(opened.error.tag);
const workspace = opened.value;
const app = appOf(createApp(), workspace);
const state = reconcile(app, workspace);
const said = new Set(counts.map(Number));
for (let written = 1; written <= Math.max(...said); written += 1) {
  rmSync(out, { force: true });
  const done = await exportReference(app, workspace, { out, language: 'en', asPrinted: false }, state);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  if (!said.has(written)) continue;
  globalThis.gc?.();
  console.log((process.memoryUsage().rss / 1e6).toFixed(1));
}
workspace.close();
console.log(((process.resourceUsage().maxRSS * 1024) / 1e6).toFixed(1));
