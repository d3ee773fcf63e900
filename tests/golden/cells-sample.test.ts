import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runReader } from '../../main/readers/run-reader.ts';
import { returnFile, returnFiles } from '../unit/readers/fixture-files.ts';

describe('cells of the sample returns', () => {
  it('are read as written down in cells-14.json', async () => {
    const read = await runReader({ job: 'cells', path: returnFile('14_SXA_2023.xlsx') });
    expect(read).toEqual({ ok: true, value: JSON.parse(readFileSync('tests/golden/cells-14.json', 'utf8')) });
  });

  it.each(returnFiles())('%s is read, or refused because it is empty', async (path) => {
    const read = await runReader({ job: 'cells', path });
    const isEmpty = readFileSync(path).length === 0;
    if (isEmpty) expect(read).toEqual({ ok: false, error: { tag: 'Empty' } });
    else expect(read.ok && read.value.sheets.some(({ cells }) => cells.length > 0)).toBe(true);
  });

  it('marks what is hidden, protected, broken and lost', async () => {
    const warnings = await Promise.all(
      returnFiles().map(async (path) => {
        const read = await runReader({ job: 'cells', path });
        return read.ok
          ? read.value.warnings.map(({ tag, sheet, ref }) =>
              [path.slice(26, 28), tag, sheet, ref].filter(Boolean).join(' '),
            )
          : [];
      }),
    );
    expect(warnings.flat().toSorted()).toEqual(
      JSON.parse(readFileSync('tests/golden/cells-warnings.json', 'utf8')),
    );
  });
});
