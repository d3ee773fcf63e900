import type { ChartSpec } from '../spec.ts';
import type { Scale } from '../scale.ts';
import type { ChartOption } from './echarts.ts';
import type { ChartLook } from './look.ts';
import { drawnSeries } from './series-option.ts';

export type ChartShape = 'columns' | 'line' | 'bars';

export interface ChartDrawing {
  /** CSS pixels. */
  width: number;
  /** As the spec says where it is left out. */
  shape?: ChartShape;
  /** Index of the category that is chosen. */
  chosen?: number | null;
  /** Series from this one on are measured by an axis of their own: they count something else. */
  second?: { from: number; scale: Scale; title: string };
}

/** The most that names beside lying bars take of the width. */
const LABEL_SHARE = 0.36;
/** Below this width for each category, names of years stand aslant. CSS pixels. */
const NARROW = 34;

/** CSS pixels. */
const LEGEND_ROW = 22;
/** Mark, gap, and the distance to the next name. CSS pixels. */
const LEGEND_BESIDE = 30;
/** Of a letter of the names, as a share of their size. */
const LETTER = 0.56;

/** Into how many rows the names of the series break, about. */
function legendRows({ series }: ChartSpec, { size }: ChartLook, width: number): number {
  let [rows, left] = [1, width];
  for (const { name } of series) {
    const needs = name.length * size * LETTER + LEGEND_BESIDE;
    if (needs > left && left < width) [rows, left] = [rows + 1, width];
    left -= needs;
  }
  return rows;
}

/** Chart spec → ECharts option: the same bars, labels and marks that Word gets. */
export function chartOption(spec: ChartSpec, look: ChartLook, drawing: ChartDrawing): ChartOption {
  const shape = drawing.shape ?? (spec.kind === 'bar' ? 'bars' : 'columns');
  const flat = shape === 'bars';
  const { second } = drawing;
  const text = { color: look.text, fontFamily: look.font, fontSize: look.size };
  const axis = (scale: Scale, title: string, right: boolean) => ({
    type: 'value' as const,
    min: 0,
    max: scale.max,
    interval: scale.step,
    axisLabel: { ...text, color: look.muted },
    splitLine: { show: !right, lineStyle: { color: look.grid } },
    ...(flat
      ? {}
      : {
          name: title,
          nameTextStyle: {
            ...text,
            color: look.muted,
            align: right ? ('right' as const) : ('left' as const),
          },
        }),
    nameGap: 14,
  });
  const values = [
    axis(spec.scale, spec.axisTitle, false),
    ...(second ? [axis(second.scale, second.title, true)] : []),
  ];
  const names = {
    type: 'category' as const,
    data: spec.categories.map((value, at) => ({
      value,
      ...(at === drawing.chosen ? { textStyle: { fontWeight: 'bold' as const } } : {}),
    })),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.muted } },
    inverse: flat,
    axisLabel: {
      ...text,
      interval: 0,
      ...(flat
        ? { width: drawing.width * LABEL_SHARE, overflow: 'break' as const, lineHeight: look.size * 1.2 }
        : {}),
      rotate: !flat && drawing.width / spec.categories.length < NARROW && spec.categories.length > 8 ? 60 : 0,
    },
  };
  const many = spec.series.length > 1;
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: {
      left: 8,
      right: flat ? 56 : 8,
      top: flat ? 12 : 34,
      bottom: many ? 12 + legendRows(spec, look, drawing.width) * LEGEND_ROW : 6,
      outerBoundsMode: 'same' as const,
      outerBoundsContain: 'axisLabel' as const,
    },
    xAxis: flat ? values : names,
    yAxis: flat ? names : values,
    ...(many
      ? {
          legend: {
            bottom: 0,
            itemGap: 18,
            itemWidth: 12,
            itemHeight: 12,
            textStyle: text,
            data: spec.series.map((one) => one.name),
          },
        }
      : {}),
    series: spec.series.map((series, at) =>
      drawnSeries(series, {
        at,
        shape,
        look,
        axis: second && at >= second.from ? 1 : 0,
        chosen: drawing.chosen ?? null,
      }),
    ),
  };
}
