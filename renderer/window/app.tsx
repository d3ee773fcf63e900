import { useEffect, useMemo, useEffectEvent } from 'react';
import { useAsk, listen } from '../shell/api.ts';
import { ActionsProvider, useOffered } from '../keys/actions.tsx';
import { wordsOf } from '../../shared/words/interface/load.ts';
import { SpeechContext, useWords } from '../words/speech.ts';
import { IconSprite } from '../kit/icon-sprite.tsx';
import { OriginProvider } from '../parts/origin/origin-provider.tsx';
import { ExportProvider } from '../parts/export/export-provider.tsx';
import { Frame } from './frame.tsx';
import { leave } from '../shell/leaving.ts';
import { NavProvider } from '../shell/nav.tsx';
import { screenOf } from '../shell/screens.ts';
import { SessionProvider } from '../shell/session.tsx';
import { ToastProvider, useToast } from '../shell/toast.tsx';
import { useAppearance } from './appearance.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { useAct } from '../shell/acts.ts';

export function App() {
  const { data: session } = useAsk('session.view', {}, ['session', 'settings', 'work']);
  const settings = session?.settings;
  useAppearance(settings);
  const language = settings?.language ?? 'en';
  const speech = useMemo(() => ({ language, words: wordsOf(language) }), [language]);
  useEffect(() => {
    document.title = session?.workspace ? `${session.workspace.name} · Arayış` : 'Arayış';
  }, [session?.workspace]);
  if (!session) return null;
  return (
    <SpeechContext value={speech}>
      <SessionProvider value={session}>
        <ActionsProvider>
          <ToastProvider>
            <NavProvider first={screenOf(session.settings)}>
              <IconSprite />
              <HostEvents />
              <OriginProvider>
                <ExportProvider>
                  <Frame />
                </ExportProvider>
              </OriginProvider>
            </NavProvider>
          </ToastProvider>
        </ActionsProvider>
      </SessionProvider>
    </SpeechContext>
  );
}

/** Files that were handed over before this part of the window was there to hear of them. */
const early: AppEvent[] = [];
const stopKeeping = listen((event) => {
  if (event.kind === 'opened') early.push(event);
});

/** What the host asks of the window: a choice in its menu, a file of a second start, a word after a mishap. */
function HostEvents() {
  const offered = useOffered();
  const act = useAct();
  const toast = useToast();
  const words = useWords().frame.mishap;
  const hear = useEffectEvent((event: AppEvent) => {
    switch (event.kind) {
      case 'menu':
        offered.find((action) => action.id === event.action && action.disabled !== true)?.run();
        return;
      case 'opened':
        leave(() => void act('session.open', { path: event.path }));
        return;
      case 'changed':
      case 'progress':
    }
  });
  const hearEarly = useEffectEvent(() => {
    stopKeeping();
    for (const event of early.splice(0)) hear(event);
  });
  useEffect(() => {
    const stop = listen(hear);
    hearEarly();
    return stop;
  }, []);
  const greet = useEffectEvent(() => {
    const after = window.location.search.slice(1);
    if (after !== 'reloaded' && after !== 'restarted') return;
    window.history.replaceState(null, '', window.location.pathname);
    toast.say(words[after]);
  });
  useEffect(() => greet(), []);
  return null;
}
