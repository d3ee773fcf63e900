import type { checksContract } from '../../../shared/contract/checks.ts';
import { ok } from '../../../shared/result.ts';
import { checksView, type Checked } from './checks-view.ts';
import { clearFinding, confirmClearance, reopenFinding, type CheckedNow } from './clearances.ts';
import { findingDetail } from './finding-detail.ts';
import { printedSentences } from '../text/printed-sentences.ts';
import type { Derived } from '../../session/derived.ts';
import type { Session, Work } from '../../session/session.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';

export const checksHandlers: HandlersOf<typeof checksContract> = {
  'checks.view': (session) => {
    const work = workOf(session);
    if (!work.ok) return work;
    return ok(checksView(session.app, work.value.workspace, checkedNow(session, work.value)));
  },
  'checks.finding': (session, { finding }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    return findingDetail(session.app, work.value.workspace, checkedNow(session, work.value), finding);
  },
  'checks.explain': (session, input) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, derived, by } = act.value;
    return clearFinding(session.app, workspace, { ...input, kind: 'explain', by }, () => foundNow(derived));
  },
  'checks.waive': (session, input) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, derived, by } = act.value;
    return clearFinding(session.app, workspace, { ...input, kind: 'waive', by }, () => foundNow(derived));
  },
  'checks.confirm': (session, { clearance, seen }) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, derived, by } = act.value;
    return confirmClearance(session.app, workspace, { clearance, by, seen }, () => foundNow(derived));
  },
  'checks.reopen': (session, { finding }) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, derived, by } = act.value;
    return reopenFinding(session.app, workspace, { finding, by }, () => foundNow(derived));
  },
};

const foundNow = ({ state, findings }: Derived): CheckedNow => ({ state: state(), findings: findings() });

function checkedNow({ app }: Session, { workspace, derived }: Work): Checked {
  const state = derived.state();
  return {
    state,
    findings: derived.findings(),
    sentences: derived.once('printed sentences', () => printedSentences(app, workspace, state)),
  };
}
