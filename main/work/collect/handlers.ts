import type { lettersContract } from '../../../shared/contract/letters.ts';
import { ok } from '../../../shared/result.ts';
import { findingsView } from '../checks/checks.ts';
import { composeLetter, keepLetter } from './letters.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { targetOf } from '../../session/agreed.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const lettersHandlers: HandlersOf<typeof lettersContract> = {
  'letters.compose': ({ session, app, workspace, derived }, input) => {
    const from = session.person?.name ?? '';
    return ok(
      composeLetter(app, workspace, input, {
        from,
        state: () => derived.get(stateView),
        findings: () => derived.get(findingsView),
      }),
    );
  },
  'letters.save': ({ session, app, workspace, by }, input) => {
    const replace = input.path !== null && targetOf(session, { ...input, path: input.path }).replace;
    return keepLetter(app, workspace, { ...input, replace, by });
  },
};
