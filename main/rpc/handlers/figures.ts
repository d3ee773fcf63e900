import type { figuresContract } from '../../../shared/rpc/contract/figures.ts';
import { originOf } from '../../services/origin.ts';
import { workOf, type HandlersOf } from '../handler.ts';

export const figuresHandlers: HandlersOf<typeof figuresContract> = {
  'figures.origin': (session, { figure, period }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    const input = period === undefined ? { figure } : { figure, period };
    return originOf(session.app, workspace, derived.state(), input);
  },
};
