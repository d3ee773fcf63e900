import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import type { Settings } from '../../../shared/contract/settings.ts';

type Bounds = Settings['window'];

/** The one window, where it was last; on a screen that is still there. */
export function createWindow(preload: string, settings: Settings): BrowserWindow {
  const { window: bounds, theme } = settings;
  const isDark = theme === 'dark' || (theme === 'system' && nativeTheme.shouldUseDarkColors);
  const place = bounds !== null && isVisible(bounds) ? bounds : { width: 1440, height: 900 };
  const { width, height } = place;
  const window = new BrowserWindow({
    ...('x' in place ? { x: place.x, y: place.y } : {}),
    width,
    height,
    minWidth: 800,
    minHeight: 500,
    show: false,
    title: 'Arayış',
    // Of the page, before there is a page: a white flash hurts in the dark.
    backgroundColor: isDark ? '#141517' : '#f5f5f2',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
    },
  });
  if (bounds?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  return window;
}

const isVisible = (bounds: Rectangle): boolean => {
  const { workArea } = screen.getDisplayMatching(bounds);
  return (
    bounds.x < workArea.x + workArea.width - 100 &&
    bounds.x + bounds.width > workArea.x + 100 &&
    bounds.y >= workArea.y - 20 &&
    bounds.y < workArea.y + workArea.height - 100
  );
};

export function boundsOf(window: BrowserWindow): NonNullable<Bounds> {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, maximized: window.isMaximized() };
}
