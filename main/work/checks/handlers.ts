import type { checksContract } from '../../../shared/contract/checks.ts';
import { ok } from '../../../shared/result.ts';
import { checksView, type Checked } from './checks-view.ts';
import { clearFinding, confirmClearance, reopenFinding, type CheckedNow } from './clearances.ts';
import { findingDetail } from './finding-detail.ts';
import { findingsView } from './checks.ts';
import { printedSentencesView } from '../text/printed-sentences.ts';
import { stateView } from '../conflicts/reconciled.ts';
import type { Derived } from '../../session/view.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';

export const checksHandlers: HandlersOf<typeof checksContract> = {
  'checks.view': (session) => {
    const work = workOf(session);
    if (!work.ok) return work;
    return ok(checksView(session.app, work.value.workspace, checkedNow(work.value.derived)));
  },
  'checks.finding': (session, { finding }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    return findingDetail(session.app, work.value.workspace, checkedNow(work.value.derived), finding);
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

const foundNow = ({ get }: Derived): CheckedNow => ({ state: get(stateView), findings: get(findingsView) });

const checkedNow = (derived: Derived): Checked => ({
  ...foundNow(derived),
  sentences: derived.get(printedSentencesView),
});
