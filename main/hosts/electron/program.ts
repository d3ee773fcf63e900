import { app, dialog, session, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { AppEvent } from '../../../shared/contract/events.ts';
import { ADDON_WORDS } from '../../../shared/words/errors/addon-problem.ts';
import { rememberedOf } from '../../../shared/contract/first-questions.ts';
import { openSettings } from '../../session/settings-file.ts';
import { userFolders, type UserFolders } from '../../session/user-folders.ts';
import { startFile } from '../starting/start-file.ts';
import { startAppProcess, type AppLink } from './app-link.ts';
import { EVENT } from './channels.ts';
import { followSession } from './follow-session.ts';
import { answerApp } from './host-answers.ts';
import { denyNavigation, lockDown, quieten } from './lock-down.ts';
import { HOME } from './origin.ts';
import { hearPage } from './page-calls.ts';
import { programPaths } from './paths.ts';
import { boundsOf, createWindow } from './program-window.ts';
import { registerScheme, servePage } from './serve-page.ts';

/** What the program holds while it runs. */
interface Running {
  window: BrowserWindow | null;
  link: AppLink | null;
  /** The file to open, until there is a window that can be told. */
  asked: string | undefined;
}

/** The window and the app behind it, from start to end. */
export function openProgram(): void {
  const folders = userFolders();
  app.setPath('userData', join(folders.config, 'electron'));
  if (!app.requestSingleInstanceLock()) return app.exit(0);
  quieten();
  registerScheme();
  denyNavigation();
  const asked = startFile(process.argv.slice(1), process.env, process.cwd());
  const running: Running = { window: null, link: null, asked };
  hearSystem(running);
  return void whenReady(running, folders);
}

const send = ({ window }: Running, event: AppEvent): void =>
  window?.webContents.send(EVENT, JSON.stringify(event));

/** A query, for with a fragment alone a living page would not be loaded again. */
const load = ({ window }: Running, after: '' | '?reloaded' | '?restarted'): void =>
  void window?.loadURL(HOME + after).catch(() => undefined);

/** A file that is opened while the program runs, a second start, and the end. */
function hearSystem(running: Running): void {
  const openFile = (path: string): void => {
    if (running.window) running.link?.opened(path);
    else running.asked = path;
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFile(path);
  });
  app.on('second-instance', (_event, argv, cwd) => {
    if (running.window?.isMinimized() === true) running.window.restore();
    running.window?.focus();
    const path = startFile(argv.slice(1), {}, cwd);
    if (path !== undefined) openFile(path);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    const { link } = running;
    if (!link) return;
    event.preventDefault();
    running.link = null;
    void link.stop().finally(() => app.exit(0));
  });
}

async function whenReady(running: Running, folders: UserFolders): Promise<void> {
  await app.whenReady();
  const paths = programPaths();
  const settingsFile = join(folders.config, 'settings.json');
  const settings = openSettings(settingsFile).get();
  await lockDown(session.defaultSession);
  // The app process changes them: they are read anew for each page.
  servePage(session.defaultSession, paths.page, () => rememberedOf(openSettings(settingsFile).get()));
  const link = startAppProcess({
    task: {
      version: app.getVersion(),
      folders,
      resources: paths.resources,
      checksAnswers: !app.isPackaged,
      ...(running.asked === undefined ? {} : { open: running.asked }),
    },
    answer: (ask) => answerApp(running.window, ask),
    onEvent: (event) => {
      running.window?.webContents.send(EVENT, event);
      followed.hear(event);
    },
    onQuit: () => app.quit(),
    onUnable: (problem) => {
      const { title, why } = ADDON_WORDS[settings.language];
      dialog.showErrorBox(title, why(problem));
      app.exit(1);
    },
    onDied: (again) => {
      if (again) return load(running, '?restarted');
      const { gone, goneWhy } = followed.words();
      return dialog.showErrorBox(gone, goneWhy);
    },
  });
  running.link = link;
  const followed = followSession(
    settings.language,
    () => link.invoke('session.view', '{}'),
    (action) => send(running, { kind: 'menu', action }),
  );
  hearPage((event) => event.sender === running.window?.webContents, link.invoke);
  const window = createWindow(paths.preload, settings);
  running.window = window;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReload(running, followed.words());
  });
  window.on('close', () => void link.invoke('settings.change', JSON.stringify({ window: boundsOf(window) })));
  window.on('closed', () => {
    running.window = null;
  });
  load(running, '');
}

async function offerReload(
  running: Running,
  words: { stopped: string; stoppedWhy: string; loadAgain: string; quit: string },
): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: words.stopped,
    detail: words.stoppedWhy,
    buttons: [words.loadAgain, words.quit],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) load(running, '?reloaded');
  else app.quit();
}
