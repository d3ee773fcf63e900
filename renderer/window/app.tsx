import { useEffect, useMemo } from 'react';
import { useAsk } from '../shell/api.ts';
import { ActionsProvider } from '../keys/actions.tsx';
import { wordsOf } from '../../shared/words/interface/load.ts';
import { SpeechContext } from '../words/speech.ts';
import { IconSprite } from '../kit/icon-sprite.tsx';
import { OriginProvider } from '../parts/origin/origin-provider.tsx';
import { HostEvents } from './host-events.tsx';
import { ExportProvider } from '../parts/export/export-provider.tsx';
import { Frame } from './frame.tsx';
import { NavProvider } from '../shell/nav.tsx';
import { screenOf } from '../shell/screens.ts';
import { SessionProvider } from '../shell/session.tsx';
import { ToastProvider } from '../shell/toast.tsx';
import { useAppearance } from './appearance.ts';

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
