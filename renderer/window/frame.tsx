import { useState, useEffect, type ComponentType } from 'react';
import { useActions } from '../keys/actions.tsx';
import { ImportLayer } from '../parts/import/import-layer.tsx';
import { useCheckDocument } from '../parts/files/use-check-document.ts';
import { useWords } from '../words/speech.ts';
import { call } from '../shell/api.ts';
import { AllKeys } from './all-keys.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FullName } from '../shell/full-name.tsx';
import { Footer } from './footer.tsx';
import { leave } from '../shell/leaving.ts';
import { useNav } from '../shell/nav.tsx';
import { PaperHead } from './paper-head.tsx';
import { printPage } from '../shell/paper.ts';
import { Palette } from './palette.tsx';
import { useSession } from '../shell/session.tsx';
import { SCREENS, type ScreenName } from '../shell/screens.ts';
import { StartScreen } from './start-screen.tsx';
import { TopBar } from './top-bar.tsx';
import { Tour } from './tour.tsx';
import { useUndo } from '../shell/acts.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import { classes } from '../kit/classes.ts';
import css from './frame.module.css';
import { loadedScreen, loadScreen } from './screen-code.ts';

/** The window around every screen: bar above, screen, footer below, and what works everywhere. */
export function Frame() {
  const session = useSession();
  const words = useWords();
  const nav = useNav();
  const { undo, redo } = useUndo();
  const checkDocument = useCheckDocument();
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  const [tour, setTour] = useState(false);
  // The tour speaks of the sample's work: anywhere else it opens the sample first.
  const startTour = (): void =>
    leave(() => {
      const sample = session.workspace?.sample === true ? null : call('session.openSample', {});
      void Promise.resolve(sample).then(() => setTour(true));
    });
  const { zoom } = session.settings;
  const setZoom = (to: number): void => {
    void call('settings.change', { zoom: Math.min(200, Math.max(100, to)) });
  };
  useActions([
    { id: 'palette', label: words.frame.find, keys: 'Ctrl+K', run: () => setPalette(true), hidden: true },
    ...SCREENS.map((screen, at) => ({
      id: `go.${screen}`,
      label: words.frame.toScreen(words[screen].title),
      keys: `Ctrl+${at + 1}`,
      run: () => nav.go(screen),
      disabled: session.workspace === null,
    })),
    // Never disabled: a hand is quicker than the news that there is something to take back.
    { id: 'undo', label: words.frame.undo, keys: 'Ctrl+Z', run: undo, disabled: session.workspace === null },
    {
      id: 'redo',
      label: words.frame.redo,
      keys: 'Ctrl+Shift+Z Ctrl+Y',
      run: redo,
      disabled: session.workspace === null,
    },
    { id: 'zoom.in', label: words.frame.zoomIn, keys: 'Ctrl+= Ctrl++', run: () => setZoom(zoom + 10) },
    { id: 'zoom.out', label: words.frame.zoomOut, keys: 'Ctrl+-', run: () => setZoom(zoom - 10) },
    { id: 'zoom.reset', label: words.frame.zoomReset, keys: 'Ctrl+0', run: () => setZoom(100) },
    { id: 'print', label: words.frame.print, keys: 'Ctrl+P', run: () => void printPage() },
    { id: 'back', label: words.frame.back, keys: 'Alt+ArrowLeft', run: nav.back, disabled: !nav.canGoBack },
    { id: 'pane', label: words.frame.nextPane, keys: 'F6', run: nextPane },
    {
      id: 'begin',
      label:
        session.workspace === null
          ? words.roll.actNext
          : words.roll.act(String(Number(session.workspace.period) + 1), session.workspace.period),
      run: () => nav.go('reference', { begin: '1' }),
      disabled: session.workspace === null,
    },
    {
      id: 'checks.document',
      label: words.checked.choose,
      run: checkDocument,
      disabled: session.workspace === null,
    },
    { id: 'tour', label: words.frame.tour, run: startTour },
    { id: 'keys', label: words.frame.allKeys, keys: '?', run: () => setKeys(true), footer: true },
    {
      id: 'quit',
      label: words.frame.quit,
      keys: 'Ctrl+Q',
      run: () => leave(() => void call('session.quit', {})),
    },
  ]);
  useKeepFocus(session.workspace === null ? 'start' : nav.place.screen);
  return (
    <>
      <a className={classes(css.skip, 'no-print')} href="#main">
        {words.frame.skip}
      </a>
      <TopBar onFind={() => setPalette(true)} onTour={startTour} />
      <PaperHead />
      <main id="main" className={classes(css.main, 'main')} tabIndex={-1}>
        {session.workspace ? (
          <ErrorBoundary key={`${session.workspace.path} ${nav.place.screen}`}>
            <Screen name={nav.place.screen} />
          </ErrorBoundary>
        ) : (
          <StartScreen />
        )}
      </main>
      <FullName />
      <ImportLayer />
      <Footer />
      {palette && <Palette onClose={() => setPalette(false)} />}
      {keys && <AllKeys onClose={() => setKeys(false)} />}
      {session.workspace?.sample === true && (tour || !session.settings.tourSeen) && (
        <Tour onEnd={() => setTour(false)} />
      )}
    </>
  );
}

/** Where a pane is entered: at its work, not at the button that closes or cancels it. */
const BEGINS = '[data-begin], tr[aria-selected="true"], [data-first], [data-answers] button';

/** F6 goes round the panes: everything marked `data-pane`, in the order of the page, one within another too. */
function nextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.getClientRects().length > 0,
  );
  const at = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + 1) % panes.length];
  if (!next) return;
  const inside =
    next.querySelector<HTMLElement>(BEGINS) ??
    next.querySelector<HTMLElement>('[tabindex="0"], button:not(:disabled), input, select, textarea, a');
  (inside ?? next).focus();
}

/**
 * A screen, once its code is there; mounted anew for each name. Not by Suspense: React holds back what follows a
 * fallback until 300 ms after it (`FALLBACK_THROTTLE_MS` of react-reconciler), and a screen is there in a tenth of that.
 */
function Screen({ name }: { name: ScreenName }) {
  const [Loaded, setLoaded] = useState<ComponentType | null>(() => loadedScreen(name));
  useEffect(() => {
    if (Loaded) return undefined;
    let gone = false;
    const load = async (): Promise<void> => {
      try {
        const screen = await loadScreen(name);
        if (!gone) setLoaded(() => screen);
      } catch (bug) {
        if (gone) return;
        // For the boundary around the screen.
        setLoaded(() => {
          throw bug;
        });
      }
    };
    void load();
    return () => {
      gone = true;
    };
  }, [name, Loaded]);
  return Loaded ? <Loaded /> : null;
}
