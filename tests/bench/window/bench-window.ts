import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from '../../../main/hosts/chromium/find-browser.ts';
import { median } from '../measure.ts';

type Line = (what: string, ratio: number, goal: string, met: boolean) => void;

const here = (name: string): string => path.join(import.meta.dirname, name);

/** @throws with what the process said: a bench of a failure measures nothing. */
function run(script: string, ...args: string[]): { out: string; err: string } {
  const done = spawnSync(process.execPath, [here(script), ...args], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${script} ${args.join(' ')}: ${done.stderr.slice(-2000)}`);
  return { out: done.stdout, err: done.stderr };
}

/** The window against its peers: the same browser, empty; a page with a bare grid; itself while idle. */
export function benchWindow(large: string, sample: string, book: string, rounds: number, line: Line): void {
  if (findBrowser() === null) {
    console.log('\nNo Chromium, Chrome or Edge here: the window is not measured');
    return;
  }
  starting(sample, rounds, line);
  firstRows(large, rounds, line);
  answering(book, rounds, line);
  writing(line);
}

function starting(sample: string, rounds: number, line: Line): void {
  const one = (...args: string[]): number =>
    Number(/measured-milliseconds ([\d.]+)/.exec(run('start-window.ts', ...args).err)?.[1]);
  const ours: number[] = [];
  const empty: number[] = [];
  one('arayis', sample);
  for (let round = 0; round < rounds; round += 1) {
    ours.push(one('arayis', sample));
    empty.push(one('empty', here('empty')));
  }
  console.log(
    `\nStart to usable: ${median(ours).toFixed(0)} ms; an empty window ${median(empty).toFixed(0)} ms`,
  );
  const ratio = median(ours) / median(empty);
  line('start against an empty window in the same browser', ratio, '≤ 1.4×', ratio <= 1.4);
}

function firstRows(workspace: string, rounds: number, line: Line): void {
  const times = (which: string): number =>
    median(run('grid-window.ts', which, workspace, String(rounds)).out.trim().split('\n').map(Number));
  const [ours, bare, react, byKey] = [times('arayis'), times('bare'), times('react'), times('by-key')];
  console.log(
    `\nFirst rows of 100 000, page reloaded: ${ours.toFixed(0)} ms; bare grid ${bare.toFixed(0)} ms, by ag-grid-react ${react.toFixed(0)} ms; ` +
      `by key in the open window ${byKey.toFixed(0)} ms`,
  );
  line('first rows against a bare AG Grid page', ours / bare, '≤ 1.2×', ours / bare <= 1.2);
  line('a bare grid by ag-grid-react against createGrid', react / bare, 'not slower', react / bare <= 1.05);
  line('the same, by key in the open window', byKey / bare, '≤ 1.2×', byKey / bare <= 1.2);
}

/** Longest of one run; of several runs the median of the longest. Milliseconds. */
interface Watch {
  frame: number;
  click: number;
}

function answering(book: string, rounds: number, line: Line): void {
  const once = (...args: string[]): Watch => JSON.parse(run('import-window.ts', ...args).out) as Watch;
  const of = (...args: string[]): Watch => {
    const all = Array.from({ length: rounds }, () => once(...args));
    return { frame: median(all.map(({ frame }) => frame)), click: median(all.map(({ click }) => click)) };
  };
  const [idle, busy] = [of(), of(book)];
  console.log(
    `\nWhile 1 M cells are imported: longest frame ${busy.frame.toFixed(0)} ms (goal ≤ 50, idle ${idle.frame.toFixed(0)}), ` +
      `longest click ${busy.click.toFixed(0)} ms (goal ≤ 100, idle ${idle.click.toFixed(0)})`,
  );
  line('longest frame against 50 ms', busy.frame / 50, '≤ 1×', busy.frame <= 50);
  line('longest click against 100 ms', busy.click / 100, '≤ 1×', busy.click <= 100);
}

/** The editor of the reference with 5 000 figures in it. */
function writing(line: Line): void {
  const { opening, keys } = JSON.parse(run('composing-window.ts').out) as { opening: number; keys: number[] };
  const sorted = keys.toSorted((a, b) => a - b);
  const late = sorted[Math.floor(sorted.length * 0.99)]!;
  console.log(
    `\nWriting among 5 000 figures: a key is painted after ${median(keys).toFixed(0)} ms (goal ≤ 16), one of a hundred after ${late.toFixed(0)} ms (goal ≤ 50); opened in ${opening.toFixed(0)} ms (goal ≤ 500)`,
  );
  line('key to paint among 5 000 figures against 16 ms', median(keys) / 16, '≤ 1×', median(keys) <= 16);
  line('the slowest of a hundred against 50 ms', late / 50, '≤ 1×', late <= 50);
  line('opening the editor against 500 ms', opening / 500, '≤ 1×', opening <= 500);
}
