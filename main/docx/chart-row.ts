import { Paragraph, type FileChild } from 'docx';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { wordChart } from './chart.ts';
import { plotArea } from './chart-layout.ts';
import type { Frame } from './frame.ts';
import { LANDSCAPE } from './page.ts';
import { STYLE } from './styles.ts';

/** The charts of a slide side by side in one paragraph, which prints no text. */
export function chartRow(
  specs: readonly ChartSpec[],
  page: number,
  height: number,
  frame: Frame,
): FileChild[] {
  if (specs.length === 0) return [];
  const box = { width: (LANDSCAPE.textWidth - 0.1) / specs.length, height };
  const charts = specs.map((spec, at) => {
    // The printed slide has no notes: as printed they belong to the chart, so that its marks are explained.
    const under = frame.composed.mode === 'house' ? '' : spec.notes.join('  ');
    const plot = plotArea(spec, box, under !== '');
    frame.plots.push(plot);
    return wordChart(spec, box, { id: page * 10 + at, gapWidth: plot.gapWidth, under });
  });
  return [new Paragraph({ style: STYLE.annexChart, children: charts })];
}
