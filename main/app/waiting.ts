import { isOpen } from '../../shared/domain/reference/open-comment.ts';
import type { WaitingCounts } from '../../shared/contract/session.ts';
import { waitingFindingsView } from '../work/checks/findings-that-wait.ts';
import { questionsView } from '../work/questions/questions.ts';
import { stateView } from '../work/conflicts/reconciled.ts';
import { view } from '../session/view.ts';

/** How much work waits behind each screen: the small numbers beside the names of the screens. */
export const waitingView = view('waiting', ({ get }): WaitingCounts => {
  const { figures, conflicts } = get(stateView);
  return {
    deliveries: get(questionsView).filter((question) => question.state === 'open').length,
    figures: conflicts.filter((conflict) => conflict.state !== 'decided').length,
    checks: get(waitingFindingsView).length,
    reference: figures.filter(isOpen).length,
  };
});
