import type { AnnexChart } from '../domain/reference/annex.ts';
import { fillPlaceholders } from './placeholders.ts';
import { lookUpSum } from './series.ts';
import type { ChartRow, SpecContext } from './spec.ts';

/** The categories of a chart and the stored value of each series there. */
export function chartPoints(chart: AnnexChart, context: SpecContext): { names: string[]; rows: ChartRow[] } {
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
  const rows = (list?.items ?? []).map((item): ChartRow => {
    const period = fillPlaceholders(item.period ?? '{year}', year);
    const keys = item.keys.map((key) => fillPlaceholders(key, year));
    const label = fillPlaceholders(item.label[language], year);
    return { label, values: [lookUpSum(lookup, keys, period)], keys: [single(keys)], period };
  });
  return { names: list ? [list.series[language]] : [], rows };
}

const single = (keys: readonly string[]): string | null => (keys.length === 1 ? (keys[0] ?? null) : null);
