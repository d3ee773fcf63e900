import path from 'node:path';
import type { Layout } from '../../shared/domain/catalogue/layout.ts';
import { readRows, root } from '../unit/catalogue-fixture.ts';
import { alarmsOf, type Alarmed, type Change } from './change-alarms.ts';
import { SET_2024 } from './key-tally.ts';
import { add, emptyTally, type Tally } from './tally.ts';
import { readTaught } from './taught-returns.ts';

/** What the returns of the year after cost, with what was taught the year before. */
export interface NextYear {
  tally: Tally;
  /** Ranges in which nothing changed, and the questions on them. */
  unchanged: number;
  asked: number;
  /** Other rows, those of them that no alarm names, and questions on those that are to need none. */
  others: number;
  silent: number;
  needless: number;
}

/** Reads the returns of 2024 by what was taught, and looks at each row of `changes.csv`. */
export async function nextYear(
  layouts: readonly Layout[],
  each: (file: string, alarmed: Alarmed) => void = () => undefined,
): Promise<NextYear> {
  const file = path.join(root, 'tests/fixtures/returns-2024/changes.csv');
  const changes = readRows(file) as unknown as Change[];
  const sums: NextYear = {
    tally: emptyTally(),
    unchanged: 0,
    asked: 0,
    others: 0,
    silent: 0,
    needless: 0,
  };
  await readTaught(SET_2024, layouts, (name, judged, out, document) => {
    add(sums.tally, judged);
    for (const one of alarmsOf(name, changes, out, document)) {
      each(name, one);
      if (one.isUnchanged) {
        sums.unchanged += 1;
        sums.asked += one.questions.length;
      } else {
        sums.others += 1;
        sums.needless += one.questions.length;
        if (one.alarm === null) sums.silent += 1;
      }
    }
  });
  return sums;
}
