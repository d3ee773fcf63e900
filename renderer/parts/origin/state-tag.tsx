import { assertNever } from '../../../shared/result.ts';
import type { OriginView } from '../../../shared/contract/origin.ts';
import { useWords } from '../../words/speech.ts';
import { Tag, type MarkName } from '../../kit/mark.tsx';

/** How a figure stands: the kind of its conflict while it is open, else its state. */
export function StateTag({ view }: { view: Pick<OriginView, 'state' | 'conflict'> }) {
  const words = useWords().origin;
  const { state, conflict } = view;
  const disputed = state === 'open' && conflict !== undefined;
  return <Tag name={markOf(state)}>{disputed ? words.conflict[conflict.kind] : words.state[state]}</Tag>;
}

function markOf(state: OriginView['state']): MarkName {
  switch (state) {
    case 'agreed':
    case 'decided':
      return 'decided';
    case 'open':
      return 'open';
    case 'proposed':
      return 'proposed';
    case 'missing':
      return 'question';
    case 'printed':
      return 'note';
    default:
      return assertNever(state);
  }
}
