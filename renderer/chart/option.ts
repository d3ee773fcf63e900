import type { ChartSeries, ChartSpec } from '../../shared/charts/spec.ts';
import type { ChartOption } from './echarts.ts';
import type { ChartLook } from './look.ts';

/** More bars than this and their labels would touch. */
const WIDE_LABELS = 40;
/** The most that names beside lying bars take of the width. */
const LABEL_SHARE = 0.36;

/**
 * Chart spec → ECharts option: the same bars, labels and marks that Word gets.
 *
 * @param width of the chart, CSS pixels
 */
export function chartOption(spec: ChartSpec, look: ChartLook, width: number): ChartOption {
  const flat = spec.kind === 'bar';
  const text = { color: look.text, fontFamily: look.font, fontSize: look.size };
  const values = {
    type: 'value' as const,
    min: 0,
    max: spec.scale.max,
    interval: spec.scale.step,
    axisLabel: { ...text, color: look.muted },
    splitLine: { lineStyle: { color: look.grid } },
    ...(flat
      ? {}
      : { name: spec.axisTitle, nameTextStyle: { ...text, color: look.muted, align: 'left' as const } }),
    nameGap: 14,
  };
  const names = {
    type: 'category' as const,
    data: spec.categories,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.muted } },
    inverse: flat,
    axisLabel: {
      ...text,
      interval: 0,
      ...(flat
        ? { width: width * LABEL_SHARE, overflow: 'break' as const, lineHeight: look.size * 1.2 }
        : {}),
      rotate: !flat && spec.categories.length > WIDE_LABELS ? 60 : 0,
    },
  };
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: {
      left: 8,
      right: flat ? 56 : 8,
      top: flat ? 12 : 34,
      bottom: spec.series.length > 1 ? 34 : 6,
      containLabel: true,
    },
    xAxis: flat ? values : names,
    yAxis: flat ? names : values,
    ...(spec.series.length > 1
      ? {
          legend: {
            bottom: 0,
            itemWidth: 12,
            itemHeight: 12,
            textStyle: text,
            data: spec.series.map((one) => one.name),
          },
        }
      : {}),
    series: spec.series.map((series, at) => bars(series, at, spec, look)),
  };
}

function bars(
  series: ChartSeries,
  at: number,
  spec: ChartSpec,
  look: ChartLook,
): NonNullable<Extract<ChartOption['series'], unknown[]>>[number] {
  const colour = look.series[at % look.series.length] ?? look.text;
  return {
    type: 'bar',
    name: series.name,
    itemStyle: { color: colour },
    barGap: '8%',
    barCategoryGap: '28%',
    label: {
      show: true,
      position: spec.kind === 'bar' ? 'right' : 'top',
      distance: 5,
      color: look.text,
      fontFamily: look.font,
      fontSize: look.size,
      formatter: ({ dataIndex }) => series.points[dataIndex]?.text ?? '',
    },
    data: series.points.map(({ value, look: drawn }) => ({
      // What is not reported has no bar: its `…` stands on the axis.
      value: value ?? 0,
      ...(drawn === 'missing' ? { itemStyle: { color: 'transparent' } } : {}),
      ...(drawn === 'current' ? { label: { fontWeight: 'bold' as const } } : {}),
      ...(drawn === 'implied' ? { itemStyle: implied(colour, look) } : {}),
    })),
  };
}

/** Hatched on the ground of the page, with an outline. */
const implied = (colour: string, look: ChartLook) => ({
  color: look.ground,
  borderColor: colour,
  borderWidth: 1.5,
  decal: { color: colour, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, symbolSize: 1 },
});
