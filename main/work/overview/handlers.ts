import type { overviewContract } from '../../../shared/contract/overview.ts';
import { ok } from '../../../shared/result.ts';
import { setDueDate } from '../collect/due-dates.ts';
import { overviewView } from './view.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const overviewHandlers: HandlersOf<typeof overviewContract> = {
  'overview.view': ({ session, derived }) => ok(derived.get(overviewView, session.person?.name ?? null)),
  'overview.setDue': ({ app, workspace, by }, input) => setDueDate(app, workspace, { ...input, by }),
};
