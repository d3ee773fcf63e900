import type { ChartSeries } from '../spec.ts';
import type { ChartOption } from './echarts.ts';
import type { ChartLook } from './look.ts';
import type { ChartShape } from './option.ts';

type SeriesOption = NonNullable<Extract<ChartOption['series'], unknown[]>>[number];

interface SeriesDrawing {
  at: number;
  shape: ChartShape;
  look: ChartLook;
  /** Index of the value axis. */
  axis: number;
  chosen: number | null;
}

/** CSS pixels. */
const THICKEST = 64;

/** One series with a label at every value: the current year bold, what is implied hatched, `…` without a bar. */
export function drawnSeries(series: ChartSeries, drawing: SeriesDrawing): SeriesOption {
  const { at, shape, look, axis } = drawing;
  const colour = look.series[at % look.series.length] ?? look.text;
  const label = {
    show: true,
    position: shape === 'bars' ? ('right' as const) : ('top' as const),
    distance: 5,
    color: look.text,
    fontFamily: look.font,
    fontSize: look.size,
    // Readable over lines and grid.
    textBorderColor: look.ground,
    textBorderWidth: look.halo,
    formatter: ({ dataIndex }: { dataIndex: number }) => series.points[dataIndex]?.text ?? '',
  };
  const measured = shape === 'bars' ? { xAxisIndex: axis } : { yAxisIndex: axis };
  if (shape === 'line') {
    return {
      type: 'line',
      name: series.name,
      ...measured,
      symbol: 'circle',
      symbolSize: 6,
      lineStyle: { color: colour, width: 2 },
      itemStyle: { color: colour },
      label,
      // A gap where nothing is reported: no line leads over it.
      data: series.points.map(({ value, look: drawn }, index) => ({
        value: value ?? '-',
        ...(drawn === 'current' ? { label: { fontWeight: 'bold' as const } } : {}),
        ...(drawn === 'implied'
          ? { itemStyle: { color: look.ground, borderColor: colour, borderWidth: 2 } }
          : {}),
        ...(index === drawing.chosen ? { symbolSize: 11 } : {}),
      })),
    };
  }
  return {
    type: 'bar',
    name: series.name,
    ...measured,
    itemStyle: { color: colour },
    barGap: '8%',
    barCategoryGap: '28%',
    barMaxWidth: THICKEST,
    label,
    data: series.points.map(({ value, look: drawn }, index) => ({
      // What is not reported has no bar: its `…` stands on the axis.
      value: value ?? 0,
      ...(drawn === 'current' ? { label: { fontWeight: 'bold' as const } } : {}),
      itemStyle: {
        ...(drawn === 'missing' ? { color: 'transparent' } : {}),
        ...(drawn === 'implied' ? implied(colour, look) : {}),
        ...(index === drawing.chosen && drawn !== 'missing'
          ? { borderColor: look.chosen, borderWidth: 2 }
          : {}),
      },
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
