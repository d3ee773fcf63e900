import { useMemo } from 'react';
import type { ChangedView } from '../../../shared/contract/history.ts';
import type { ValueThen } from '../../../shared/domain/history/changed.ts';
import { shownChange, shownNumber } from '../../../shared/words/number.ts';
import { useActions } from '../../keys/actions.tsx';
import { Button } from '../../kit/button.tsx';
import { classes } from '../../kit/classes.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { ListScreen } from '../../kit/list-screen.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { shownInstant } from '../../kit/when.ts';
import type { LineColumn } from '../../parts/table/line-column.ts';
import { LinesTable } from '../../parts/table/lines-table.tsx';
import { useAsk } from '../../shell/api.ts';
import { useSayInFooter } from '../../shell/footer-note.tsx';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import css from './changed.module.css';
import barCss from '../../kit/bar.module.css';
import emptyCss from '../../kit/empty.module.css';

type Value = ChangedView['values'][number];

/** Figures and sentences that are otherwise than at an earlier moment, on one page. */
export function Changed({ since, onClose }: { since: string; onClose: () => void }) {
  const w = useWords().history.changedPage;
  const language = useLanguage();
  const nav = useNav();
  const { data: view, error, slow } = useAsk('history.changed', { since, until: null, language });
  useActions([{ id: 'changed.close', label: w.close, keys: 'Escape', run: onClose }]);
  useSayInFooter(view?.found ? w.counts(view.values.length, view.sentences.length, view.acts) : '');
  const act = /^\d+$/.test(since) ? since : nav.place.params['seq'];
  const moments = ['last-visit', 'last-export', ...(act === undefined || act === '' ? [] : [act])];
  return (
    <ListScreen title={w.title} className={css.changed} panel={null}>
      <div className={classes(barCss.bar, barCss.low)}>
        <Segmented
          label={w.since}
          value={since}
          onChange={(changed) => nav.choose({ changed, line: '' })}
          segments={moments.map((value) => ({
            value,
            label:
              value === 'last-visit' ? w.lastVisit : value === 'last-export' ? w.lastExport : w.act(value),
          }))}
        />
        <span className="small muted">
          {view?.since.at ? w.from(shownInstant(view.since.at, language)) : ''}
        </span>
        <span className="grow" />
        <Button small keys="Esc" onClick={onClose}>
          {w.close}
        </Button>
      </div>
      {error ? <ErrorNote error={error} /> : null}
      {view ? <Body view={view} /> : !error && <Loading slow={slow} />}
    </ListScreen>
  );
}

function Body({ view }: { view: ChangedView }) {
  const words = useWords().history;
  const w = words.changedPage;
  const language = useLanguage();
  const nav = useNav();
  const columns = useMemo((): LineColumn<Value>[] => {
    const then = (value: ValueThen): string =>
      value === null || value.value === null
        ? '…'
        : `${shownNumber(value.value, language)}${value.change === null ? '' : ` (${shownChange(value.change, language)})`}`;
    return [
      { id: 'figure', header: w.columns.figure, always: true, text: ({ label, period }) => `${label[language]}${period === view.period ? '' : `, ${period}`}`, hint: ({ figure }) => figure }, // prettier-ignore
      { id: 'before', header: w.columns.before, align: 'right', width: '124px', text: ({ before }) => then(before) }, // prettier-ignore
      {
        id: 'after',
        header: w.columns.after,
        align: 'right',
        width: '124px',
        text: ({ after }) => then(after),
      },
      { id: 'who', header: w.columns.who, width: '160px', text: ({ by }) => [...new Set(by.map((one) => one.by))].join(', ') }, // prettier-ignore
      {
        id: 'why',
        header: w.columns.why,
        text: ({ by }) =>
          by
            .map((one) => {
              const { reason } = one.summary;
              return typeof reason === 'string' && reason !== ''
                ? `${words.act(one)}: ${reason}`
                : words.act(one);
            })
            .join('; '),
      },
    ];
  }, [view.period, words, w, language]);
  const groups = useMemo(() => [{ key: 'values', heading: w.figures, rows: view.values }], [view.values, w]);
  const idOf = ({ figure, period }: Value): string => `${figure}@${period}`;
  const chosen = view.values.find((value) => idOf(value) === nav.place.params['line']) ?? view.values[0];
  if (!view.found || (view.values.length === 0 && view.sentences.length === 0))
    return (
      <div className={emptyCss.empty}>
        <p>{view.found ? w.nothing : w.unknown}</p>
      </div>
    );
  return (
    <LinesTable
      id="changed"
      title={w.title}
      columns={columns}
      groups={groups}
      idOf={idOf}
      originOf={({ by }) => by.map(({ seq }) => seq).join(', ')}
      chosen={chosen ? idOf(chosen) : ''}
      onChoose={(line) => nav.choose({ line })}
      moves={w.next}
      letters={['J', 'K']}
      enter={{ id: 'changed.figure', label: w.toFigure, run: ({ figure }) => nav.go('figures', { figure }) }}
      after={
        view.sentences.length > 0 && (
          <section className={css.sentences} aria-label={w.sentences}>
            <h2>{w.sentences}</h2>
            {view.sentences.map(({ section, page, kind, before, after }, at) => (
              <article key={at}>
                <p className="small muted">
                  {section}
                  {page !== null && `, ${w.page(page)}`} · {w.kinds[kind]}
                </p>
                {before !== null && <p className={css.before}>{before}</p>}
                {after !== null && <p>{after}</p>}
              </article>
            ))}
          </section>
        )
      }
    />
  );
}
