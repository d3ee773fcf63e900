import { basename } from 'node:path';
import type { layoutsContract } from '../../../shared/contract/catalogue.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { readWholeFile } from '../../readers/file-bytes.ts';
import { targetOf } from '../../session/agreed.ts';
import type { HandlersOf } from '../../session/handler.ts';
import { compareLayouts } from './compare-layouts.ts';
import { exportLayout, importLayout, lookAtLayout } from './layout-files.ts';
import { taughtForm } from './taught-form.ts';
import { taughtTables } from './taught-tables.ts';
import { restsOnLayout, withdrawLayout } from './withdraw-layout.ts';

export const layoutsHandlers: HandlersOf<typeof layoutsContract> = {
  'layouts.taught': ({ app, workspace }) => ok({ tables: taughtTables(app, workspace) }),
  'layouts.form': ({ app, workspace }, { table }) => taughtForm(app, workspace, table),
  'layouts.compare': ({ app, workspace }, input) => compareLayouts(app, workspace, input),
  'layouts.rests': ({ app, workspace }, { named }) => restsOnLayout(app, workspace, named),
  'layouts.withdraw': ({ app, workspace, by }, input) => withdrawLayout(app, workspace, { ...input, by }),
  'layouts.export': ({ session, app, workspace }, { layout, ...at }) =>
    exportLayout(app, workspace, layout, targetOf(session, at)),
  'layouts.look': async ({ app, workspace }, { path }) => {
    const read = await fileOf(path);
    return read.ok ? lookAtLayout(app, workspace, read.value) : read;
  },
  'layouts.import': async ({ app, workspace, by }, { path }) => {
    const read = await fileOf(path);
    return read.ok ? importLayout(app, workspace, { ...read.value, by }) : read;
  },
};

async function fileOf(path: string): Promise<Result<{ bytes: Uint8Array; file: string }, ServiceError>> {
  const file = basename(path);
  const bytes = await readWholeFile(path);
  return bytes.ok ? ok({ bytes: bytes.value, file }) : err({ tag: 'FileNotRead', file, error: bytes.error });
}
