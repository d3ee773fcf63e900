import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeBlock } from '../../../main/cells/cell-blocks.ts';
import { runReader } from '../../../main/readers/run-reader.ts';
import { layouts } from '../../fixtures/returns.ts';
import { catalogue } from '../catalogue-fixture.ts';
import { makeXlsx, read } from './make-xlsx.ts';
import { returnFile } from './fixture-files.ts';

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<row><c><v>${at}</v></c><c t="inlineStr"><is><t>unikal ${at} ${'x'.repeat(40)}</t></is></c></row>`,
  ).join('');

describe('the reading thread', () => {
  it('gives the same cells as reading in this thread', async () => {
    const bytes = makeXlsx({ sheet: rows(3000) });
    const answer = await runReader({ job: 'cells', bytes, name: 'a.xlsx' });
    expect(answer).toEqual({ ok: true, value: await read(bytes) });
    expect(bytes.length).toBeGreaterThan(0);
  });

  it('is killed when its time is up', async () => {
    const answer = await runReader({
      job: 'cells',
      bytes: makeXlsx({ sheet: rows(200_000) }),
      name: 'a.xlsx',
      seconds: 0.05,
    });
    expect(answer).toEqual({ ok: false, error: { tag: 'OutOfTime', seconds: 0.05 } });
  });

  it('is stopped when its memory is full', async () => {
    // Shared texts have to be kept until the sheets have been read.
    const strings = Array.from(
      { length: 300_000 },
      (_, at) => `<si><t>unikal ${at} ${'x'.repeat(40)}</t></si>`,
    ).join('');
    const bytes = makeXlsx({ sheet: '', strings });
    const answer = await runReader({ job: 'cells', bytes, name: 'a.xlsx', megabytes: 12 });
    expect(answer).toEqual({ ok: false, error: { tag: 'OutOfMemory', megabytes: 12 } });
    expect((await runReader({ job: 'cells', bytes, name: 'a.xlsx' })).ok).toBe(true);
  });

  it('gives encoded cells for an intake', async () => {
    const path = returnFile('14_SXA_2023.xlsx');
    const cells = await runReader({ job: 'cells', path });
    const context = {
      catalogue,
      layouts: layouts.layouts,
      headerWords: layouts.headerWords,
      plainWords: layouts.plainWords,
      sameWords: layouts.sameWords,
      remarkWords: layouts.remarkWords,
      countryNames: layouts.countryNames,
      fileName: '14_SXA_2023.xlsx',
      period: '2023',
    };
    const intake = await runReader({ job: 'intake', path, context });
    if (!intake.ok) throw new Error(intake.error.tag);
    expect(intake.value.interpretation).toMatchObject({ agency: 'ssa' });
    const sheet = intake.value.document.sheets[0]!;
    const decoded = sheet.blocks.flatMap(({ bytes }) => decodeBlock(bytes));
    expect(cells.ok && cells.value.sheets[0]!.cells).toEqual(decoded);
    expect(sheet.cells).toBe(decoded.length);
    expect(await runReader({ job: 'intake', path, context })).toEqual(intake);
    const other = await runReader({
      job: 'intake',
      path,
      context: { ...context, layouts: [], period: '2022' },
    });
    expect(other.ok && other.value.interpretation).toMatchObject({ layout: null, period: '2022' });
    // A large file is read in one thread and interpreted in another.
    const parts = unzipSync(readFileSync(path));
    const picture = new Uint8Array(1_200_000);
    const large = zipSync({ ...parts, 'xl/media/image1.png': picture }, { level: 0 });
    expect(await runReader({ job: 'intake', bytes: large, name: '14_SXA_2023.xlsx', context })).toEqual(
      intake,
    );
    const cut = large.subarray(0, -100);
    const damaged = await runReader({ job: 'intake', bytes: cut, name: '14_SXA_2023.xlsx', context });
    expect(damaged).toMatchObject({ ok: false, error: { tag: 'Damaged' } });
  });
});
