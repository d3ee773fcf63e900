/** Writes the invented returns and their key: `npx node tests/measure/unseen/make.ts`; needed only when a specification changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UNSEEN } from './all.ts';
import { CONFLICTS } from './conflicts.ts';
import { keyOfReturn } from './key.ts';
import { bytesOf } from './write.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/unseen');
mkdirSync(folder, { recursive: true });

const quoted = (value: string | number): string =>
  /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
const csv = (header: string, rows: (string | number)[][]): string =>
  `${[header, ...rows.map((row) => row.map(quoted).join(','))].join('\n')}\n`;

const rows: (string | number)[][] = [];
for (const spec of UNSEEN) {
  writeFileSync(path.join(folder, spec.file), await bytesOf(spec));
  for (const row of keyOfReturn(spec)) {
    const period = row.isChange ? `${row.period}/${Number(row.period) - 1}` : row.period;
    rows.push([row.file, row.sheet, row.cell, row.figure, period, row.agency, row.raw, row.value]);
  }
}
writeFileSync(
  path.join(folder, 'key.csv'),
  csv('file,sheet,cell,figure_id,period,agency,raw_text,value', rows),
);
writeFileSync(
  path.join(folder, 'conflicts.csv'),
  csv(
    'conflict_id,figure_id,period,agency_a,value_a,file_a,agency_b,value_b,file_b,kind_code,why',
    CONFLICTS.map((conflict) => [...conflict]),
  ),
);
