import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LayoutSchema, type Layout } from '../../shared/domain/catalogue/layout.ts';
import type { TaughtTable } from '../../shared/domain/catalogue/taught-table.ts';
import type { Interpretation } from '../../shared/domain/understanding/interpretation.ts';
import { learn, withNew } from '../../shared/domain/understanding/taught/learn.ts';
import type { Lesson } from '../../shared/domain/understanding/taught/lessons.ts';
import { interpretBytes, type ReturnOptions } from '../fixtures/returns.ts';
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
    const first = await interpretBytes(file, bytes, options);
    const { agency } = options;
    if (first === null || agency === undefined) continue;
    const lessons = lessonsOf(rows, first);
    const settled = (await interpretBytes(file, bytes, { ...options, lessons }))!;
    const shapes = settled.forms!.map(({ shape }) => shape);
    const tables = learn(shapes, { ...settled, by: 'Leyla', at: file }).map((table) => ({
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
  each: (file: string, judged: Judged, out: Interpretation) => void,
): Promise<void> {
  for (const [file, rows] of Map.groupBy(readKey(set.key), (row) => row.file)) {
    const options = optionsFor(file, { period: set.year, layouts: [...layouts] });
    const out = (await interpretBytes(file, bytesOf(set, file), options))!;
    each(file, judge(rows, out), out);
  }
}
