import { useAsk } from '../../shell/api.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Loading } from '../../kit/loading.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Series } from './series.tsx';
import { SlideList } from './slide-list.tsx';
import { useState } from 'react';
import { FigureDialog } from './figure-dialog.tsx';
import { useActions } from '../../keys/actions.tsx';
import css from './dynamics.module.css';

/** The charts of the annex and any figure over the years. */
export function Dynamics() {
  const words = useWords().dynamics;
  const language = useLanguage();
  const nav = useNav();
  const { slide, figure, chart } = nav.place.params;
  const [any, setAny] = useState(false);
  const { data: view, error, slow } = useAsk('dynamics.view', { language });
  useActions([{ id: 'dynamics.any', label: words.anyFigure, keys: 'G', run: () => setAny(true) }]);
  if (error) return <ErrorNote error={error} />;
  if (!view) return <Loading slow={slow} />;
  const page = figure === undefined ? Number(slide ?? view.slides[0]?.page ?? 0) : null;
  const charts = view.slides.find((one) => one.page === page)?.charts.length ?? 1;
  return (
    <div className={css.screen}>
      <h1 className="unseen">{words.title}</h1>
      <SlideList
        view={view}
        current={page}
        onChoose={(to) => nav.go('dynamics', { slide: String(to) })}
        onAny={() => setAny(true)}
      />
      <Series
        key={figure ?? `${page} ${chart ?? 0}`}
        of={figure === undefined ? { slide: page ?? 0, chart: Number(chart ?? 0) } : { figure }}
        charts={charts}
        onChart={(at) => nav.choose({ chart: String(at) })}
      />
      {any && (
        <FigureDialog
          title={words.anyFigure}
          onClose={() => setAny(false)}
          onChoose={(chosen) => {
            setAny(false);
            nav.go('dynamics', { figure: chosen });
          }}
        />
      )}
    </div>
  );
}
