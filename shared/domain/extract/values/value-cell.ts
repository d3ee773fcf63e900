import type { Cell } from '../../sheets/cell.ts';
import type { ObservationStatus } from '../../observations/observation.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';
import { readNumberText } from '../../understanding/number-text.ts';

export type ValueReading =
  | { kind: 'number'; value: number; qualifier?: string; change?: number; unitText?: string; percent?: true }
  | { kind: 'missing'; status: ObservationStatus }
  | { kind: 'unknown-mark'; mark: string }
  | { kind: 'ambiguous'; readings: { value: number; says: ReadingSays }[] }
  | { kind: 'error'; text: string }
  | { kind: 'text'; text: string };

/** Floating residue of a percentage: 0.38 × 100. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * Reads a value cell. `text` is its text without footnote mark; `percent`: the figure is counted in
 * percent, so a fraction shown as `38%` is 38. `marks`: what marks mean in this agency's returns.
 */
export function readValue(
  cell: Cell,
  text: string,
  percent: boolean,
  marks: Record<string, ObservationStatus>,
): ValueReading {
  if (cell.type === 'error') return { kind: 'error', text: cell.text };
  if (cell.type === 'number' && typeof cell.value === 'number') {
    const superscripted = text !== cell.text;
    if (!superscripted) {
      const shown = cell.text.trim().endsWith('%') ? { percent: true as const } : {};
      return { kind: 'number', value: numberValue(cell, percent), ...shown };
    }
  }
  if (cell.type === 'date' || cell.type === 'duration' || cell.type === 'boolean')
    return { kind: 'text', text };
  const read = readNumberText(text);
  if (read.kind === 'ambiguous') return { kind: 'ambiguous', readings: read.readings };
  if (read.kind === 'text') return { kind: 'text', text };
  if (read.kind === 'missing') {
    if (read.status !== 'unknown') return { kind: 'missing', status: read.status };
    const meaning = marks[read.mark] ?? marks['-'];
    return meaning === undefined
      ? { kind: 'unknown-mark', mark: read.mark }
      : { kind: 'missing', status: meaning };
  }
  return {
    kind: 'number',
    value: read.value,
    ...(read.qualifier === undefined ? {} : { qualifier: read.qualifier }),
    ...(read.change === undefined ? {} : { change: read.change }),
    ...(read.unitText === undefined ? {} : { unitText: read.unitText }),
    ...(read.percent === undefined ? {} : { percent: read.percent }),
  };
}

function numberValue(cell: Cell, percent: boolean): number {
  const value = cell.value as number;
  if (!percent || !cell.text.trim().endsWith('%')) return value;
  const shown = readNumberText(cell.text.trim());
  const asShown = shown.kind === 'number' ? shown.value : Number.NaN;
  return Math.abs(value * 100 - asShown) < Math.abs(value - asShown) ? tidy(value * 100) : value;
}
