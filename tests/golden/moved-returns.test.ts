import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../fixtures/read-spreadsheet.ts';
import type { ReadDocument, Sheet } from '../../shared/domain/sheets/cell.ts';
import {
  parseRange,
  parseRef,
  rangeText,
  toRef,
  type Position,
} from '../../shared/domain/sheets/cell-ref.ts';
import { interpretDocument, sampleNames, sheetOf } from '../fixtures/returns.ts';
import { catalogue, fixture, root } from '../unit/catalogue-fixture.ts';

type Move = (at: Position, width: number) => Position;

/** The same return, laid out otherwise: rows and columns inserted, mirrored, rows turned into columns. */
const MOVES: Record<string, Move> = {
  shifted: ({ row, col }) => ({ row: row + 3, col: col + 2 }),
  'with empty columns between': ({ row, col }) => ({ row, col: col * 2 }),
  mirrored: ({ row, col }, width) => ({ row, col: width + 1 - col }),
  transposed: ({ row, col }) => ({ row: col, col: row }),
};

const widthOf = (sheet: Sheet): number =>
  Math.max(
    1,
    ...sheet.cells.map((cell) => parseRef(cell.ref).col),
    ...sheet.merges.map((range) => parseRange(range).right),
  );

function moved(sheet: Sheet, move: Move): Sheet {
  const width = widthOf(sheet);
  const to = (at: Position): Position => move(at, width);
  const cells = sheet.cells
    .map((cell) => ({ cell, at: to(parseRef(cell.ref)) }))
    .toSorted((a, b) => a.at.row - b.at.row || a.at.col - b.at.col)
    .map(({ cell, at }) => ({ ...cell, ref: toRef(at.row, at.col) }));
  const merges = sheet.merges.map((range) => {
    const { top, left, bottom, right } = parseRange(range);
    const [a, b] = [to({ row: top, col: left }), to({ row: bottom, col: right })];
    return rangeText({
      top: Math.min(a.row, b.row),
      left: Math.min(a.col, b.col),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.col, b.col),
    });
  });
  return { ...sheet, cells, merges };
}

const key = Map.groupBy(
  fixture('agency-returns/key.csv').filter(
    (row) => row['period'] !== '2023/2022' && !row['cell']!.includes(':'),
  ),
  (row) => row['file']!,
);

async function readSample(name: string): Promise<ReadDocument | null> {
  const bytes = new Uint8Array(readFileSync(path.join(root, 'resources/samples/returns', name)));
  const read = await readSpreadsheet(bytes, name);
  return read.ok ? read.value : null;
}

type Row = Record<string, string>;
const isOpen = (row: Row): boolean => /^(?:extra|annex)\./.test(row['figure_id']!);

describe.each(Object.entries(MOVES))('the sample returns %s', (_name, move) => {
  test.each(sampleNames())('%s is nowhere silently wrong', async (name) => {
    const document = await readSample(name);
    if (document === null) return;
    const out = interpretDocument(name, {
      ...document,
      sheets: document.sheets.map((sheet) => moved(sheet, move)),
    });
    const rows = key.get(name) ?? [];
    const placeOf = (row: Row): string => {
      const sheet = document.sheets.find((candidate) => candidate.name === sheetOf(row))!;
      const at = move(parseRef(row['cell']!), widthOf(sheet));
      return `${sheet.name}!${toRef(at.row, at.col)}`;
    };
    const keyed = Map.groupBy(rows, placeOf);
    const wrong = out.observations.filter((o) => {
      const meant = keyed.get(`${o.cells[0]!.sheet}!${o.cells[0]!.ref}`);
      const printed = catalogue.figuresById.get(o.figure)?.kind === 'reporting_year';
      if (meant === undefined || o.value === null || !printed) return false;
      return !meant.some(
        (row) =>
          (isOpen(row) || row['figure_id'] === o.figure) &&
          row['period'] === o.period &&
          Number(row['value']) === o.value,
      );
    });
    expect(
      wrong.map((o) => `${o.cells[0]!.sheet}!${o.cells[0]!.ref} ${o.figure}@${o.period}=${o.value}`),
    ).toEqual([]);
  });
});
