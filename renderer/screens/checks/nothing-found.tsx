import type { ChecksView } from '../../../shared/contract/checks.ts';
import { useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import type { Filter } from './group-findings.ts';
import emptyCss from '../../kit/empty.module.css';

/** What was run where nothing is to be seen, and the way on. */
export function NothingFound(props: {
  view: ChecksView;
  filter: Filter;
  searched: boolean;
  onAll: () => void;
  onRules: () => void;
}) {
  const w = useWords().checks;
  const { findings, rules, figures } = props.view;
  const ran = rules.filter((rule) => rule.looked > 0).length;
  const skipped = rules.filter((rule) => rule.skipped?.why === 'values').length;
  const none = findings.length === 0;
  const text = none
    ? ran === 0
      ? w.noneRan(rules.length)
      : w.none(ran, figures, skipped)
    : props.filter === 'cleared' && !props.searched
      ? w.noneCleared
      : w.noneLike;
  return (
    <div className={emptyCss.empty}>
      <p>{text}</p>
      <div className="flex gap-8" style={{ marginTop: 8 }}>
        {!none && <Button onClick={props.onAll}>{w.showAll}</Button>}
        <Button onClick={props.onRules}>{w.showRules}</Button>
      </div>
    </div>
  );
}
