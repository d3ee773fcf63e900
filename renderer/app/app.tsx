import { useEffect, useMemo } from 'react';
import { useAsk } from '../api.ts';
import { ActionsProvider } from '../keys/actions.tsx';
import { wordsOf } from '../locales/load.ts';
import { SpeechContext } from '../locales/speech.ts';
import { IconSprite } from '../ui/icon-sprite.tsx';
import { OriginProvider } from '../ui/origin/origin-provider.tsx';
import '../ui/ui.css';
import '../ui/list-screen.css';
import { HostEvents } from './host-events.tsx';
import { ExportProvider } from './export/export-provider.tsx';
import { Frame } from './frame.tsx';
import { NavProvider } from './nav.tsx';
import { screenOf } from './screens.ts';
import { SessionProvider } from './session.tsx';
import { ToastProvider } from './toast.tsx';
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
