import type { HostPort } from '../../session/host-port.ts';
import type { HostAnswer, HostAsk } from './link-protocol.ts';

/** The host's side of the app in Electron: the process that has the window shows the system's dialogs. */
export function electronHost(
  version: string,
  ask: (what: HostAsk) => Promise<HostAnswer>,
  quit: () => void,
): HostPort {
  return {
    kind: 'electron',
    version,
    nativeDialogs: true,
    pick: async (kind, title, folder) =>
      (await ask({ what: 'pick', kind, title, folder })) as string[] | null,
    pickTarget: async (title, suggested) =>
      (await ask({ what: 'pickTarget', title, suggested })) as string | null,
    show: async (path) => (await ask({ what: 'show', path })) as boolean,
    quit,
  };
}
