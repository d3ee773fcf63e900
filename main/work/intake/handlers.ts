import type { importContract } from '../../../shared/contract/import.ts';
import { err, ok } from '../../../shared/result.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import { checkHints } from './intake-hints.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const importHandlers: HandlersOf<typeof importContract> = {
  'deliveries.import': (
    { session, app, workspace, by },
    { paths, pasted, agency, period, letter, received },
  ) => {
    if (workspace.readOnly) return err({ tag: 'WorkspaceReadOnly', path: workspace.path });
    const hints = {
      by,
      ...(agency === undefined ? {} : { agency }),
      ...(period === undefined ? {} : { period }),
      ...(letter === undefined ? {} : { letter }),
      ...(received === undefined ? {} : { received }),
    };
    const checked = checkHints(app, workspace, hints);
    if (!checked.ok) return checked;
    const { resources } = app;
    const task = {
      kind: 'import',
      workspace: workspace.path,
      resources,
      paths,
      ...(pasted === undefined ? {} : { pasted }),
      hints,
    } as const;
    return ok({ job: session.startJob(task).id });
  },
  'deliveries.confirmImport': ({ session }, { job, persons }) => {
    const asks = session.job?.id === job && session.job.confirm(persons);
    return asks ? ok({ job }) : err({ tag: 'JobUnknown', job });
  },
  'job.cancel': async ({ session }, { job }) => {
    if (session.job?.id !== job) return err({ tag: 'JobUnknown', job });
    await session.job.cancel();
    return ok({ cancelled: true });
  },
  'deliveries.importing': ({ session }) =>
    ok({
      running: session.job?.progress() ?? null,
      personal: session.job?.personal() ?? [],
      last: session.import,
    }),
  'deliveries.senders': ({ app }) => {
    const catalogue = app.catalogue();
    return ok({ agencies: catalogue.agencies.map(({ id }) => ({ id, name: namesOfAgency(catalogue, id) })) });
  },
};
