import { useMemo, useState } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../shell/api.ts';
import { useSayInFooter } from '../../shell/footer-note.tsx';
import { ChartPicture } from '../../kit/chart/chart-picture.tsx';
import { LiveChart } from '../../kit/chart/live-chart.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { FigureDialog } from './figure-dialog.tsx';
import { MarkList } from './mark-list.tsx';
import { movement, replacedText, why } from './mark-words.ts';
import { RemarkDialog, type RemarkAsk } from './remark-dialog.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { useSeriesActions } from './series-actions.ts';
import { breakLines, shownSeries, type Range } from './shown-series.ts';
import { SHAPES, Toolbar, type Shape } from './toolbar.tsx';
import { ValuesTable } from './values-table.tsx';
import css from './series.module.css';
import emptyCss from '../../kit/empty.module.css';
import type { SeriesView } from '../../../shared/contract/dynamics.ts';

type Of = Input<'dynamics.series'>['of'];

/** As wide as an upright page between its margins. CSS pixels. */
const PAPER_CHART = { width: 700, height: 300 };

/** One chart with its values, its marks and what can be done with it. */
export function Series(props: { of: Of; charts: number; onChart: (at: number) => void }) {
  const words = useWords().dynamics;
  const language = useLanguage();
  const [shape, setShape] = useState<Shape | null>(null);
  const [range, setRange] = useState<Range | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const [compare, setCompare] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'compare' | 'save' | null>(null);
  const [remark, setRemark] = useState<RemarkAsk | null>(null);
  const { data: view, error } = useAsk('dynamics.series', { of: props.of, language });
  const beside = useAsk('dynamics.series', compare === null ? null : { of: { figure: compare }, language });
  const other = compare === null ? null : beside.data;
  const [from, to] = range ?? [0, Math.max(0, (view?.rows.length ?? 1) - 1)];
  const shown = useMemo(() => (view ? shownSeries(view, [from, to], other) : null), [view, from, to, other]);
  const breaks = useMemo(
    () =>
      view && shown
        ? breakLines(view, shown.rows, (mark) =>
            mark.kind === 'replaced'
              ? replacedText(mark, words, language, view.names)
              : `${movement(mark, words, language)}, ${why(mark, words)}`,
          )
        : [],
    [view, shown, words, language],
  );
  const drawn = shape ?? (view?.spec.kind === 'bar' ? 'bars' : 'columns');
  const count = shown?.rows.length ?? 0;
  const chosen = Math.min(picked ?? ((view?.rows[0]?.year ?? null) === null ? 0 : count - 1), count - 1);
  const row = shown?.rows[chosen];
  const year = row?.year ?? null;
  const key = view?.keys[0] ?? null;
  const page = view?.page ?? null;
  const drawing = useMemo(
    () => ({
      shape: drawn === 'table' ? ('columns' as const) : drawn,
      chosen,
      ...(shown?.second ? { second: shown.second } : {}),
    }),
    [drawn, chosen, shown],
  );
  const onPaper = useMemo(() => ({ ...drawing, chosen: null }), [drawing]);
  useSayInFooter(page === null ? '' : words.slide(page));
  const ask = (kind: RemarkAsk['kind']): void => {
    if (year !== null && key !== null) setRemark({ kind, series: key, period: String(year) });
  };
  useSeriesActions({
    point: row?.points[0] ?? null,
    markable: year !== null && key !== null,
    onStep: (by) => setPicked(Math.max(0, Math.min(count - 1, chosen + by))),
    onShape: () => {
      const all = year !== null ? SHAPES : SHAPES.filter((one) => one !== 'line');
      setShape(all[(all.indexOf(drawn) + 1) % all.length] ?? 'columns');
    },
    compared: compare !== null,
    onCompare: year === null ? null : () => (compare === null ? setDialog('compare') : setCompare(null)),
    onRemark: ask,
    onSave: () => setDialog('save'),
  });
  const table = view && shown && (
    <ValuesTable
      view={view}
      rows={shown.rows}
      names={shown.spec.series.map((series) => series.name)}
      chosen={chosen}
      wide={drawn === 'table'}
      onChoose={setPicked}
    />
  );
  if (error) return <ErrorNote error={error} />;
  if (!view || !shown) return null;
  const { spec } = shown;
  const title = other ? words.together(view.title[language], other.title[language]) : view.title[language];
  return (
    <>
      <section className={css.centre} data-pane>
        <Toolbar
          {...{ view, shape: drawn, range: [from, to], other }}
          onShape={setShape}
          onRange={setRange}
          onCompare={() => setDialog('compare')}
          onAlone={() => setCompare(null)}
          onSave={() => setDialog('save')}
        />
        <div className={css.chartArea}>
          <header>
            <h2>{title}</h2>
            {view.subtitle !== '' && <p className="muted">{view.subtitle}</p>}
            {props.charts > 1 && (
              <Segmented
                label={words.whichChart}
                value={String('chart' in props.of ? props.of.chart : 0)}
                segments={Array.from({ length: props.charts }, (_, at) => ({
                  value: String(at),
                  label: words.chartAt(at + 1),
                }))}
                onChange={(at) => props.onChart(Number(at))}
              />
            )}
          </header>
          <Legend view={view} />
          {drawn === 'table' && table}
          {drawn !== 'table' && spec.message === null && (
            <>
              <LiveChart spec={spec} drawing={drawing} breaks={breaks} onChoose={setPicked} />
              <div className="paper-only">
                <ChartPicture spec={spec} drawing={onPaper} {...PAPER_CHART} />
              </div>
            </>
          )}
          {drawn !== 'table' && spec.message !== null && <p className={emptyCss.empty}>{spec.message}</p>}
        </div>
        <MarkList view={view} summary={spec.summary} onRemark={setRemark} />
      </section>
      {drawn !== 'table' && table}
      {remark && <RemarkDialog ask={remark} onClose={() => setRemark(null)} />}
      {dialog === 'save' && (
        <SaveDialog title={title} shown={shown} drawing={drawing} onClose={() => setDialog(null)} />
      )}
      {dialog === 'compare' && (
        <FigureDialog
          title={words.compare}
          onClose={() => setDialog(null)}
          onChoose={(figure) => {
            setDialog(null);
            setCompare(figure);
          }}
        />
      )}
    </>
  );
}

/** What the looks of the values mean; only those that there are. */
function Legend({ view }: { view: SeriesView }) {
  const words = useWords().dynamics;
  const points = view.spec.series.flatMap((series) => series.points);
  const has = (look: string): boolean => points.some((point) => point.look === look);
  return (
    <div className={`${css.legend} small muted`}>
      {view.spec.kind === 'bar' && <span className="grow">{view.spec.axisTitle}</span>}
      <span className="grow" />
      <span>
        <i className={css.key} aria-hidden="true" /> {words.legend.reported}
      </span>
      {has('implied') && (
        <span>
          <i className={`${css.key} ${css.implied}`} aria-hidden="true" /> {words.legend.implied}
        </span>
      )}
      {has('missing') && <span>… {words.legend.missing}</span>}
      {view.marks.some((mark) => mark.kind === 'vintages') && <span>¹ {words.legend.vintage}</span>}
    </div>
  );
}
