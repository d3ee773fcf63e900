import type { lettersContract } from '../../../shared/contract/letters.ts';
import { ok } from '../../../shared/result.ts';
import { findingsView } from '../checks/checks.ts';
import { composeLetter, keepLetter } from './letters.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { targetOf } from '../../session/agreed.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';

export const lettersHandlers: HandlersOf<typeof lettersContract> = {
  'letters.compose': (session, input) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    const from = session.person?.name ?? '';
    return ok(
      composeLetter(session.app, workspace, input, {
        from,
        state: () => derived.get(stateView),
        findings: () => derived.get(findingsView),
      }),
    );
  },
  'letters.save': (session, input) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const replace = input.path !== null && targetOf(session, { ...input, path: input.path }).replace;
    return keepLetter(session.app, act.value.workspace, { ...input, replace, by: act.value.by });
  },
};
