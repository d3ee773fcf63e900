import { app, Menu } from 'electron';
import type { SessionView } from '../../../shared/contract/session.ts';
import type { AppEvent } from '../../../shared/contract/events.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { Result } from '../../../shared/result.ts';
import { MENU_WORDS, type MenuWords } from '../../../shared/words/menu-words.ts';
import { menuOf } from './menu.ts';

export interface Followed {
  words: () => MenuWords;
  /** An event of the app, as text. */
  hear: (event: string) => void;
}

/** Keeps what the system shows of the session as it is in the window: the menu's language, recent documents. */
export function followSession(
  first: Settings['language'],
  view: () => Promise<string>,
  choose: (action: string) => void,
): Followed {
  let language = first;
  let recent: string | undefined;
  const showMenu = (): void => Menu.setApplicationMenu(menuOf(language, choose));
  const look = async (): Promise<void> => {
    const seen = JSON.parse(await view()) as Result<SessionView, unknown>;
    if (!seen.ok) return;
    const { settings, workspace } = seen.value;
    if (settings.language !== language) {
      language = settings.language;
      showMenu();
    }
    if (!workspace || workspace.path === recent) return;
    recent = workspace.path;
    app.addRecentDocument(recent);
  };
  showMenu();
  void look();
  return {
    words: () => MENU_WORDS[language],
    hear: (text) => {
      const event = JSON.parse(text) as AppEvent;
      if (event.kind === 'changed' && event.topics.includes('session')) void look();
    },
  };
}
