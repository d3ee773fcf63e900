import type { AnnexChart } from '../domain/reference/annex.ts';
import { fillPlaceholders } from './placeholders.ts';
import { lookUpSum } from './series.ts';
import type { ChartRow, SpecContext } from './spec.ts';

/** The categories of a chart and the stored value of each series there; the total alone where no part is reported. */
export function chartPoints(
  chart: AnnexChart,
  context: SpecContext,
): { names: string[]; rows: ChartRow[]; isTotal?: true } {
  const { years, list } = chart;
  const { year, language, lookup } = context;
  if (years) {
    const rows: ChartRow[] = [];
    for (let at = years.from; at <= year; at += 1) {
      const period = years.each === 'period' ? String(at) : String(year);
      const keys = years.series.map((series) =>
        series.keys.map((key) => fillPlaceholders(key, year, String(at))),
      );
      const values = keys.map((own) => lookUpSum(lookup, own, period));
      rows.push({ label: String(at), year: at, values, keys: keys.map(single), period });
    }
    return { names: years.series.map((series) => series.label[language]), rows };
  }
  const rowOf = (item: ListItem): ChartRow => {
    const period = fillPlaceholders(item.period ?? '{year}', year);
    const keys = item.keys.map((key) => fillPlaceholders(key, year));
    const label = fillPlaceholders(item.label[language], year);
    return { label, values: [lookUpSum(lookup, keys, period)], keys: [single(keys)], period };
  };
  const rows = (list?.items ?? []).map(rowOf);
  const total = list?.total && rowOf(list.total);
  const names = list ? [list.series[language]] : [];
  if (
    total &&
    total.values[0]!.value !== null &&
    rows.every(({ values }) => values[0]!.value === null && values[0]!.status !== 'hidden')
  )
    return { names, rows: [total], isTotal: true };
  return { names, rows };
}

type ListItem = NonNullable<AnnexChart['list']>['items'][number];

const single = (keys: readonly string[]): string | null => (keys.length === 1 ? (keys[0] ?? null) : null);
