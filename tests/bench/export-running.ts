import { rmSync } from 'node:fs';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { createApp } from '../../main/resources/app.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { median } from './measure.ts';

/** An export in an app that is open, its state at hand, with its gate: prints the median in milliseconds. */
const [path = '', out = '', rounds = '5'] = process.argv.slice(2);
const opened = openForWork(path);
if (!opened.ok) throw new Error(opened.error.tag);
const workspace = opened.value;
const app = appOf(createApp(), workspace);
const state = reconcile(app, workspace);
const times: number[] = [];
for (let round = -1; round < Number(rounds); round += 1) {
  rmSync(out, { force: true });
  const from = performance.now();
  const written = await exportReference(app, workspace, { out, language: 'en', asPrinted: false }, state);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  if (round >= 0) times.push(performance.now() - from);
}
workspace.close();
console.log(median(times).toFixed(0));
