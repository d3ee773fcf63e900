import type { Period } from '../../periods/period.ts';
import type { ReadSheet } from '../read-sheet.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { namesVariant, saidByName, saysCorrection } from '../lines/sheet-name.ts';
import { isChange } from './gate.ts';
import { keyed, type CellReading } from './cell-reading.ts';

/** One key with two values in a file, or twice in one row: a person says which of them it is. */
export function askTwins(sheets: readonly ReadSheet[]): void {
  const named = sheets.flatMap(({ tables }) =>
    tables.flatMap(({ readings }) =>
      readings.filter(
        (reading) => reading.aside === undefined && !isChange(reading) && keyed(reading) !== null,
      ),
    ),
  );
  for (const same of Map.groupBy(named, keyOfValue).values()) callByName(same);
  for (const same of Map.groupBy(named, keyOfValue).values()) {
    if (same.length < 2) continue;
    const taken = same.filter(({ holds }) => holds.length === 0);
    const last = lastTold(same);
    for (const reading of taken) {
      if (reading === last) continue;
      const rival =
        taken.find((other) => other !== reading && (sameRow(other, reading) || !agree(other, reading))) ??
        same.find((other) => isSecondTotal(other, reading) && !agree(other, reading)) ??
        same.find((other) => isAnothers(other, reading)) ??
        same.find((other) => corrects(other) && !agree(other, reading));
      if (rival) reading.holds.push({ why: 'twin', scope: 'cell', with: rival.placed.cell.ref });
    }
  }
}

/**
 * `Cəmi` under `İstismar ölkələri` that is not what its figure is elsewhere: where the catalogue has the total of such a
 * table as a figure of its own, that is what it is.
 */
function callByName(same: readonly CellReading[]): void {
  const taken = same.filter(({ holds }) => holds.length === 0);
  const byValue = Map.groupBy(taken, value);
  if (byValue.size < 2) return;
  for (const reading of taken) {
    const { settled, candidates } = reading;
    const [own] = candidates;
    if (settled?.by !== 'parts' || own === undefined || own.figure === settled.figure) continue;
    if (!own.known || own.ownWords === 0 || own.open.length > 0) continue;
    if (byValue.get(value(reading))!.length === 1)
      reading.settled = { figure: own.figure, categories: own.categories, scope: own.scope, by: 'parts' };
  }
}

/** So many values of two sheets are the same ones: one of them is not about something else. */
const SAME = 2;

/**
 * `Yeni variant` beside a sheet with the same values: of what only one of the two has nobody can tell whether it still
 * holds, once they differ in something.
 */
export function askVariants(sheets: readonly ReadSheet[], base: Period, meanings: Meanings): void {
  const known = sheets.map(({ grid, tables }) => ({
    name: grid.sheet.name,
    values: Map.groupBy(
      tables.flatMap(({ readings }) => readings.filter((one) => one.aside === undefined && !isChange(one))),
      keyOfValue,
    ),
  }));
  for (const [at, one] of known.entries())
    for (const other of known.slice(at + 1)) {
      const variant = [other, one].find(({ name }) => namesVariant(name));
      if (variant === undefined) continue;
      const shared = [...one.values.keys()].filter((key) => key !== null && other.values.has(key));
      const fewer = Math.min(one.values.size, other.values.size);
      if (shared.length < SAME || shared.length * 2 < fewer) continue;
      const only = [one, other].flatMap(({ values }) =>
        [...values].flatMap(([key, readings]) => (key === null || shared.includes(key) ? [] : readings)),
      );
      const said = saidByName(variant.name, base, meanings);
      for (const { holds } of only) holds.push({ why: 'period', scope: 'sheet', doubt: 'draft', said });
    }
}

/** null: nothing names it. */
function keyOfValue(reading: CellReading): string | null {
  const key = keyed(reading);
  return key === null ? null : `${key}@${reading.time.period}@${reading.agency}`;
}

/** The one of which a person said last what it is: what was said of the others before cannot hold beside it. */
function lastTold(same: readonly CellReading[]): CellReading | null {
  const turns = same.map(({ lesson = -1 }) => lesson);
  const latest = Math.max(...turns);
  return latest >= 0 && turns.filter((turn) => turn === latest).length === 1
    ? same[turns.indexOf(latest)]!
    : null;
}

/** A column has one total of everything: of two, one is of something that its label does not say. */
const isSecondTotal = (a: CellReading, b: CellReading): boolean =>
  a.row !== b.row && a.column === b.column && a.row.kind === 'total' && b.row.kind === 'total';

/** A row of another body's, and this one beside it says no more of what it counts: it is a part as well (`Məhkəmə`). */
const isAnothers = (other: CellReading, reading: CellReading): boolean =>
  other.column === reading.column &&
  reading.row.kind === 'value' &&
  other.holds.some(({ why, scope }) => why === 'whose' && scope === 'row') &&
  !namesFigure(reading);

/** Its sheet or section is called a correction: of whatever says otherwise. */
const corrects = ({ holds }: CellReading): boolean =>
  holds.some(({ said }) => said !== undefined && saysCorrection(said.placed.text));

/** A word of the label is one of the wording. */
function namesFigure({ row, candidates: [best] }: CellReading): boolean {
  const wording = new Set(best?.phrase.all.flat());
  return row.own.some(({ told }) =>
    told.tokens.some(({ lemmas }) => lemmas.some((lemma) => wording.has(lemma))),
  );
}

const sameRow = (a: CellReading, b: CellReading): boolean => a.row === b.row;

/** The same number, or one that lies where the other says: `400-dən çox` and 412. */
function agree(one: CellReading, other: CellReading): boolean {
  const [a, b] = [value(one), value(other)];
  return a === b || (a !== null && b !== null && (isWithin(a, b, other) || isWithin(b, a, one)));
}

const isWithin = (number: number, limit: number, { quantity }: CellReading): boolean =>
  quantity.kind === 'number' &&
  ((quantity.qualifier === 'more than' && number > limit) ||
    (quantity.qualifier === 'less than' && number < limit));

const value = ({ quantity }: CellReading): number | null =>
  quantity.kind === 'number' ? quantity.value : null;
