import type { Settings } from '../../../shared/contract/settings.ts';
import type { SettingsFile } from '../../session/settings-file.ts';

/** A page is not told where its window was moved to, and a closed window cannot be asked. Milliseconds. */
const EVERY = 2_000;

/** Keeps where the window is, so that the next one opens there. Gives how to stop. */
export function rememberBounds(
  settings: Pick<SettingsFile, 'get' | 'change'>,
  bounds: () => Promise<Settings['window']>,
): () => void {
  const look = async (): Promise<void> => {
    const now = await bounds();
    if (now === null) return;
    const before = settings.get().window;
    // The place of a maximised window is the screen's: the one before it is worth more.
    const next = now.maximized && before ? { ...before, maximized: true } : now;
    if (JSON.stringify(next) !== JSON.stringify(before)) settings.change({ window: next });
  };
  const timer = setInterval(() => void look(), EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
