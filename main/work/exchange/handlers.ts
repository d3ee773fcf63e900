import { join } from 'node:path';
import type { filesContract } from '../../../shared/contract/files.ts';
import { ok } from '../../../shared/result.ts';
import { writeTable } from './write-table.ts';
import { writeWhole } from '../../outputs/write-whole.ts';
import { noteAgreed, targetOf } from '../../session/agreed.ts';
import { TO_SAVE } from '../../session/grants.ts';
import { savingFolder } from '../../session/saving-folder.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const filesHandlers: HandlersOf<typeof filesContract> = {
  'files.pick': async ({ session }, { what, title }) => {
    const picked = await session.host.pick(what, title, savingFolder(session));
    if (!picked) return ok({ paths: null });
    const paths: string[] = [];
    for (const path of picked) {
      const given = session.grants.give(path, ['read']);
      if (!given.ok) return given;
      paths.push(given.value);
    }
    return ok({ paths });
  },
  'files.pickTarget': async ({ session }, { title, name }) => {
    // Of a name that is a path only the end counts: a dialog that begins elsewhere would already look there.
    const plain = name.split(/[/\\]/).at(-1)!;
    const picked = await session.host.pickTarget(title, join(savingFolder(session), plain));
    if (picked === null) return ok({ path: null });
    const path = session.grants.give(picked, TO_SAVE);
    if (!path.ok) return path;
    // The program's own dialog asks nothing: the window does, where what lies there is not ours.
    if (session.host.nativeDialogs) noteAgreed(session, path.value);
    return ok({ path: path.value });
  },
  'files.dropped': (_given, { paths }) => ok({ paths }),
  'files.write': async ({ session }, { encoding, content, ...at }) => {
    const target = { ...targetOf(session, at), workspace: session.work?.workspace ?? null };
    const written = await writeWhole(target, Buffer.from(content, encoding));
    return written.ok ? ok({ file: at.path }) : written;
  },
  'files.writeTable': async ({ session }, { table, ...at }) => {
    const target = { ...targetOf(session, at), workspace: session.work?.workspace ?? null };
    const written = await writeTable(target, table);
    return written.ok ? ok({ file: at.path, ...written.value }) : written;
  },
  'files.show': async ({ session }, { path }) => ok({ shown: await session.host.show(path) }),
};
