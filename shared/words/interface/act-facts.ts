import type { ActName } from '../../domain/history/act-name.ts';
import { placeText, type SourcePlace } from '../place-text.ts';

/** Facts of an act's line in the history; each empty or 0 where the line does not say it. */
export const wordOf = ({ summary }: ActName, name: string): string => {
  const found = summary[name];
  return typeof found === 'string' ? found : '';
};

export const nameOf = (act: ActName): string => wordOf(act, 'name');
export const fileOf = (act: ActName): string => wordOf(act, 'file');

/** Blocks of a text, the first few. */
export function blocksOf({ summary }: ActName): string {
  const [blocks, count] = [summary['blocks'], summary['count']];
  if (!Array.isArray(blocks) || typeof count !== 'number') return '…';
  const shown = blocks.slice(0, 3).join(', ');
  return count > 3 ? `${shown} … (${count})` : shown;
}

/** The first repair of a text, and how many there are: `the Interpol → Interpol … (4)`. */
export function repairsOf({ summary }: ActName): string {
  const [repairs, count] = [summary['repairs'], summary['repaired']];
  if (!Array.isArray(repairs) || typeof count !== 'number') return '…';
  const [first] = repairs as { now?: unknown; say?: unknown }[];
  const shown = `${String(first?.now)} → ${String(first?.say)}`;
  return count > 1 ? `${shown} … (${count})` : shown;
}

/** The source that a decision took, as `02 · HESABAT 2023 · E44`. */
export const sourceOf = ({ summary }: ActName): string => {
  const found = summary['source'] as SourcePlace | undefined;
  return found === undefined ? '' : placeText(found);
};

export const countOf = ({ summary }: ActName, name: string): number => {
  const found = summary[name];
  return Array.isArray(found) ? found.length : 0;
};

export const numberOf = ({ summary }: ActName, name: string, shown: (value: number) => string): string => {
  const found = summary[name];
  return typeof found === 'number' ? shown(found) : '…';
};
