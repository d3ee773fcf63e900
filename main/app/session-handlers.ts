import { basename, join } from 'node:path';
import { titleAsFileName } from '../../shared/domain/text/file-name.ts';
import type { OpenWorkspace, sessionContract, SessionView } from '../../shared/contract/session.ts';
import { ok } from '../../shared/result.ts';
import { namedAct } from '../work/history/act-about.ts';
import { listPeople } from '../work/people/people.ts';
import { lastChange } from '../work/history/history.ts';
import { newWorkspace } from '../work/workspace/new-workspace.ts';
import { undoState } from '../work/history/undo.ts';
import { acceptInSession, restoreInSession, salvageInSession } from './mend.ts';
import { openInSession } from './open-work.ts';
import type { Session, Work } from '../session/session.ts';
import { openSample, samplePath } from './sample.ts';
import { savingFolder } from '../session/saving-folder.ts';
import { waitingView } from './waiting.ts';
import type { HandlersOf } from '../session/handler.ts';

export const sessionHandlers: HandlersOf<typeof sessionContract> = {
  'session.view': ({ session }) => ok(view(session)),
  'session.counts': ({ session: { work } }) => ok(work ? work.derived.get(waitingView) : NOTHING_WAITS),
  'session.open': ({ session }, { path, readOnly }) =>
    ok({ opened: openInSession(session, path, readOnly === true) }),
  'session.suggest': ({ session }, { period }) => {
    const name = titleAsFileName(`Reference ${period}`);
    const path = session.grants.give(join(savingFolder(session), `${name}.arayis`), ['create']);
    return path.ok ? ok({ path: path.value }) : path;
  },
  'session.create': ({ session }, { path, period }) => {
    const made = newWorkspace(session.app, { path, period, template: 'reference-2023' });
    if (!made.ok) return made;
    session.grants.settle(path);
    openInSession(session, path);
    return ok({ path });
  },
  'session.openSample': ({ session }, { afresh }) => openSample(session, afresh === true),
  'session.accept': ({ session }, { path }) => acceptInSession(session, path),
  'session.restore': ({ session }, { path, backup }) => restoreInSession(session, path, backup),
  'session.salvage': ({ session }, { path }) => salvageInSession(session, path),
  'session.quit': ({ session }) => {
    session.host.quit();
    return ok({});
  },
};

const NOTHING_WAITS = { deliveries: 0, figures: 0, checks: 0, reference: 0 };

function view(session: Session): SessionView {
  const { work, host } = session;
  const settings = session.settings.get();
  const acts = work ? undoState(work.workspace) : {};
  return {
    workspace: work ? opened(session, work) : null,
    problem: session.problem,
    person: session.person,
    people: work ? listPeople(work.workspace) : [],
    undo: work && acts.undo ? namedAct(session.app, work.workspace, acts.undo) : null,
    redo: work && acts.redo ? namedAct(session.app, work.workspace, acts.redo) : null,
    savedAt: work ? lastChange(work.workspace) : null,
    settings,
    recent: settings.recent.map((path) => ({ path, name: nameOf(path) })),
    host: { kind: host.kind, version: host.version, nativeDialogs: host.nativeDialogs },
    job: session.job?.id ?? null,
    preparing: session.preparing !== null,
    copyFailed: session.copyFailed,
  };
}

const nameOf = (path: string): string => basename(path).replace(/\.arayis$/i, '');

const opened = (session: Session, { workspace, readOnly }: Work): OpenWorkspace => ({
  path: workspace.path,
  name: nameOf(workspace.path),
  period: workspace.meta.period,
  template: workspace.meta.template,
  readOnly,
  sample: workspace.path === samplePath(session),
});
