import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LayoutSchema, type Layout } from '../../shared/domain/catalogue/layout.ts';
import type { TaughtTable } from '../../shared/domain/catalogue/taught-table.ts';
import type { Interpretation } from '../../shared/domain/understanding/interpretation.ts';
import { learn, withNew } from '../../shared/domain/understanding/taught/learn.ts';
import type { Lesson } from '../../shared/domain/understanding/taught/lessons.ts';
import { interpretBytes, interpretDocument, type ReturnOptions } from '../fixtures/returns.ts';
import { readSpreadsheet } from '../fixtures/read-spreadsheet.ts';
import type { ReadDocument } from '../../shared/domain/sheets/cell.ts';
import { refsIn } from '../../shared/domain/sheets/ranges.ts';
import { covers, sameSheet } from './covers.ts';
import { judge, type Judged } from './judge.ts';
import type { PublicSet } from './public-returns.ts';
import { senderOf } from './senders.ts';
import { readKey, type KeyRow } from './shared-data.ts';

export interface TaughtReturn {
  file: string;
  lessons: Lesson[];
  tables: TaughtTable[];
  /** The same file, read with nothing but what it taught. */
  again: Judged;
  questions: number;
}

/** What a person who has the key says of the cells that are not right at once. */
function lessonsOf(rows: readonly KeyRow[], first: Interpretation): Lesson[] {
  return judge([...rows], first)
    .verdicts.filter(({ verdict, row }) => verdict !== 'right' && !row.isChange && !row.cell.includes(':'))
    .map(({ row }): Lesson => {
      const at = { sheet: row.sheet, ref: row.cell };
      if (/^(?:extra|annex)\./.test(row.figure)) return { ...at, ignore: true };
      const agency = row.agency.split('|')[0]!;
      return { ...at, figure: row.figure, period: row.period, value: row.value, agency };
    });
}

/** So often a person looks again: what was said of one cell lets others be asked. */
const ROUNDS = 4;

/**
 * What a person who has the key says until nothing is asked that pointing settles: cells that are not right, and those
 * that are asked and that the key does not name, which are not for the reference.
 */
async function settle(
  rows: readonly KeyRow[],
  read: (lessons: Lesson[]) => Promise<Interpretation>,
): Promise<{ lessons: Lesson[]; settled: Interpretation }> {
  const lessons: Lesson[] = [];
  let settled = await read(lessons);
  for (let round = 0; round < ROUNDS; round += 1) {
    const said = new Set(lessons.map(({ sheet, ref }) => `${sheet}!${ref}`));
    const more = [...lessonsOf(rows, settled), ...unkeyed(rows, settled)].filter(
      ({ sheet, ref }) => !said.has(`${sheet}!${ref}`),
    );
    if (more.length === 0) break;
    lessons.push(...more);
    settled = await read(lessons);
  }
  return { lessons, settled };
}

const unkeyed = (rows: readonly KeyRow[], { questions }: Interpretation): Lesson[] =>
  questions.flatMap(({ sheet, ref, kind }) =>
    kind === 'register' || ref === ''
      ? []
      : (refsIn(ref, MOST_ASKED) ?? [])
          .filter((one) => !rows.some((row) => sameSheet(row.sheet, sheet) && covers(row.cell, one)))
          .map((one): Lesson => ({ sheet, ref: one, ignore: true })),
  );

/** Longer questions are about registers. */
const MOST_ASKED = 400;

const optionsFor = (file: string, options: ReturnOptions): ReturnOptions => {
  const agency = senderOf(file);
  return { ...options, ...(agency === undefined ? {} : { agency }) };
};

const bytesOf = ({ folder }: PublicSet, file: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(folder, file)));

/**
 * Reads every return of a set, lets a person settle by the key what was asked, and keeps what that teaches, by sender.
 *
 * @param beside layouts that are known before anything is taught
 */
export async function teach(
  set: PublicSet,
  beside: readonly Layout[],
  each: (one: TaughtReturn) => void,
): Promise<Layout[]> {
  const taught = new Map<string, Layout>();
  for (const [file, rows] of Map.groupBy(readKey(set.key), (row) => row.file)) {
    const bytes = bytesOf(set, file);
    const options = optionsFor(file, { period: set.year, layouts: [...beside], forms: true });
    const { agency } = options;
    if (agency === undefined) continue;
    const { lessons, settled } = await settle(
      rows,
      async (said) => (await interpretBytes(file, bytes, { ...options, lessons: said }))!,
    );
    const shapes = settled.forms!.map(({ shape }) => shape);
    const tables = learn(shapes, { ...settled, by: 'Leyla', at: `2025-01-08 ${file}` }).map((table) => ({
      ...table,
      confirmedBy: 'Murad',
    }));
    const layoutOf = (own: TaughtTable[]): Layout =>
      LayoutSchema.parse({ id: `taught-${agency}`, agency, tables: own });
    taught.set(agency, layoutOf(withNew(taught.get(agency)?.tables ?? [], tables)));
    const layouts = [...beside, layoutOf(tables)];
    const again = (await interpretBytes(file, bytes, { ...options, layouts }))!;
    each({ file, lessons, tables, again: judge(rows, again), questions: again.questions.length });
  }
  return [...taught.values()];
}

/** Reads every return of a set with what was taught before. */
export async function readTaught(
  set: PublicSet,
  layouts: readonly Layout[],
  each: (file: string, judged: Judged, out: Interpretation, document: ReadDocument) => void,
): Promise<void> {
  for (const [file, rows] of Map.groupBy(readKey(set.key), (row) => row.file)) {
    const options = optionsFor(file, { period: set.year, layouts: [...layouts] });
    const read = await readSpreadsheet(bytesOf(set, file), file);
    if (!read.ok) continue;
    const out = interpretDocument(file, read.value, options);
    each(file, judge(rows, out), out, read.value);
  }
}
