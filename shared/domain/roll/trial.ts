import type { Figure } from '../figures/figure.ts';
import { compose, runsOf } from '../reference/compose.ts';
import type { ComposedRun } from '../reference/composed.ts';
import type { Inline } from '../reference/reference.ts';
import type { Wording } from '../reference/wording.ts';

/** A number that a sentence is tried with; null: nobody reported any. */
export type TrialValue = number | null;

/**
 * How a sentence prints where a figure has another value, by the grammar that prints the document.
 *
 * @param figures what the other numbers are
 * @param values of figures in the trial; last year's is what they were
 */
export function tried(
  inlines: readonly Inline[],
  wording: Wording,
  figures: ReadonlyMap<string, Figure>,
  values: ReadonlyMap<string, TrialValue> = new Map(),
): ComposedRun[] {
  const changed = new Map(figures);
  for (const [id, value] of values) {
    const was = figures.get(id);
    const previous = was?.value ?? 0;
    changed.set(id, {
      id,
      period: was?.period ?? '',
      unit: was?.unit ?? 'persons',
      value,
      previous,
      change: value === null ? null : value - previous,
      state: value === null ? 'missing' : 'agreed',
      observations: [],
    });
  }
  const { blocks } = compose(
    {
      template: '',
      year: 0,
      language: wording.language,
      blocks: [{ id: 'tried', kind: 'paragraph', inlines: [...inlines], page: 1 }],
    },
    { mode: 'house', wording, figures: changed, printed: [], rivals: new Map() },
  );
  return blocks.flatMap(runsOf);
}

export const textOfRuns = (runs: readonly ComposedRun[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();
