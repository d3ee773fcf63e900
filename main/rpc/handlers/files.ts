import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { homedir } from 'node:os';
import type { filesContract } from '../../../shared/rpc/contract/files.ts';
import { ok } from '../../../shared/result.ts';
import { listFolder } from '../../services/folders.ts';
import { writeTable } from '../../services/write-table.ts';
import { writeWhole } from '../../services/write-whole.ts';
import { noteAgreed, targetOf } from '../../session/agreed.ts';
import type { HandlersOf } from '../handler.ts';

export const filesHandlers: HandlersOf<typeof filesContract> = {
  'files.pick': async ({ host }, { what, title }) => ok({ paths: await host.pick(what, title) }),
  'files.pickTarget': async (session, { title, suggested }) => {
    const path = await session.host.pickTarget(title, suggested);
    if (path !== null) noteAgreed(session, path);
    return ok({ path });
  },
  'files.folder': (session, { path, endings }) =>
    listFolder(path ?? beside(session.work?.workspace.path), endings),
  'files.suggest': (session, { name }) => ok({ path: join(beside(session.work?.workspace.path), name) }),
  'files.dropped': (_session, { paths }) => ok({ paths }),
  'files.write': async (session, { encoding, content, ...at }) => {
    const target = { ...targetOf(session, at), workspace: session.work?.workspace ?? null };
    const written = await writeWhole(target, Buffer.from(content, encoding));
    return written.ok ? ok({ file: at.path }) : written;
  },
  'files.writeTable': async (session, { table, ...at }) => {
    const target = { ...targetOf(session, at), workspace: session.work?.workspace ?? null };
    const written = await writeTable(target, table);
    return written.ok ? ok({ file: at.path, ...written.value }) : written;
  },
  'files.show': async ({ host }, { path }) => ok({ shown: await host.show(path) }),
};

/** The folder of the workspace, else the user's documents, else home. */
function beside(workspace: string | undefined): string {
  if (workspace !== undefined) return dirname(workspace);
  const documents = join(homedir(), 'Documents');
  return existsSync(documents) ? documents : homedir();
}
