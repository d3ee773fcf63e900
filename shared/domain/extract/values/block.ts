import { agree } from '../../observations/rivals.ts';
import { exactly } from '../../numbers/exactly.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import { changeText } from '../../understanding/number-text.ts';
import type { Column } from '../columns.ts';
import type { Placed } from '../grid.ts';
import { link, type RowParts } from './row-parts.ts';
import type { SheetState } from '../sheet-state.ts';
import { askChange } from './ask-change.ts';
import { claimed } from './claimed.ts';
import { reading, withValue } from './drafts.ts';

interface Entry {
  observation: ObservationDraft;
  placed: Placed;
  col: number;
  row: number;
}

const entryOf = (observation: ObservationDraft, placed: Placed): Entry => ({
  observation,
  placed,
  col: placed.col,
  row: placed.row,
});

/** The rows between a header (or a gap) and the next: what totals, changes and marks refer to. */
export class Block {
  private entries: Entry[] = [];
  /** Cells that a person is asked about, because another one would be the same figure. */
  private asked: Entry[] = [];
  private sums = new Map<
    number,
    { row: number; value: number; total: boolean; placed: Placed; observation?: ObservationDraft }[]
  >();

  add(observation: ObservationDraft, placed: Placed, total: boolean): void {
    this.entries.push(entryOf(observation, placed));
    this.addNumber(placed, observation.value ?? Number.NaN, total, observation);
  }

  /** Another cell of the block that was taken for the same key with a value that excludes this one. */
  twinOf(observation: ObservationDraft, placed: Placed): Entry | undefined {
    return [...this.entries, ...this.asked].find(
      ({ observation: other, placed: at }) =>
        at.cell.ref !== placed.cell.ref &&
        other.figure === observation.figure &&
        other.period === observation.period &&
        other.agency === observation.agency &&
        !agree(other, observation) &&
        JSON.stringify(other.categories) === JSON.stringify(observation.categories),
    );
  }

  /** Whether a row above, under the very same label, was taken for the same key: a copy, or a slip. */
  repeatsRow(observation: ObservationDraft, placed: Placed): boolean {
    const label = labelOf(observation);
    return (
      label !== undefined &&
      this.entries.some(
        ({ observation: other, placed: at }) =>
          at.row !== placed.row &&
          at.col === placed.col &&
          other.figure === observation.figure &&
          other.period === observation.period &&
          labelOf(other) === label,
      )
    );
  }

  /** Puts a cell aside that a person is asked about; false where it is aside already. */
  setAside(observation: ObservationDraft, placed: Placed): boolean {
    if (this.asked.some((entry) => entry.observation === observation)) return false;
    this.asked.push(entryOf(observation, placed));
    this.entries = this.entries.filter((entry) => entry.observation !== observation);
    for (const item of [...this.sums.values()].flat()) {
      if (item.observation === observation) delete item.observation;
    }
    return true;
  }

  /** Whether the column has values that are understood: its total then says nothing new. */
  knows(col: number): boolean {
    return (this.sums.get(col) ?? []).length > 0;
  }

  addTotal(placed: Placed, value: number): void {
    this.addNumber(placed, value, true);
  }

  /** A number that counts towards a typed total. */
  addNumber(placed: Placed, value: number, total: boolean, observation?: ObservationDraft): void {
    const list = this.sums.get(placed.col) ?? [];
    if (list.some((item) => item.placed === placed)) return;
    list.push({ row: placed.row, value, total, placed, ...(observation ? { observation } : {}) });
    this.sums.set(placed.col, list);
  }

