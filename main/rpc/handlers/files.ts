import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { homedir } from 'node:os';
import type { filesContract } from '../../../shared/rpc/contract/files.ts';
import { ok } from '../../../shared/result.ts';
import { listFolder } from '../../services/folders.ts';
import { writeTable } from '../../services/write-table.ts';
import { writeWhole } from '../../services/write-whole.ts';
import type { HandlersOf } from '../handler.ts';

export const filesHandlers: HandlersOf<typeof filesContract> = {
  'files.pick': async ({ host }, { what, title }) => ok({ paths: await host.pick(what, title) }),
  'files.pickTarget': async ({ host }, { title, suggested }) =>
    ok({ path: await host.pickTarget(title, suggested) }),
  'files.folder': (session, { path, endings }) =>
    listFolder(path ?? beside(session.work?.workspace.path), endings),
  'files.suggest': (session, { name }) => ok({ path: join(beside(session.work?.workspace.path), name) }),
  'files.dropped': (_session, { paths }) => ok({ paths }),
  'files.write': async (_session, { path, encoding, content }) => {
    const written = await writeWhole(path, Buffer.from(content, encoding));
    return written.ok ? ok({ file: path }) : written;
  },
  'files.writeTable': async (_session, { path, table }) => {
    const written = await writeTable(path, table);
    return written.ok ? ok({ file: path }) : written;
  },
  'files.show': async ({ host }, { path }) => ok({ shown: await host.show(path) }),
};

/** The folder of the workspace, else the user's documents, else home. */
function beside(workspace: string | undefined): string {
  if (workspace !== undefined) return dirname(workspace);
  const documents = join(homedir(), 'Documents');
  return existsSync(documents) ? documents : homedir();
}
