import { useAsk } from '../shell/api.ts';
import { useWords } from '../words/speech.ts';
import { useNav } from '../shell/nav.tsx';
import { SCREENS, type ScreenName } from '../shell/screens.ts';
import { useSession } from '../shell/session.tsx';
import css from './tabs.module.css';

/** The screens by name, each with how much work waits there. */
export function Tabs() {
  const session = useSession();
  const words = useWords();
  const nav = useNav();
  // Asked for apart: the frame must not wait for every figure and check.
  const { data } = useAsk('session.counts', session.workspace ? {} : null, ['session', 'work']);
  const waits = (screen: ScreenName, count: number): string =>
    screen in words.frame.waits ? words.frame.waits[screen as keyof typeof words.frame.waits](count) : '';
  const counts: Partial<Record<ScreenName, number>> = data ?? {};
  return (
    <nav className={css.tabs} aria-label={words.frame.screens}>
      {session.workspace &&
        SCREENS.map((screen, at) => {
          const count = counts[screen] ?? 0;
          return (
            <button
              key={screen}
              type="button"
              className={css.tab}
              aria-current={nav.place.screen === screen ? 'page' : undefined}
              title={[`Ctrl ${at + 1}`, count > 0 && waits(screen, count)].filter(Boolean).join(' · ')}
              onClick={() => nav.go(screen)}
            >
              {words[screen].title}
              {count > 0 && <span className={css.count}>{count}</span>}
            </button>
          );
        })}
    </nav>
  );
}
