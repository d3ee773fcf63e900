import { useEffect, useState } from 'react';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { ChartDrawing } from '../../../shared/charts/drawn/option.ts';
import css from './chart-picture.module.css';

interface Props {
  spec: ChartSpec;
  width: number;
  height: number;
  /** Shape and second axis, where they are not those of the spec. */
  drawing?: Omit<ChartDrawing, 'width'>;
}

const AS_SPECIFIED = {};

/**
 * A chart as a still picture, for paper: drawn when the page has time, kept as SVG, sharp in print. Its sentence is
 * its text for those who do not see it. Sizes in CSS pixels.
 */
export function ChartPicture({ spec, width, height, drawing = AS_SPECIFIED }: Props) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    const handle = requestIdleCallback(() => {
      const show = async (): Promise<void> => {
        const svg = await drawn({ spec, width, height, drawing });
        if (wanted) setSource(svg);
      };
      void show();
    });
    return () => {
      wanted = false;
      cancelIdleCallback(handle);
    };
  }, [spec, width, height, drawing]);
  if (spec.message !== null) {
    return (
      <div className={css.message} style={{ width, height }}>
        {spec.message}
      </div>
    );
  }
  return (
    <div style={{ width, height }}>
      {source !== null && <img src={source} width={width} height={height} alt={spec.summary} />}
    </div>
  );
}

/** ECharts is loaded with the first chart, not with the screen. */
async function drawn({ spec, width, height, drawing }: Required<Props>): Promise<string> {
  const [{ chartSvg }, { chartOption }, { PAPER_LOOK }] = await Promise.all([
    import('../../../shared/charts/drawn/echarts.ts'),
    import('../../../shared/charts/drawn/option.ts'),
    import('../../../shared/charts/drawn/look.ts'),
  ]);
  const svg = chartSvg(chartOption(spec, PAPER_LOOK, { ...drawing, width }), { width, height });
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
