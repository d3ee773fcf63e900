import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { SeriesView } from '../../../shared/contract/dynamics.ts';

const NUMBERED = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\u00a0(.*)$/s;

/** What a chart says in words of the series beside its own: without it the axis and the notes speak of one alone. */
export function saidOfBoth(
  own: ChartSpec,
  other: SeriesView,
  sameAxis: boolean,
): Pick<ChartSpec, 'axisTitle' | 'notes' | 'summary'> {
  const { axisTitle, summary } = other.spec;
  const both = sameAxis && axisTitle !== own.axisTitle && axisTitle !== '';
  return {
    axisTitle: both ? [own.axisTitle, axisTitle].filter(Boolean).join(' · ') : own.axisTitle,
    notes: [...own.notes, ...notesOf(other).filter((note) => !own.notes.includes(note))],
    summary: `${own.summary} ${summary}`,
  };
}

/** Its notes by its name; those by number with the year, for the numbers on the years are those of the first. */
function notesOf({ spec, rows }: SeriesView): string[] {
  const name = spec.series.map((series) => series.name).join(', ');
  return spec.notes.map((note) => {
    const [, mark, text] = NUMBERED.exec(note) ?? [];
    if (mark === undefined) return note.startsWith('…') ? note : `${name}: ${note}`;
    const at = spec.categories.findIndex((category) => category.endsWith(mark) && !ends(category, mark));
    return `${name}, ${rows[at]?.label ?? ''}: ${text}`;
  });
}

/** `²¹` ends in `¹` and is another mark. */
const ends = (category: string, mark: string): boolean =>
  /[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(category.at(-mark.length - 1) ?? '');
