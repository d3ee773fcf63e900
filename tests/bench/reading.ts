import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeCsv, makeOds } from './make-text-files.ts';
import { available, compare, type Contender, type Run } from './measure.ts';

export interface ReadingBench {
  folder: string;
  rounds: number;
  /** The import of a file into a fresh workspace. */
  imports: (name: string, file: string) => Contender;
  absolute: (results: Map<string, Run>) => void;
  line: (what: string, ratio: number, goal: string, met: boolean) => void;
}

const here = (name: string): string => path.join(import.meta.dirname, name);

/** Imports of files that others only read or convert: a foreign workbook, an OpenDocument, a long text file. */
export function benchReading(bench: ReadingBench): void {
  const unodc = path.resolve(here('../../../shared/real-files/unodc-glotip/data_glotip.xlsx'));
  const python = available('/usr/bin/python3', '-c', 'import openpyxl');
  if (existsSync(unodc) && python) {
    const peer = ['/usr/bin/python3', here('read_with_openpyxl.py'), unodc];
    faster(bench, 'the UNODC file', unodc, { name: 'openpyxl: read-only reading', command: peer }, 2);
  } else console.log('  the UNODC file or openpyxl is not here: not compared');
  const ods = path.join(bench.folder, 'register.ods');
  makeOds(ods);
  if (available('soffice', '--version')) {
    const profile = `-env:UserInstallation=file://${path.join(bench.folder, 'office')}`;
    const command = ['soffice', profile, '--headless', '--convert-to', 'csv', '--outdir', bench.folder, ods];
    faster(bench, '30 000 × 10 of .ods', ods, { name: 'LibreOffice: convert it to .csv', command }, 3);
  } else console.log('  LibreOffice is not installed here (Debian: libreoffice-calc): not compared');
  const csv = path.join(bench.folder, 'long.csv');
  makeCsv(csv);
  const ours = bench.imports('arayis import of a .csv of 1 000 000 records', csv);
  const command = [process.execPath, '--import', here('say-peak.ts'), here('read-with-papaparse.ts'), csv];
  const peer: Contender = { name: 'papaparse: parse alone', command };
  console.log(`\nA .csv of 1 000 000 records, medians of ${bench.rounds} whole processes`);
  const results = compare([ours, peer], bench.rounds);
  bench.absolute(results);
  const ratio = results.get(ours.name)!.seconds / results.get(peer.name)!.seconds;
  bench.line('time against papaparse alone', ratio, '≤ 2×', ratio <= 2);
}

function faster(bench: ReadingBench, what: string, file: string, peer: Contender, goal: number): void {
  const ours = bench.imports(`arayis import of ${what}`, file);
  console.log(`\nImporting ${what}, medians of ${bench.rounds} whole processes`);
  const results = compare([ours, peer], bench.rounds);
  bench.absolute(results);
  const ratio = results.get(peer.name)!.seconds / results.get(ours.name)!.seconds;
  bench.line(`faster than ${peer.name}`, ratio, `≥ ${goal}×`, ratio >= goal);
}
