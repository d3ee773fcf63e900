import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildNode } from '../../main/hosts/build/build-node.ts';
import { makeLargeWorkspace } from './make-large-workspace.ts';
import { makeWorkbook } from './make-workbook.ts';
import { available, compare, median, type Contender, type Run } from './measure.ts';
import { benchReading } from './reading.ts';
import { benchWindow } from './window/bench-window.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'arayis-bench-'));
const rounds = Number(process.env['ROUNDS'] ?? 5);
const here = (name: string): string => path.join(import.meta.dirname, name);
const arayis = (...args: string[]): string[] => [
  process.execPath,
  '--import',
  here('say-peak.ts'),
  path.join(root, 'main/hosts/cli/arayis.ts'),
  ...args,
];
const call = (command: string[]): void => {
  const run = spawnSync(command[0]!, command.slice(1), { encoding: 'utf8' });
  if (run.status === null || run.status > 1) throw new Error(run.stderr);
};
const fresh = (workspace: string): void => {
  for (const end of ['', '-wal', '-shm']) rmSync(workspace + end, { force: true });
  call(arayis('new', workspace));
  call(arayis('people', workspace, 'add', 'Bench', '--role', 'analyst'));
};

function line(what: string, ratio: number, goal: string, met: boolean): void {
  console.log(
    `  ${what.padEnd(58)} ${ratio.toFixed(2).padStart(7)}×   goal ${goal.padEnd(12)} ${met ? 'met' : 'MISSED'}`,
  );
}

function absolute(results: Map<string, Run>): void {
  for (const [name, run] of results) {
    const memory = Number.isNaN(run.megabytes) ? '' : `${run.megabytes.toFixed(0).padStart(6)} MB`;
    console.log(`  ${name.padEnd(58)} ${run.seconds.toFixed(2).padStart(7)} s ${memory}`);
  }
}

function imports(name: string, file: string): Contender {
  const workspace = path.join(folder, 'bench.arayis');
  return {
    name,
    command: arayis('import', workspace, file, '--agency', 'mia', '--by', 'Bench'),
    before: () => fresh(workspace),
    mayAsk: true,
  };
}

function importing(): void {
  const book = path.join(folder, 'register.xlsx');
  makeWorkbook(book);
  console.log(
    `\nImporting 100 000 × 10 (${(statSync(book).size / 1e6).toFixed(1)} MB xlsx), medians of ${rounds} whole processes`,
  );
  const ours = imports('arayis import: hash, parse, interpret, durable commit', book);
  const sheetjs: Contender = {
    name: 'SheetJS: parse alone, dates, formats, styles',
    command: [process.execPath, '--import', here('say-peak.ts'), here('read-with-sheetjs.ts'), book],
  };
  const python = available('/usr/bin/python3', '-c', 'import openpyxl');
  const openpyxl: Contender = {
    name: 'openpyxl: read-only reading',
    command: ['/usr/bin/python3', here('read_with_openpyxl.py'), book],
  };
  const results = compare([ours, sheetjs, ...(python ? [openpyxl] : [])], rounds);
  absolute(results);
  const own = results.get(ours.name)!;
  const peer = results.get(sheetjs.name)!;
  if (python) {
    const faster = results.get(openpyxl.name)!.seconds / own.seconds;
    line('faster than openpyxl reads', faster, '≥ 4×', faster >= 4);
  } else console.log('  openpyxl is not installed here (Debian: python3-openpyxl): not compared');
  line('time against SheetJS parsing alone', own.seconds / peer.seconds, '≤ 1×', own.seconds <= peer.seconds);
  const memory = own.megabytes / peer.megabytes;
  line('peak memory against SheetJS', memory, '≤ 0.3×', memory <= 0.3);
}

/** What each command costs before it does anything: its start, against a Node that does nothing. */
function starting(workspace: string, asBuilt: (...args: string[]) => string[]): void {
  const bare: Contender = {
    name: 'Node that does nothing',
    command: [process.execPath, '--import', here('say-peak.ts'), '-e', '0'],
  };
  const commands = ['figures', 'check'].map((name): Contender => ({
    name: `arayis ${name}, as built`,
    command: asBuilt(name, workspace),
    mayAsk: true,
  }));
  console.log(`\nStarting, medians of ${rounds} whole processes`);
  const results = compare([bare, ...commands], rounds);
  absolute(results);
  for (const { name } of commands) {
    const ratio = results.get(name)!.seconds / results.get(bare.name)!.seconds;
    line(`${name}, against a Node that does nothing`, ratio, '≤ 2×', ratio <= 2);
  }
}

