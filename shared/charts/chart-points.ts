import type { AnnexChart } from './annex.ts';
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
      const values = years.series.map((series) =>
        lookUpSum(
          lookup,
          series.keys.map((key) => fillPlaceholders(key, year, String(at))),
          period,
        ),
      );
      rows.push({ label: String(at), year: at, values });
    }
    return { names: years.series.map((series) => series.label[language]), rows };
  }
  const rows = (list?.items ?? []).map((item): ChartRow => {
    const period = fillPlaceholders(item.period ?? '{year}', year);
    const keys = item.keys.map((key) => fillPlaceholders(key, year));
    return { label: fillPlaceholders(item.label[language], year), values: [lookUpSum(lookup, keys, period)] };
  });
  return { names: list ? [list.series[language]] : [], rows };
}
