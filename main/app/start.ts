import { join } from 'node:path';
import { sweepTraces } from '../store/traces.ts';
import { createApp } from '../resources/app.ts';
import { dispatch } from './dispatch.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { HostPort } from '../session/host-port.ts';
import { closeWork, keepCopy, openInSession } from './open-work.ts';
import { createSession, type Session } from '../session/session.ts';
import { runJob } from './run-job.ts';
import { openSample } from './sample.ts';
import { openSettings } from '../session/settings-file.ts';
import { userFolders, type UserFolders } from '../session/user-folders.ts';
import { warm } from './warm.ts';
import { watchWorkspace } from './watch.ts';
import { loadAddon } from '../store/addon.ts';

/** A running app, whatever shows its window. */
export interface RunningApp {
  session: Session;
  /** Payload and answer are JSON text; `dropped`: real paths of files that the page handed over. */
  invoke: (name: string, payload: string, dropped?: readonly string[] | null) => Promise<string>;
  /** The system asks to open this file: the window hears of it, and may. */
  opened: (path: string) => void;
  /** Ends it; the workspace is closed, and a copy of it kept, when it resolves. */
  stop: () => Promise<void>;
}

export interface StartOptions {
  host: HostPort;
  emit: (event: AppEvent) => void;
  folders?: UserFolders;
  resources?: string;
  /** The workspace to open; else the last one. */
  open?: string;
  /** Makes and opens the sample where there is nothing else to open. */
  sample?: boolean;
  /** Holds every answer against its schema; one that does not fit is a bug, and said. For tests and development. */
  checksAnswers?: boolean;
}

/** A copy is kept this often where something changed, and at the end. Milliseconds. */
const COPY_EVERY = 30 * 60_000;

/** Composition root of everything that a window works with. Throws where no workspace could be opened here at all. */
export function startApp(options: StartOptions): RunningApp {
  loadAddon();
  // Also where no workspace is opened: a private copy is not to lie about until one is.
  sweepTraces([]);
  const folders = options.folders ?? userFolders();
  const session = createSession({
    app: createApp(options.resources === undefined ? {} : { resources: options.resources }),
    host: options.host,
    folders,
    settings: openSettings(join(folders.config, 'settings.json')),
    emit: options.emit,
    checksAnswers: options.checksAnswers === true,
    runJob,
  });
  const first = options.open ?? session.settings.get().recent[0];
  const invoke: RunningApp['invoke'] = (name, payload, dropped = null) =>
    dispatch(session, name, payload, dropped);
  if (first !== undefined) {
    session.grants.give(first, ['read']);
    if (openInSession(session, first)) void warm(session, invoke);
  }
  // The window answers meanwhile, and shows how far it is.
  else if (options.sample === true) void openSample(session, false);
  const unwatch = watchWorkspace(session);
  const copies = setInterval(() => {
    if (session.work?.readOnly === false) keepCopy(session, session.work.workspace.path);
  }, COPY_EVERY);
  copies.unref();
  return {
    session,
    invoke,
    opened: (path) => {
      session.grants.give(path, ['read']);
      session.emit({ kind: 'opened', path });
    },
    stop: async () => {
      unwatch();
      clearInterval(copies);
      await session.job?.cancel();
      closeWork(session);
      await session.copying;
    },
  };
}
