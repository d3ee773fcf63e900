import { useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage, useWords } from '../words/speech.ts';
import { shownDay } from '../kit/when.ts';
import { useFooterNote } from '../shell/footer-note.tsx';
import { useNav } from '../shell/nav.tsx';
import { useSession } from '../shell/session.tsx';

/** A day with its year, whatever year it is now. */
const NEVER = new Date(0);

/** Head of the first page on paper, and the line at the foot of each: screen, workspace, period, day. */
export function PaperHead() {
  const words = useWords();
  const language = useLanguage();
  const { workspace } = useSession();
  const { screen } = useNav().place;
  const note = useFooterNote();
  const [now, setNow] = useState(() => new Date().toISOString());
  const day = shownDay(now, language, NEVER);
  const { title } = words[screen];
  const of = workspace === null ? [] : [workspace.name, words.overview.against(workspace.period, null)];
  const line = [...of, title, day].join(' · ');
  useEffect(() => {
    const put = (): void => flushSync(() => setNow(new Date().toISOString()));
    window.addEventListener('beforeprint', put);
    return () => window.removeEventListener('beforeprint', put);
  }, []);
  useLayoutEffect(() => {
    // As a string of CSS: the foot of a page takes it from the root.
    document.documentElement.style.setProperty('--paper-line', JSON.stringify(line));
  }, [line]);
  return (
    <header className="paper-head" aria-hidden="true">
      <b>{title}</b>
      <p>{[...of, day, note].filter((part) => part !== '').join(' · ')}</p>
    </header>
  );
}
