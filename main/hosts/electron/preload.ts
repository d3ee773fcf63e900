import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Port } from '../../../shared/contract/events.ts';
import { CALL, EVENT } from './channels.ts';

/** All that the page is given. The page's own objects never reach the main process: texts do. */
const port: Port = {
  invoke: (name, { json, files }) =>
    ipcRenderer.invoke(
      CALL,
      name,
      json,
      files === undefined ? null : files.map((file) => webUtils.getPathForFile(file as File)),
    ) as Promise<string>,
  subscribe: (listener) => {
    const hear = (_event: unknown, text: string): void => listener(text);
    ipcRenderer.on(EVENT, hear);
    return () => void ipcRenderer.removeListener(EVENT, hear);
  },
};

contextBridge.exposeInMainWorld('arayis', port);
