import { app } from 'electron';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the parts of the program lie: in its archive, the data beside it; in a checkout, in the checkout. */
export interface ProgramPaths {
  page: string;
  preload: string;
  resources: string;
}

export function programPaths(): ProgramPaths {
  const root = app.getAppPath();
  return {
    page: join(root, '.build', 'page'),
    preload: fileURLToPath(new URL('./preload.cjs', import.meta.url)),
    resources: app.isPackaged ? join(process.resourcesPath, 'resources') : join(root, 'resources'),
  };
}
