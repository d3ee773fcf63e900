import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { ReferenceView, SlideView } from '../../../shared/contract/reference/reference.ts';
import { classes } from '../../kit/classes.ts';
import { ChartPicture } from '../../kit/chart/chart-picture.tsx';
import { Runs } from './runs.tsx';
import paperCss from './paper.module.css';
import css from './slide-page.module.css';

/** Width of the text of a landscape page, CSS pixels: 29.7 cm less the margins of 1.5 cm. */
const WIDTH = 1009;
/** Height of a landscape page less its margins. */
const TEXT_HEIGHT = 690;
const GAP = 24;

/** One page of the annex as it prints: titles, rule, charts, the slide's own labels, table and notes. */
export function SlidePage({ slide, labels }: { slide: SlideView; labels: ReferenceView['labels'] }) {
  const count = Math.max(1, slide.charts.length);
  const width = Math.floor((WIDTH - GAP * (count - 1)) / count);
  const height = chartHeight(slide);
  const last = slide.head.length - 1;
  return (
    <article
      className={`${paperCss.paper} ${css.slide}`}
      id={`part-${slide.id}`}
      data-part={slide.id}
      data-page={slide.page}
      aria-label={slide.title}
    >
      <div className={css.sheet}>
        {slide.head.map((line, at) => (
          <p key={at} className={classes(css[line.role], at === last && css.last)}>
            <Runs runs={line.runs} labels={labels} />
          </p>
        ))}
        <div className={css.charts} style={{ gap: GAP }}>
          {slide.charts.map((spec, at) => (
            <div key={at} style={{ width }}>
              {slide.pair[at] && (
                <p className={css.pair}>
                  <Runs runs={slide.pair[at].runs} labels={labels} />
                </p>
              )}
              <ChartPicture spec={spec} width={width} height={height} />
            </div>
          ))}
        </div>
        {slide.labels.length > 0 && (
          <ul className={slide.labels.length > 3 ? `${css.labels} ${css.three}` : css.labels}>
            {slide.labels.map((line, at) => (
              <li key={at}>
                <Runs runs={line.runs} labels={labels} />
              </li>
            ))}
          </ul>
        )}
        {slide.table && slide.charts[0] && <SeriesTable spec={slide.charts[0]} />}
        {slide.notes.map((note) => (
          <p key={note} className={css.note}>
            {note}
          </p>
        ))}
      </div>
    </article>
  );
}

/** What the lines above and below leave of the page; heights of lines as in the style sheet. */
function chartHeight({ head, pair, labels, table, notes }: SlideView): number {
  const heads = head.reduce(
    (sum, line) => sum + (line.role === 'title' ? 30 * linesOf(line.runs, 85) : 24),
    20,
  );
  const pairs = pair.length > 0 ? 54 : 0;
  const rows = labels.length > 3 ? Math.ceil(labels.length / 3) : labels.length;
  const below =
    (rows > 0 ? rows * 23 + 8 : 0) +
    (table ? 66 : 0) +
    notes.reduce((sum, note) => sum + 17 * Math.ceil(note.length / 150), 8);
  return Math.max(170, TEXT_HEIGHT - heads - pairs - below);
}

const linesOf = (runs: SlideView['head'][number]['runs'], most: number): number =>
  Math.ceil(runs.reduce((sum, run) => sum + run.text.length, 0) / most);

/** What the chart draws, in figures: one row a series. */
function SeriesTable({ spec }: { spec: ChartSpec }) {
  return (
    <table className={css.series}>
      <thead>
        <tr>
          <td />
          {spec.categories.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spec.series.map((series) => (
          <tr key={series.name}>
            <th scope="row">{series.name}</th>
            {series.points.map((point, at) => (
              <td key={at} className={point.look === 'current' ? 'bold' : undefined}>
                {point.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
