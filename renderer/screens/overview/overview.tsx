import { useRef, useState } from 'react';
import type { LetterAbout } from '../../../shared/contract/letters.ts';
import { useAsk } from '../../shell/api.ts';
import { useSayInFooter } from '../../shell/footer-note.tsx';
import { useKeptScroll } from '../../shell/kept.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Loading } from '../../kit/loading.tsx';
import { LetterDialog } from '../../parts/letter/letter-dialog.tsx';
import { AgenciesTable } from './agencies-table.tsx';
import { SectionsTable } from './sections-table.tsx';
import { Street } from './street.tsx';
import { TodoList } from './todo-list.tsx';
import css from './overview.module.css';
import type { OverviewView } from '../../../shared/contract/overview.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { useOffered } from '../../keys/actions.tsx';
import { Button } from '../../kit/button.tsx';
import { shownCalendarDay, shownDay } from '../../kit/when.ts';

/** What is missing, open and ready; every number leads to the work behind it. */
export function Overview() {
  const { data: view, error, slow } = useAsk('overview.view', {}, ['work', 'session']);
  const [letter, setLetter] = useState<LetterAbout | null>(null);
  const page = useRef<HTMLElement>(null);
  useKeptScroll(page, 'top', view !== null);
  useSayInFooter('');
  if (error && !view) return <ErrorNote error={error} />;
  if (!view) return <Loading slow={slow} />;
  const write = (agency: string): void => setLetter({ kind: 'reminder', agency });
  return (
    <section ref={page} className={css.page}>
      <Heading view={view} />
      <Street view={view} />
      <div className={css.columns}>
        <TodoList view={view} onLetter={write} />
        <AgenciesTable view={view} onLetter={write} />
        <SectionsTable view={view} />
      </div>
      {view.moved && view.draft && <Moved view={view} />}
      {letter && <LetterDialog about={letter} onClose={() => setLetter(null)} />}
    </section>
  );
}

/** What the last draft prints otherwise than the workspace holds it now. */
function Moved({ view }: { view: OverviewView }) {
  const w = useWords().overview.moved;
  const language = useLanguage();
  const nav = useNav();
  const { moved, draft, labels } = view;
  if (!moved || !draft) return null;
  const shown = (value: number | null): string => (value === null ? '…' : shownNumber(value, language));
  return (
    <div className={css.moved} data-pane>
      <div>
        <h2 className="bold">{w.title(draft.number)}</h2>
        <div className="small muted">{moved.all === 0 ? w.none : w.some(moved.all, moved.first.length)}</div>
      </div>
      {moved.first.map(({ figure, was, now }) => (
        <button key={figure} type="button" onClick={() => nav.go('figures', { figure })}>
          <span className="small muted">{labels[figure]?.[language] ?? figure}</span>
          <span className={css.value}>
            <span className="muted">{shown(was)}</span> <Icon name="arrow" size="s" label={w.to} />{' '}
            <b className="bold">{shown(now)}</b>
          </span>
        </button>
      ))}
    </div>
  );
}

/** The state of the period in a sentence, and the way to Word. */
function Heading({ view }: { view: OverviewView }) {
  const words = useWords().overview;
  const language = useLanguage();
  const nav = useNav();
  const offered = useOffered();
  const { figures, deliveries } = view.street;
  const sentence = words.sentence({
    period: view.period,
    any: deliveries.all > 0,
    open: figures.open,
    waiting: figures.proposed,
    missing: figures.missing,
    blockers: figures.blockers,
    queries: figures.queries,
    rules: view.rules,
  });
  const draft =
    view.draft === null
      ? words.noDraft
      : words.draftOf(view.draft.number, shownDay(view.draft.at, language), view.moved?.all ?? 0);
  const about = [words.against(view.period, view.previous), shownCalendarDay(view.today, language), draft];
  const toWord = (): void => {
    const act = offered.find((action) => action.id === 'reference.export');
    if (act) act.run();
    else nav.go('reference');
  };
  return (
    <>
      <div className="flex gap-12">
        <h1 className="grow">{sentence}</h1>
        {deliveries.all > 0 && (
          <span data-tour="export">
            <Button icon="word" keys="Ctrl+E" onClick={toWord}>
              {words.toWord(view.nextDraft)}
            </Button>
          </span>
        )}
      </div>
      <div className="muted" style={{ marginTop: 2 }}>
        {about.join(' · ')}
      </div>
    </>
  );
}
