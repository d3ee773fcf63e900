import { useWords } from '../words/speech.ts';
import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/button.tsx';
import { Kbd } from '../kit/kbd.tsx';
import { PersonMenu } from './person-menu.tsx';
import { useSession } from '../shell/session.tsx';
import { Tabs } from './tabs.tsx';
import { useUndo } from '../shell/acts.ts';
import { WorkspaceMenu } from './workspace-menu.tsx';
import { classes } from '../kit/classes.ts';
import css from './top-bar.module.css';

export function TopBar(props: { onFind: () => void; onTour: () => void }) {
  const session = useSession();
  const words = useWords();
  const { undo, redo } = useUndo();
  return (
    <header className={classes(css.top, 'no-print')}>
      <div className={css.brand}>
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path d="M2 4h3.500L10 9l-4.500 5H2" />
          <path d="M2 9h14" />
        </svg>
        {words.frame.app}
      </div>
      <WorkspaceMenu onTour={props.onTour} />
      {/* The counts of one workspace must not stand there for another. */}
      <Tabs key={session.workspace?.path} />
      <div className={css.tools}>
        <button type="button" className={css.finder} onClick={props.onFind}>
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
