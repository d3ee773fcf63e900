import { exactly } from '../domain/numbers/exactly.ts';
import { wordingOf } from '../words/document/wording-of.ts';
import type { AnnexChart } from '../domain/reference/annex.ts';
import { yearSpans } from './chart-notes.ts';
import { chartWords } from './chart-words.ts';
import { fillPlaceholders } from './placeholders.ts';
import type { ChartRow, SpecContext } from './spec.ts';

/** One sentence that says what the chart shows, for those who hear it instead. */
export function chartSummary(
  chart: AnnexChart,
  names: readonly string[],
  rows: readonly ChartRow[],
  context: SpecContext,
  label: (value: number) => string,
): string {
  const words = chartWords(context.language);
  const title = fillPlaceholders(chart.axisTitle[context.language], context.year);
  const isHidden = ({ status }: ChartRow['values'][number]): boolean => status === 'hidden';
  if (rows.every((row) => row.values.every((found) => found.value === null)))
    return `${title}: ${rows.some((row) => row.values.some(isHidden)) ? words.allHidden : words.nothing}.`;
  if (!chart.years) {
    const { hidden } = wordingOf(context.language);
    const parts = rows.map(({ label: name, values: [found] }) => `${name}: ${found && isHidden(found) ? hidden : shown(found?.value ?? null, label)}`); // prettier-ignore
    return `${title}. ${parts.join('; ')}.`;
  }
  const series = names.map((name, at) => {
    const text = trend(rows, at, context, label);
    return names.length === 1 ? text : `${name}: ${text}`;
  });
  return `${title}: ${series.join('; ')}.`;
}

/** Of few of its years nobody can say which was the highest. */
const MOST = 0.75;

const shown = (value: number | null, label: (value: number) => string): string =>
  value === null ? '…' : label(value);

function trend(
  rows: readonly ChartRow[],
  at: number,
  context: SpecContext,
  label: (value: number) => string,
): string {
  const words = chartWords(context.language);
  const known = rows.flatMap((row) => {
    const value = row.values[at]?.value ?? null;
    return value === null || row.year === undefined ? [] : [{ year: row.year, value }];
  });
  const missing = rows.flatMap((row) =>
    row.values[at]?.value === null && row.values[at].status !== 'hidden' && row.year !== undefined
      ? [row.year]
      : [],
  );
  const hidden = rows.flatMap((row) => (row.values[at]?.status === 'hidden' ? [row.label] : []));
  const last = known.at(-1);
  if (!last) return hidden.length > 0 ? words.allHidden : words.nothing;
  const parts = [words.inYear(label(last.value), String(last.year))];
  const before = known.at(-2);
  if (before?.year === last.year - 1) {
    const change = wordingOf(context.language).change(exactly(last.value - before.value));
    parts.push(words.onPrevious(change, String(before.year)));
  }
  if (known.length > 2 && known.length >= MOST * rows.length) {
    const high = known.reduce((a, b) => (b.value > a.value ? b : a));
    const low = known.reduce((a, b) => (b.value < a.value ? b : a));
    parts.push(
      words.highest(label(high.value), String(high.year)),
      words.lowest(label(low.value), String(low.year)),
    );
  }
  if (hidden.length > 0) parts.push(words.hidden(hidden).replace(/\.$/, ''));
  if (missing.length > 0) parts.push(words.missingYears(yearSpans(missing)));
  return parts.join(', ');
}
