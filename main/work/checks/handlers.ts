import type { checksContract } from '../../../shared/contract/checks.ts';
import { ok } from '../../../shared/result.ts';
import { checkedDocument } from './checked-document.ts';
import { checksView, type Checked } from './checks-view.ts';
import { clearFinding, confirmClearance, reopenFinding, type CheckedNow } from './clearances.ts';
import { findingDetail } from './finding-detail.ts';
import { findingsView } from './checks.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { printedSentencesView } from '../text/printed-sentences.ts';
import type { Derived } from '../../session/view.ts';
import type { GivenWork, HandlersOf } from '../../session/handler.ts';

export const checksHandlers: HandlersOf<typeof checksContract> = {
  'checks.view': (given) => ok(checksView(given.app, given.workspace, checkedNow(given))),
  'checks.finding': (given, { finding }) =>
    findingDetail(given.app, given.workspace, checkedNow(given), finding),
  'checks.document': ({ app, workspace, derived }, { path }) =>
    checkedDocument(app, workspace, derived.get(stateView), path),
  'checks.explain': ({ app, workspace, derived, by }, input) =>
    clearFinding(app, workspace, { ...input, kind: 'explain', by }, () => foundNow(derived)),
  'checks.waive': ({ app, workspace, derived, by }, input) =>
    clearFinding(app, workspace, { ...input, kind: 'waive', by }, () => foundNow(derived)),
  'checks.confirm': ({ app, workspace, derived, by }, { clearance, seen }) =>
    confirmClearance(app, workspace, { clearance, by, seen }, () => foundNow(derived)),
  'checks.reopen': ({ app, workspace, derived, by }, { finding }) =>
    reopenFinding(app, workspace, { finding, by }, () => foundNow(derived)),
};

const foundNow = ({ get }: Derived): CheckedNow => ({ state: get(stateView), findings: get(findingsView) });

const checkedNow = ({ derived }: GivenWork): Checked => ({
  ...foundNow(derived),
  sentences: derived.get(printedSentencesView),
});
