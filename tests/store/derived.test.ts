import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDerived, type Derived, type View } from '../../main/session/derived.ts';
import { connect, inTransaction, type WritableDb } from '../../main/store/connection.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
let files = 0;

/** A file with one table of numbers, `add` writes into it. */
function numbers(): { db: WritableDb; path: string; add: (n: number) => void } {
  const path = join(folder, `${++files}.db`);
  const db = connect(path, { create: true });
  db.raw.pragma('journal_mode = WAL');
  db.raw.exec('CREATE TABLE t (n INTEGER)');
  return { db, path, add: (n) => void db.raw.prepare('INSERT INTO t VALUES (?)').run(n) };
}

type Of = Derived<WritableDb>;
const sumOf = (db: WritableDb): number => db.raw.prepare('SELECT total(n) FROM t').pluck().get() as number;

/** A view that counts how often it was made. */
function counted<T, A extends string | undefined>(
  make: (of: Of, asked: A) => T,
): View<WritableDb, A, T> & { made: number } {
  const view = {
    name: 'counted',
    made: 0,
    make: (of: Of, asked: A) => {
      view.made++;
      return make(of, asked);
    },
  };
  return view;
}

test('a view is made once for each state, and anew after a change, whoever made it', () => {
  const { db, path, add } = numbers();
  const derived = createDerived(db, db);
  const sum = counted(({ from }) => sumOf(from));
  const twice = counted(({ get }) => 2 * get(sum));
  add(1);
  expect([derived.get(twice), derived.get(sum), derived.get(twice)]).toEqual([2, 1, 2]);
  expect([sum.made, twice.made]).toEqual([1, 1]);
  add(2);
  expect(derived.get(twice)).toBe(6);
  const other = connect(path, { create: false });
  other.raw.exec('INSERT INTO t VALUES (4)');
  other.raw.close();
  expect(derived.get(twice)).toBe(14);
  expect([sum.made, twice.made]).toEqual([3, 3]);
  db.raw.close();
});

test('what a view is asked with tells it apart', () => {
  const { db } = numbers();
  const derived = createDerived(db, db);
  const said = counted((_of: Of, language: string) => `in ${language}`);
  expect([derived.get(said, 'en'), derived.get(said, 'az'), derived.get(said, 'en')]).toEqual(['in en', 'in az', 'in en']); // prettier-ignore
  expect(said.made).toBe(2);
  db.raw.close();
});

test('what an act wrote and took back again is never answered', () => {
  const { db, add } = numbers();
  const derived = createDerived(db, db);
  const sum = counted(({ from }) => sumOf(from));
  add(1);
  expect(derived.get(sum)).toBe(1);
  const refused = (): void => {
    inTransaction(db, () => {
      expect(derived.get(sum)).toBe(1);
      add(10);
      expect(derived.get(sum)).toBe(11);
      throw new Error('refused');
    });
  };
  expect(refused).toThrow('refused');
  expect(derived.get(sum)).toBe(1);
  db.raw.close();
});
