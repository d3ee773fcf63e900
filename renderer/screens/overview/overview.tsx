import { useRef, useState } from 'react';
import type { LetterAbout } from '../../../shared/contract/letters.ts';
import { useAsk } from '../../shell/api.ts';
import { useSayInFooter } from '../../shell/footer-note.tsx';
import { useKeptScroll } from '../../shell/kept.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Loading } from '../../kit/loading.tsx';
import { LetterDialog } from '../../parts/letter/letter-dialog.tsx';
import { AgenciesTable } from './agencies-table.tsx';
import { Heading } from './heading.tsx';
import { Moved } from './moved.tsx';
import { SectionsTable } from './sections-table.tsx';
import { Street } from './street.tsx';
import { TodoList } from './todo-list.tsx';
import css from './overview.module.css';

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
