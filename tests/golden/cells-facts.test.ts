import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cell, ReadDocument, ReadError, Sheet } from '../../shared/domain/sheets/cell.ts';
import { parseRef } from '../../shared/domain/sheets/cell-ref.ts';
import type { Result } from '../../shared/result.ts';
import { runReader } from '../../main/readers/run-reader.ts';
import { hasRealFiles, REAL_FILES } from '../unit/readers/fixture-files.ts';
import { withoutShared } from '../needs.ts';

interface Fact {
  file: string;
  sheet: string | null;
  cell: string | null;
  value: string | number | boolean | string[] | null;
  kind: string;
  display?: string;
}

const facts = hasRealFiles
  ? (JSON.parse(readFileSync(path.join(REAL_FILES, 'facts.json'), 'utf8')) as Fact[]).filter(
      ({ file }) => !file.endsWith('.json'),
    )
  : [];
const files = [...new Set(facts.map(({ file }) => file))];

const read = new Map<string, Promise<Result<ReadDocument, ReadError>>>();
function document(file: string): Promise<Result<ReadDocument, ReadError>> {
  const known = read.get(file) ?? runReader({ job: 'cells', path: path.join(REAL_FILES, file) });
  read.set(file, known);
  return known;
}

async function opened(file: string): Promise<ReadDocument> {
  const result = await document(file);
  if (!result.ok) throw new Error(`${file}: ${result.error.tag}`);
  return result.value;
}

// A workbook of Excel 4 has no sheet names; programs make one up.
const named = (book: ReadDocument, name: string | null): Sheet =>
  book.sheets.find((sheet) => name === null || sheet.name === name || sheet.name === name.replace(' ', ''))!;

const byRef = new WeakMap<Sheet, Map<string, Cell>>();
function at(sheet: Sheet, ref: string): Cell | undefined {
  const cells = byRef.get(sheet) ?? new Map(sheet.cells.map((cell) => [cell.ref, cell]));
  byRef.set(sheet, cells);
  return cells.get(ref);
}

/** Rows that carry anything from below the header to the first empty row. */
function rowsBelow(sheet: Sheet, header: number): number {
  const filled = new Set(sheet.cells.map(({ ref }) => parseRef(ref).row));
  let row = header + 1;
  while (filled.has(row)) row++;
  return row - header - 1;
}

const cellFacts = facts.filter(({ cell, kind }) => cell !== null && kind !== 'merged-range');
const title = (fact: Fact): string =>
  `${fact.sheet ?? ''} ${fact.cell ?? ''} (${fact.kind}) ${JSON.stringify(fact.value)}`;

describe.skipIf(withoutShared('facts of real spreadsheets', hasRealFiles))(
  'facts of real spreadsheets (../shared/real-files)',
  () => {
    describe.each([...new Set(cellFacts.map(({ file }) => file))])('%s', (file) => {
      it.each(cellFacts.filter((fact) => fact.file === file).map((fact) => [title(fact), fact] as const))(
        '%s',
        async (_, fact) => {
          const cell = at(named(await opened(file), fact.sheet), fact.cell!);
          if (fact.kind === 'hidden-by-format') expect(cell).toMatchObject({ text: '', hidden: true });
          else if (fact.value === null) expect(cell?.value ?? null).toBeNull();
          else if (fact.kind.endsWith('date')) {
            expect(cell?.type).toBe('date');
            // The fact names the day; a stored time of day follows it.
            expect(String(cell?.value).slice(0, 10)).toBe(fact.value);
          } else if (cell?.type === 'text') expect(cell.value).toBe(String(fact.value));
          // The facts write a column number as text, whatever the cell holds.
          else if (fact.kind === 'column-number-row') expect(String(cell?.value)).toBe(String(fact.value));
          else expect(cell?.value).toBe(fact.value);
          if (fact.display !== undefined) expect(cell?.text).toBe(fact.display);
        },
      );
    });

    it.each(facts.filter(({ kind }) => kind === 'merged-range').map((fact) => [title(fact), fact] as const))(
      '%s',
      async (_, fact) => {
        expect(named(await opened(fact.file), fact.sheet).merges).toContain(fact.value);
      },
    );

    it.each(facts.filter(({ kind }) => kind === 'hidden-sheets').map((fact) => [fact.file, fact] as const))(
      'hidden sheets of %s',
      async (_, fact) => {
        const book = await opened(fact.file);
        expect(book.sheets.filter(({ state }) => state !== 'visible').map(({ name }) => name)).toEqual(
          fact.value,
        );
      },
    );

    it('counts rows, sheets and sums as the facts say', async () => {
      const fact = (file: string, kind: string, sheet?: string): Fact['value'] | undefined =>
        facts.find(
          (one) =>
            one.file.endsWith(file) && one.kind === kind && (sheet === undefined || one.sheet === sheet),
        )?.value;
      const book = (end: string): Promise<ReadDocument> => opened(files.find((file) => file.endsWith(end))!);
      const glotip = (await book('data_glotip.xlsx')).sheets[0]!;
      expect(rowsBelow(glotip, 3)).toBe(fact('data_glotip.xlsx', 'row-count'));
      expect(glotip.cells.filter(({ ref, value }) => /^A\d/.test(ref) && value === 'AZE').length).toBe(
        fact('data_glotip.xlsx', 'filter-count'),
      );
      expect(rowsBelow((await book('trafficking_data.csv')).sheets[0]!, 1)).toBe(
        fact('trafficking_data.csv', 'row-count'),
      );
      expect(rowsBelow((await book('utf-16le_encoded.csv')).sheets[0]!, 1)).toBe(
        fact('utf-16le_encoded.csv', 'row-count'),
      );
      const deaths = named(await book('deaths.xls'), 'arts');
      expect(deaths.cells.filter(({ ref, type }) => ref.startsWith('E') && type === 'date').length).toBe(
        fact('deaths.xls', 'row-count'),
      );
      expect(rowsBelow(named(await book('2021.ods'), 'Staff_in_post'), 5)).toBe(
        fact('2021.ods', 'row-count'),
      );
      expect((await book('2019.xlsx')).sheets.length).toBe(fact('2019.xlsx', 'sheet-count'));
      expect((await book('stst_2016.xls')).sheets[0]!.name).toBe(fact('stst_2016.xls', 'sheet-name'));
      const ages = named(await book('nikahlarin sayi.xls'), '6.4');
      const brides = ages.cells.filter(({ ref, type }) => /^[E-N]6$/.test(ref) && type === 'number');
      expect(brides.reduce((sum, { value }) => sum + Number(value), 0)).toBe(54200);
      expect(at(ages, 'C6')?.value).toBe(54200);
    });

    it.each(
      facts
        .filter(({ kind }) => kind.startsWith('must-'))
        .map((fact) => [fact.kind, fact.file, fact] as const),
    )('%s %s', async (_, file, fact) => {
      const result = await document(file);
      if (fact.kind === 'must-accept') expect(result.ok).toBe(true);
      else if (fact.kind === 'must-refuse')
        expect(result).toMatchObject({ ok: false, error: { tag: 'PasswordProtected' } });
      else if (!result.ok) expect(['HostileContent', 'TooLarge']).toContain(result.error.tag);
    });
  },
);
