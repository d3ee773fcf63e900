import { inspect } from 'node:util';
import type { Page } from 'playwright-core';
import { ADDON_WORDS } from '../../../shared/words/errors/addon-problem.ts';
import { MENU_WORDS } from '../../../shared/words/menu-words.ts';
import { addonProblemOf } from '../../store/addon.ts';
import type { ChromiumRun } from '../chromium/start.ts';

/**
 * A mistake of ours that nothing caught: the page would go with this process, and nobody would know why. So the app
 * is ended, the window says so in plain words, and closing it ends the process.
 */
export function whenStopped(run: () => ChromiumRun | undefined): void {
  process.on('uncaughtException', (bug) => {
    process.exitCode = 1;
    const problem = addonProblemOf(bug);
    const said = problem ? `${ADDON_WORDS.en.title} ${ADDON_WORDS.en.why(problem)}` : inspect(bug);
    process.stderr.write(`${said}\n`);
    const running = run();
    if (!running) process.exit(1);
    const { app, window } = running;
    const { gone, goneWhy } = MENU_WORDS[app.session.settings.get().language];
    void say(window.page, [gone, goneWhy]);
    void app.stop();
  });
}

/** Without anything of the page's own, which would ask an app that is gone. */
const say = (page: Page, lines: string[]): Promise<void> =>
  page
    .evaluate((given) => {
      const { document } = globalThis as unknown as { document: PlainDocument };
      document.body.replaceChildren(
        ...given.map((text) =>
          Object.assign(document.createElement('p'), { textContent: text, className: 'window-problem' }),
        ),
      );
    }, lines)
    .catch(() => undefined);

interface PlainDocument {
  body: { replaceChildren: (...nodes: unknown[]) => void };
  createElement: (name: string) => object;
}
