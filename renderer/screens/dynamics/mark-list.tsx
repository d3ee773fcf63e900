import type { SeriesMark } from '../../../shared/charts/series-marks.ts';
import type { SeriesView } from '../../../shared/contract/dynamics.ts';
import { useAct } from '../../shell/acts.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import { wordedMark } from './mark-words.ts';
import type { RemarkAsk } from './remark-dialog.tsx';
import css from './mark-list.module.css';
import markCss from '../../kit/mark.module.css';
import { classes } from '../../kit/classes.ts';

interface Props {
  view: SeriesView;
  /** What is drawn, as one hears it: with the series beside it. */
  summary: string;
  onRemark: (ask: RemarkAsk) => void;
}

/** What a reader of the series must know, each with what can be done about it. */
export function MarkList({ view, summary, onRemark }: Props) {
  const words = useWords().dynamics;
  const language = useLanguage();
  const canMark = view.keys[0] !== null && view.rows.some((row) => row.year !== null);
  return (
    <section className={css.marks} aria-label={words.marks}>
      <header>
        <h2 className="bold grow">{words.marks}</h2>
        {canMark && (
          <span className="small muted">
            <Kbd keys="B" /> {words.markAtYear}
          </span>
        )}
      </header>
      {view.marks.length === 0 && <p className={`small muted ${css.none}`}>{words.noMarks}</p>}
      <ul>
        {view.marks.map((mark, at) => {
          const { icon, tone, title, text } = wordedMark(mark, words, language, view);
          return (
            <li key={at} className={css.mark}>
              <span className={classes(markCss.mark, tone)}>
                <Icon name={icon} />
              </span>
              <b>{title}</b>
              <span className={`muted ${css.text}`} title={text}>
                {text}
              </span>
              <Acts mark={mark} view={view} onRemark={onRemark} />
            </li>
          );
        })}
      </ul>
      {view.byPlace && <p className={`small muted ${css.none}`}>{words.byPlace}</p>}
      <p className={css.aloud}>
        <span className="muted">{words.readAloud}</span> {summary}
      </p>
    </section>
  );
}

function Acts({ mark, view, onRemark }: { mark: SeriesMark; view: SeriesView; onRemark: Props['onRemark'] }) {
  const words = useWords().dynamics;
  const nav = useNav();
  const act = useAct();
  if (mark.kind === 'open') {
    const row = view.rows.find((one) => one.label === mark.label);
    const point = row?.points[mark.series];
    const figure = point?.figure ?? null;
    if (!point || figure === null) return <span />;
    const { period } = point;
    return (
      <Button small onClick={() => nav.go('figures', { figure, period })}>
        {words.decide}
      </Button>
    );
  }
  if (mark.kind === 'replaced') {
    const { id } = mark.break;
    return (
      <Button small onClick={() => void act('dynamics.rejoin', { break: id }, words.remarked.withdrawn)}>
        {words.withdraw}
      </Button>
    );
  }
  const series = mark.kind === 'break' ? (view.keys[mark.series] ?? null) : null;
  if (mark.kind !== 'break' || series === null) return <span />;
  const period = String(mark.to);
  if (mark.remark !== null) {
    return (
      <Button
        small
        onClick={() =>
          void act(
            'dynamics.remark',
            { series, period, kind: 'withdrawn', text: '' },
            words.remarked.withdrawn,
          )
        }
      >
        {words.withdraw}
      </Button>
    );
  }
  return (
    <span className="flex gap-6">
      <Button small keys="E" onClick={() => onRemark({ kind: 'explained', series, period })}>
        {words.explain}
      </Button>
      <Button small keys="B" onClick={() => onRemark({ kind: 'break', series, period })}>
        {words.markBreak}
      </Button>
    </span>
  );
}
