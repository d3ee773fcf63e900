import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cell, ReadDocument } from '../../../shared/domain/sheets/cell.ts';
import { interpretBytes, interpretDocument } from '../../fixtures/returns.ts';
import { root } from '../catalogue-fixture.ts';
import { withoutShared } from '../../needs.ts';

test('a sheet of a million numbers costs little and says what it left out', () => {
  const cells: Cell[] = [];
  for (let row = 1; row <= 100_000; row += 1)
    for (let col = 0; col < 10; col += 1)
      cells.push({
        ref: `${'ABCDEFGHIJ'[col]}${row}`,
        type: 'number',
        value: row * col,
        text: `${row * col}`,
      });
  const document: ReadDocument = {
    format: 'xlsx',
    warnings: [],
    sheets: [{ name: 'S', state: 'visible', merges: [], cells }],
  };
  // What it costs by itself: other tests run beside it.
  const started = process.cpuUsage();
  const out = interpretDocument('numbers.xlsx', document);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(8000);
  expect(out.observations).toEqual([]);
  expect(out.questions).toHaveLength(1);
  expect(out.ignored.at(-1)).toMatchObject({ ref: 'A4001:J100000' });
});

/** Of a sheet whose tables are none of the reference's; each of its tables may ask for its edges. */
const MOST_ASKED = 3;

const real = path.join(root, '../shared/real-files');

describe.skipIf(withoutShared('files of other countries', existsSync(real)))(
  'files of other countries (../shared/real-files)',
  () => {
    const files = (existsSync(real) ? readdirSync(real) : [])
      .filter((name) => statSync(path.join(real, name)).isDirectory())
      .flatMap((name) => readdirSync(path.join(real, name)).map((file) => path.join(name, file)))
      .filter((file) => /\.(?:xlsx?|ods|csv)$/.test(file));

    test.each(files)('%s claims nothing of the reference and asks little', async (file) => {
      const out = await interpretBytes(
        path.basename(file),
        new Uint8Array(readFileSync(path.join(real, file))),
      );
      if (out === null) return;
      const others = out.observations.filter((o) => o.agency !== 'unodc');
      expect(others).toEqual([]);
      const perSheet = Map.groupBy(out.questions, (question) => question.sheet);
      for (const questions of perSheet.values()) expect(questions.length).toBeLessThanOrEqual(MOST_ASKED);
    });
  },
);
