import type { SlideThumb } from '../../../shared/contract/dynamics.ts';
import css from './thumb.module.css';

const [WIDTH, HEIGHT] = [62, 34];
/** Colours of the series; a fifth one begins again. */
const TONES = [css.first, css.second, css.third, css.fourth];
const tone = (at: number) => TONES[at % 4];

/** The first chart of a slide in small: shape only, no words. */
export function Thumb({ slide }: { slide: SlideThumb }) {
  const chart = slide.charts[0];
  if (!chart) return <span />;
  const known = chart.values.flat().filter((value): value is number => value !== null);
  const top = Math.max(1, ...known);
  const count = Math.max(1, ...chart.values.map((series) => series.length));
  const longest = Math.max(...chart.values.map((series) => series.filter((value) => value !== null).length));
  const lines = chart.kind === 'column' && chart.values.length > 1 && longest > 4;
  const beside = chart.values.length;
  return (
    <svg className={css.thumb} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {chart.values.map((series, at) =>
        lines ? (
          <path key={at} className={`${tone(at)} ${css.line}`} d={path(series, top)} />
        ) : (
          series.map((value, index) => {
            if (value === null) return null;
            return chart.kind === 'bar' ? (
              <rect
                key={index}
                className={tone(at)}
                x={0}
                y={(index * HEIGHT) / count + 1}
                width={Math.max(1, (value / top) * WIDTH)}
                height={Math.min(8, HEIGHT / count - 2)}
              />
            ) : (
              <rect
                key={index}
                className={tone(at)}
                x={((index + at / beside) * WIDTH) / count}
                y={HEIGHT - (value / top) * HEIGHT}
                width={Math.max(1, (WIDTH / count - 1.2) / beside)}
                height={(value / top) * HEIGHT}
              />
            );
          })
        ),
      )}
    </svg>
  );
}

/** A gap in the values is a gap in the line. */
function path(series: readonly (number | null)[], top: number): string {
  let open = false;
  return series
    .map((value, at) => {
      if (value === null) {
        open = false;
        return '';
      }
      const command = open ? 'L' : 'M';
      open = true;
      const x = (at * WIDTH) / Math.max(1, series.length - 1);
      return `${command}${x.toFixed(1)} ${(HEIGHT - 2 - (value / top) * (HEIGHT - 4)).toFixed(1)}`;
    })
    .join('');
}
