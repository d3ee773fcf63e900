import { useEffect } from 'react';
import type { Settings } from '../../shared/contract/settings.ts';

/** Puts theme, contrast, zoom and language on the page. */
export function useAppearance(
  settings: Pick<Settings, 'language' | 'theme' | 'contrast' | 'zoom'> | undefined,
): void {
  const theme = settings?.theme ?? 'system';
  useEffect(() => {
    const root = document.documentElement;
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      root.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
  useEffect(() => {
    if (!settings) return;
    const root = document.documentElement;
    root.dataset['contrast'] = settings.contrast;
    root.lang = settings.language;
    root.style.setProperty('--zoom', String(settings.zoom / 100));
    root.style.zoom = settings.zoom === 100 ? '' : `${settings.zoom}%`;
  }, [settings]);
}
