import type { importContract } from '../../../shared/contract/import.ts';
import { err, ok } from '../../../shared/result.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import { checkHints } from './intake-hints.ts';
import { runJob } from '../../app/run-job.ts';
import { actOf, type HandlersOf } from '../../session/handler.ts';

export const importHandlers: HandlersOf<typeof importContract> = {
  'deliveries.import': (session, { paths, agency, period, letter, received }) => {
    const act = actOf(session);
    if (!act.ok) return act;
    if (session.job) return err({ tag: 'JobRunning' });
    const { workspace, by } = act.value;
    if (workspace.readOnly) return err({ tag: 'WorkspaceReadOnly', path: workspace.path });
    const hints = {
      by,
      ...(agency === undefined ? {} : { agency }),
      ...(period === undefined ? {} : { period }),
      ...(letter === undefined ? {} : { letter }),
      ...(received === undefined ? {} : { received }),
    };
    const checked = checkHints(session.app, workspace, hints);
    if (!checked.ok) return checked;
    const { resources } = session.app;
    const task = { kind: 'import', workspace: workspace.path, resources, paths, hints } as const;
    return ok({ job: runJob(session, task).id });
  },
  'deliveries.confirmImport': (session, { job, leaveOut }) => {
    const asks = session.job?.id === job && session.job.confirm(leaveOut);
    return asks ? ok({ job }) : err({ tag: 'JobUnknown', job });
  },
  'deliveries.importing': (session) =>
    ok({
      running: session.job?.progress() ?? null,
      personal: session.job?.personal() ?? [],
      last: session.import,
    }),
  'deliveries.senders': (session) => {
    const catalogue = session.app.catalogue();
    return ok({ agencies: catalogue.agencies.map(({ id }) => ({ id, name: namesOfAgency(catalogue, id) })) });
  },
};
