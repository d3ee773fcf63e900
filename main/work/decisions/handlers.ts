import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { decisionsContract } from '../../../shared/contract/decisions.ts';
import { ok } from '../../../shared/result.ts';
import { confirm, decide } from './decisions.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { readEvidence } from '../intake/evidence-file.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const decisionsHandlers: HandlersOf<typeof decisionsContract> = {
  'decisions.decide': async (
    { app, workspace, derived, by },
    { figure, period, choice, reason, authority, evidence, seen },
  ) => {
    const picked = choice.kind === 'value' ? undefined : choice.observation;
    const agency = derived.get(stateView).observations.find((o) => o.id === picked)?.agency ?? 'unknown';
    const letter = evidence === null ? null : await readEvidence(evidence, agency);
    if (letter && !letter.ok) return letter;
    const input = {
      key: keyText({ figure, period }),
      choice,
      reason,
      by,
      seen,
      authority,
      ...(letter ? { evidence: letter.value } : {}),
    };
    const decided = decide(app, workspace, input, () => derived.get(stateView));
    const isKept = letter === null || letter.value.bytes !== null;
    return decided.ok ? ok({ decision: decided.value, isKept }) : decided;
  },
  'decisions.confirm': ({ app, workspace, derived, by }, { decision, seen }) =>
    confirm(app, workspace, { decision, by, seen }, () => derived.get(stateView)),
};
