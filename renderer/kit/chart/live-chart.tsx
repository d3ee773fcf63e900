import { useEffect, useRef, useState } from 'react';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { chartOption, type ChartDrawing } from '../../../shared/charts/drawn/option.ts';
import { liveChart, type Chart } from './echarts.ts';
import { classes } from '../classes.ts';
import css from './live-chart.module.css';
import type { ChartLook } from '../../../shared/charts/drawn/look.ts';

/** A break between two categories, `at` the index of the second. */
export interface ChartBreak {
  at: number;
  text: string;
  /** A person said so; else it is only suspected. */
  recorded: boolean;
}

interface Props {
  spec: ChartSpec;
  drawing: Omit<ChartDrawing, 'width'>;
  breaks: readonly ChartBreak[];
  onChoose: (index: number) => void;
}

/** The chart on screen, as wide as its place: a click chooses a category, breaks are zigzag lines over it. */
export function LiveChart({ spec, drawing, breaks, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  }, [onChoose]);
  const [width, setWidth] = useState(0);
  const [lines, setLines] = useState<{ x: number; height: number; line: ChartBreak }[]>([]);
  const look = useScreenLook();
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const made = liveChart(element);
    chart.current = made;
    made.getZr().on('click', ({ offsetX, offsetY }) => {
      const point = made.convertFromPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [offsetX, offsetY]);
      const index = point[upright(made) ? 0 : 1];
      if (index !== undefined) choose.current(index);
    });
    const observer = new ResizeObserver(() => {
      made.resize();
      setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    const made = chart.current;
    if (!made || width === 0) return;
    made.setOption(chartOption(spec, look, { ...drawing, width }), { notMerge: true });
    setLines(
      upright(made)
        ? breaks.map((line) => {
            const x = (at: number): number => made.convertToPixel({ xAxisIndex: 0 }, at);
            const height = made.convertToPixel({ yAxisIndex: 0 }, 0) - TOP;
            return { x: (x(line.at - 1) + x(line.at)) / 2, height, line };
          })
        : [],
    );
  }, [spec, look, drawing, breaks, width]);
  return (
    <div className={classes(css.live, 'live-chart')}>
      <div ref={box} className={css.box} role="img" aria-label={spec.summary} />
      {lines.map(({ x, height, line }) => (
        <div
          key={line.at}
          className={classes(css.break, line.recorded && css.recorded)}
          style={{ left: x, top: TOP, height }}
        >
          <svg viewBox="0 0 12 100" preserveAspectRatio="none" aria-hidden="true">
            <path d="M6 0v46l-5 3 10 3-5 3v45" vectorEffect="non-scaling-stroke" />
          </svg>
          <span
            className={classes(css.label, x > width * 0.6 && css.left)}
            style={{ maxWidth: Math.min(LONGEST, (x > width * 0.6 ? x : width - x) - BESIDE) }}
          >
            {line.text}
          </span>
        </div>
      ))}
    </div>
  );
}

/** What stands beside the line of a break is no wider, nor than the chart has room. CSS pixels. */
const LONGEST = 320;
const BESIDE = 18;
/** Where the line of a break begins. CSS pixels. */
const TOP = 26;

const upright = (chart: Chart): boolean => {
  const { xAxis } = chart.getOption() as { xAxis?: { type?: string }[] };
  return xAxis?.[0]?.type === 'category';
};

/** The chart in the colours of the theme; follows it when it changes. */
function useScreenLook(): ChartLook {
  const [look, setLook] = useState(readLook);
  useEffect(() => {
    const observer = new MutationObserver(() => setLook(readLook()));
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'data-contrast'],
    });
    return () => observer.disconnect();
  }, []);
  return look;
}

function readLook(): ChartLook {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    series: ['--chart-1', '--chart-2', '--chart-3', '--chart-4'].map(token),
    ground: token('--surface'),
    text: token('--text'),
    muted: token('--text-2'),
    grid: token('--line'),
    chosen: token('--accent'),
    font: "'Noto Sans', sans-serif",
    size: 12,
    halo: 3,
  };
}