  /** Which of two readings the column's other values support, by size; null where none clearly. */
  hint(col: number, readings: number[]): number | null {
    const others = (this.sums.get(col) ?? []).map((item) => Math.abs(item.value)).filter((v) => v > 0);
    if (others.length < 2) return null;
    const middle = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)]!;
    const near = readings.filter((v) => Math.abs(v) > middle / 20 && Math.abs(v) < middle * 20);
    return near.length === 1 ? near[0]! : null;
  }

  /** The claimed change of a row stands in its own column: it belongs to the latest value of the row. */
  takeRowChange(parts: RowParts, state: SheetState, at: { label: string; nth: number }): void {
    const own = this.entries.filter(
      (entry) => entry.row === parts.row && entry.observation.claimedChange === undefined,
    );
    const latest = own.toSorted((a, b) => (a.observation.period < b.observation.period ? 1 : -1))[0];
    for (const placed of parts.changes) {
      if (latest === undefined) continue;
      const change = placed.cell.type === 'number' ? Number(placed.cell.value) : changeText(placed.text);
      if (change !== undefined) this.claim(own, latest.observation, placed, change, state);
      else
        askChange(
          placed,
          latest.observation,
          own.map((entry) => entry.observation),
          state,
          at,
        );
    }
  }

  private claim(
    own: Entry[],
    latest: ObservationDraft,
    placed: Placed,
    change: number,
    state: SheetState,
  ): void {
    for (const { observation } of own) {
      if (observation.period !== latest.period || observation.cells[0]!.ref !== latest.cells[0]!.ref)
        continue;
      Object.assign(observation, claimed(observation.period, change));
      observation.cells.push(link(state, placed, 'change'));
    }
  }

  /** A row of changes (`Fərq`) under the values. */
  takeChanges(parts: RowParts, state: SheetState): void {
    for (const { placed } of parts.values) {
      const change = placed.cell.type === 'number' ? Number(placed.cell.value) : changeText(placed.text);
      const above = this.entries.filter(
        (entry) => entry.col === placed.col && entry.observation.period === state.period,
      );
      if (change === undefined || above.length === 0) continue;
      const nearest = above.at(-1)!;
      this.claim(
        above.filter((entry) => entry.row === nearest.row),
        nearest.observation,
        placed,
        change,
        state,
      );
    }
  }

  /** A row that says per column how reliable its values are. */
  takeReliability(line: Placed[]): void {
    for (const placed of line) {
      for (const entry of this.entries)
        if (entry.col === placed.col) entry.observation.reliability = reliability(placed.text);
    }
  }

  takeReliabilityOfRow(parts: RowParts): void {
    for (const { placed, column } of parts.reliability) {
      for (const entry of this.entries) {
        if (entry.row !== parts.row || !concerns(column, entry, parts)) continue;
        entry.observation.reliability = reliability(placed.text);
      }
    }
  }

  /** Typed totals against the sum of their rows. */
  wrongTotals(): { placed: Placed; printed: number; computed: number; observation?: ObservationDraft }[] {
    const wrong: { placed: Placed; printed: number; computed: number; observation?: ObservationDraft }[] = [];
    for (const list of this.sums.values()) {
      let sum = 0;
      let count = 0;
      for (const item of list) {
        if (!item.total) {
          sum = exactly(sum + item.value);
          count += 1;
          continue;
        }
        const typed = item.placed.cell.formula === undefined;
        const near = Math.abs(item.value - sum) <= Math.max(2, 0.2 * sum);
        if (typed && count >= 2 && Number.isFinite(sum) && item.value !== sum && near) {
          wrong.push({
            placed: item.placed,
            printed: item.value,
            computed: sum,
            ...(item.observation ? { observation: item.observation } : {}),
          });
        }
        sum = 0;
        count = 0;
      }
    }
    return wrong;
  }

  clear(): void {
    this.entries = [];
    this.asked = [];
    this.sums = new Map();
  }
}

const labelOf = (observation: ObservationDraft): string | undefined =>
  observation.cells.find((cell) => cell.role === 'label')?.text;

/** `status (cəmi)` speaks of totals, `status (cins üzrə)` of the breakdown. */
function concerns(column: Column | undefined, entry: Entry, parts: RowParts): boolean {
  const about = /\(([^()]*)\)/.exec(column?.path.at(-1) ?? '')?.[1];
  if (about === undefined) return true;
  const ofTotals = /^(?:cəmi|всего|total|yekun)/i.test(about);
  const value = parts.values.find((v) => v.placed.col === entry.col);
  return ofTotals === (value?.column?.codes.length === 0);
}

const reliability = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Ends a block: typed totals that do not add up become questions. */
export function closeBlock(block: Block, state: SheetState): void {
  for (const { placed, printed, computed, observation } of block.wrongTotals()) {
    const sheet = state.grid.sheet.name;
    state.out.notes.push({ tag: 'WrongTotal', sheet, ref: placed.cell.ref, printed, computed });
    if (observation === undefined) continue;
    state.out.observations = state.out.observations.filter((o) => o !== observation);
    state.out.questions.push({
      sheet,
      ref: placed.cell.ref,
      text: placed.cell.text,
      kind: 'wrong-total',
      readings: [
        reading(printed, { tag: 'total-as-typed', computed }, [observation]),
        reading(computed, { tag: 'total-of-rows' }, [withValue(observation, computed)]),
      ],
    });
  }
  block.clear();
}
