import { join } from 'node:path';
import { createApp } from '../app.ts';
import { dispatch } from '../rpc/dispatch.ts';
import type { AppEvent } from '../../shared/rpc/events.ts';
import type { HostPort } from './host-port.ts';
import { closeWork, createSession, openInSession, type Session } from './session.ts';
import { openSettings } from './settings-file.ts';
import { userFolders, type UserFolders } from './user-folders.ts';

/** A running app, whatever shows its window. */
export interface RunningApp {
  session: Session;
  /** Payload and answer are JSON text. */
  invoke: (name: string, payload: string) => Promise<string>;
  /** Ends it; the workspace is closed when it resolves. */
  stop: () => Promise<void>;
}

export interface StartOptions {
  host: HostPort;
  emit: (event: AppEvent) => void;
  folders?: UserFolders;
  resources?: string;
  /** The workspace to open; else the last one, else the sample. */
  open?: string;
}

/** Composition root of everything that a window works with. */
export function startApp(options: StartOptions): RunningApp {
  const folders = options.folders ?? userFolders();
  const session = createSession({
    app: createApp(options.resources === undefined ? {} : { resources: options.resources }),
    host: options.host,
    folders,
    settings: openSettings(join(folders.config, 'settings.json')),
    emit: options.emit,
  });
  const first = options.open ?? session.settings.get().recent[0];
  if (first !== undefined) openInSession(session, first);
  return {
    session,
    invoke: (name, payload) => dispatch(session, name, payload),
    stop: async () => {
      await session.job?.cancel();
      closeWork(session);
    },
  };
}
