import { useWords } from '../locales/words.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { useNav } from './nav.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SCREENS, type ScreenName } from './screens.ts';
import { useSession } from './session.tsx';
import { useUndo } from './acts.ts';
import { WorkspaceMenu } from './workspace-menu.tsx';

export function TopBar(props: { onFind: () => void; onTour: () => void }) {
  const session = useSession();
  const words = useWords();
  const nav = useNav();
  const { undo, redo } = useUndo();
  const counts: Partial<Record<ScreenName, number>> = session.counts;
  return (
    <header className="top no-print">
      <div className="brand">
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path d="M2 4h3.500L10 9l-4.500 5H2" />
          <path d="M2 9h14" />
        </svg>
        {words.frame.app}
      </div>
      <WorkspaceMenu onTour={props.onTour} />
      <nav className="tabs" aria-label={words.frame.screens}>
        {session.workspace &&
          SCREENS.map((screen, at) => {
            const count = counts[screen] ?? 0;
            return (
              <button
                key={screen}
                type="button"
                className="tab"
                aria-current={nav.place.screen === screen ? 'page' : undefined}
                title={`Ctrl ${at + 1}`}
                onClick={() => nav.go(screen)}
              >
                {words[screen].title}
                {count > 0 && <span className="n">{count}</span>}
              </button>
            );
          })}
      </nav>
      <div className="topr">
        <button type="button" className="inp finder" onClick={props.onFind}>
          <Icon name="find" />
          {words.frame.find}
          <Kbd keys="Ctrl+K" />
        </button>
        {session.workspace && (
          <div className="flex">
            <IconButton
              icon="undo"
              large
              label={session.undo ? words.frame.undoAct(words.history.act(session.undo)) : words.frame.undo}
              disabled={session.undo === null}
              onClick={undo}
            />
            <IconButton
              icon="redo"
              large
              label={session.redo ? words.frame.redoAct(words.history.act(session.redo)) : words.frame.redo}
              disabled={session.redo === null}
              onClick={redo}
            />
          </div>
        )}
        <PersonMenu />
      </div>
    </header>
  );
}