async function exporting(): Promise<void> {
  const workspace = path.join(folder, 'export.arayis');
  const target = path.join(folder, 'reference.docx');
  fresh(workspace);
  const ours: Contender = {
    name: 'arayis export: the reference with 13 native chart pages',
    command: arayis('export', workspace, '--out', target, '--as-printed'),
    before: () => rmSync(target, { force: true }),
    mayAsk: true,
  };
  const built = path.join(root, '.build', 'command');
  await buildNode({ arayis: path.join(root, 'main/hosts/cli/arayis.ts') }, built, []);
  const asBuilt = (...args: string[]): string[] => [
    process.execPath, '--import', here('say-peak.ts'), path.join(built, 'arayis.js'), ...args,
  ]; // prettier-ignore
  starting(workspace, asBuilt);
  const command: Contender = {
    ...ours,
    name: 'the same, as built',
    command: asBuilt('export', workspace, '--out', target, '--as-printed'),
  };
  console.log(`\nWriting the reference as .docx, medians of ${rounds} whole processes`);
  if (!available('soffice', '--version')) {
    absolute(compare([ours, command], rounds));
    console.log('  LibreOffice is not installed here (Debian: libreoffice-writer): not compared');
    return;
  }
  call(ours.command);
  const copy = path.join(folder, 'converted.docx');
  spawnSync('cp', [target, copy]);
  const office: Contender = {
    name: 'LibreOffice: convert the same document to .docx',
    command: [
      'soffice',
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      path.join(folder, 'office'),
      copy,
    ],
  };
  const results = compare([ours, command, office], rounds);
  absolute(results);
  const seconds = results.get(office.name)!.seconds;
  const cold = seconds / results.get(command.name)!.seconds;
  line('faster than LibreOffice converts, as a cold command as built', cold, '≥ 4×', cold >= 4);
  const running = Number(numbersOf('export-running.ts', workspace, target, String(rounds))[0]) / 1000;
  console.log(
    `  ${'an export in an app that is open, read back'.padEnd(58)} ${running.toFixed(2).padStart(7)} s`,
  );
  line(
    'faster than LibreOffice converts, in a running app',
    seconds / running,
    '≥ 10×',
    seconds / running >= 10,
  );
}

/** What a script of this folder prints, line by line. */
function numbersOf(script: string, ...args: string[]): number[] {
  const run = spawnSync(process.execPath, ['--expose-gc', here(script), ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr.slice(-2000));
  return run.stdout.trim().split('\n').map(Number);
}

/** 100 pages with 10,000 figures against the Word library alone. */
function buildingLarge(): void {
  const numbers = numbersOf('building.ts', String(rounds));
  for (const [of, from] of [
    ['ms', 0],
    ['ms of all processors', 4],
  ] as const) {
    const [text, same, own, gated] = numbers.slice(from) as [number, number, number, number];
    console.log(
      `\n100 pages with 10 000 figures, ${of}: docx alone ${text} for the text, ${same} with the same content controls; ` +
        `building ${own}, with its gate ${gated}`,
    );
    line('building against docx alone', own / same, '≤ 1.3×', own / same <= 1.3);
    line('building with its gate against docx alone', gated / same, '≤ 2×', gated / same <= 2);
    line('building against docx with the text alone', own / text, '≤ 1.3×', own / text <= 1.3);
  }
}

/** Whether exports in a row leave anything behind, in the program or its threads. */
function manyExports(workspace: string): void {
  const out = path.join(folder, 'again.docx');
  const [early, middle, late, most] = numbersOf('export-memory.ts', workspace, out, '100', '300', '500') as [
    number, number, number, number,
  ]; // prettier-ignore
  console.log(
    `\n500 exports in an app that is open, each read back: ${early} MB after 100, ${middle} MB after 300, ${late} MB after 500; most ${most} MB`,
  );
  line('memory after 500 exports against 100', late / early, '≤ 1.1×', late / early <= 1.1);
}

/** @param workspace with 100 000 keys; it is not written to */
function following(workspace: string): void {
  const acts = spawnSync(process.execPath, [here('after-act.ts'), workspace, String(rounds)], {
    encoding: 'utf8',
  });
  if (acts.status !== 0) throw new Error(acts.stderr.slice(-2000));
  const times = acts.stdout.trim().split('\n').map(Number);
  const [middle, longest] = [median(times), Math.max(...times)];
  console.log(
    `\nAfter an act at 100 000 keys the screens follow in ${middle.toFixed(0)} ms (goal ≤ 100), ` +
      `median of ${times.length}; longest ${longest.toFixed(0)} ms`,
  );
  line('after an act at 100 000 keys, against 100 ms', middle / 100, '≤ 1×', middle <= 100);
}

/** Export, and what a person waits for on the screens. */
async function drawing(): Promise<void> {
  await exporting();
  manyExports(path.join(folder, 'export.arayis'));
  buildingLarge();
  const large = path.join(folder, 'large.arayis');
  makeLargeWorkspace(large, 100_000);
  following(large);
  call([process.execPath, path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', path.join(root, 'renderer/vite.config.ts'), '--logLevel', 'error']); // prettier-ignore
  benchWindow(large, path.join(folder, 'export.arayis'), path.join(folder, 'register.xlsx'), rounds, line);
}

try {
  console.log(
    `Node ${process.version}; ratios of one run on one machine; absolute figures say little elsewhere.`,
  );
  importing();
  benchReading({ folder, rounds, imports, absolute, line });
  // `npm run bench -- reading`: the imports alone.
  if (process.argv[2] !== 'reading') await drawing();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
