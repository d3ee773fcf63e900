import { isOpen } from '../../shared/domain/reference/open-comment.ts';
import type { WaitingCounts } from '../../shared/contract/session.ts';
import { listQuestions } from '../work/questions/questions.ts';
import type { Work } from '../session/session.ts';

/** How much work waits behind each screen: the small numbers beside the names of the screens. */
export const waiting = ({ workspace, derived }: Work): WaitingCounts =>
  derived.once('waiting', () => {
    const state = derived.state();
    const open = state.figures.filter(isOpen).length;
    return {
      deliveries: listQuestions(workspace).filter((question) => question.state === 'open').length,
      figures: state.conflicts.filter((conflict) => conflict.state !== 'decided').length,
      checks: derived.waitingFindings().length,
      reference: open,
    };
  });
