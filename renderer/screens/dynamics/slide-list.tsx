import { useRef } from 'react';
import type { DynamicsView, SlideThumb } from '../../../shared/contract/dynamics.ts';
import { useKeptScroll } from '../../shell/kept.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Mark } from '../../kit/mark.tsx';
import { moveInList } from '../../kit/move-in-list.ts';
import css from './slide-list.module.css';

interface Props {
  view: DynamicsView;
  /** Page of the chosen slide; null: another figure is shown. */
  current: number | null;
  onChoose: (page: number) => void;
  onAny: () => void;
}

/** The slides of the annex in small, with what waits in each. */
export function SlideList({ view, current, onChoose, onAny }: Props) {
  const words = useWords().dynamics;
  const language = useLanguage();
  const [first, last] = [view.slides[0]?.page ?? 0, view.slides.at(-1)?.page ?? 0];
  const list = useRef<HTMLElement>(null);
  useKeptScroll(list, 'slides');
  return (
    <nav
      ref={list}
      className={`${css.slides} no-print`}
      data-pane
      aria-label={words.annex}
      onKeyDown={(event) => moveInList(event, `.${css.row}`)?.click()}
    >
      <header>
        <h2 className="bold grow">{words.annex}</h2>
        <span className="small muted">{words.slidesOf(view.slides.length, first, last)}</span>
      </header>
      <ul>
        {view.slides.map((slide) => (
          <li key={slide.page}>
            <button
              type="button"
              className={css.row}
              aria-current={slide.page === current ? 'true' : undefined}
              {...(slide.page === current ? { 'data-begin': true } : {})}
              onClick={() => onChoose(slide.page)}
            >
              <span className={css.page}>{slide.page}</span>
              <span className={css.words}>
                <span className={alone(slide, language) ? `${css.name} ${css.wraps}` : css.name}>
                  {head(slide.title[language])}
                </span>
                <SlideMark slide={slide} />
              </span>
              <Thumb slide={slide} />
            </button>
          </li>
        ))}
      </ul>
      <div className={css.any}>
        <Button icon="plus" keys="G" onClick={onAny}>
          {words.anyFigure}
        </Button>
      </div>
    </nav>
  );
}

function SlideMark({ slide }: { slide: SlideThumb }) {
  const words = useWords().dynamics;
  const language = useLanguage();
  const { blockers, open, jumps, vintages } = slide;
  if (blockers > 0) return <Mark name="blocker">{words.blockers(blockers)}</Mark>;
  if (open > 0) return <Mark name="open">{words.open(open)}</Mark>;
  if (jumps > 0) return <Mark name="query">{words.jumps(jumps)}</Mark>;
  if (vintages > 0) return <Mark name="note">{words.vintages(vintages)}</Mark>;
  return <span className={css.rest}>{rest(slide.title[language])}</span>;
}

/** Nothing stands below the name, so that it may take as many lines as it needs. */
const alone = ({ blockers, open, jumps, vintages, title }: SlideThumb, language: 'en' | 'az'): boolean =>
  blockers + open + jumps + vintages === 0 && rest(title[language]) === '';

/** `Victims, by gender and by age` → `Victims`, `by gender and by age`. */
const head = (title: string): string => title.replace(/,.*$/, '');
const rest = (title: string): string => /,\s*(.*)$/.exec(title)?.[1] ?? '';

const [WIDTH, HEIGHT] = [62, 34];
/** Colours of the series; a fifth one begins again. */
const TONES = [css.first, css.second, css.third, css.fourth];
const tone = (at: number) => TONES[at % 4];

/** The first chart of a slide in small: shape only, no words. */
function Thumb({ slide }: { slide: SlideThumb }) {
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
