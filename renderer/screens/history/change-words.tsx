import type { HistoryLine } from '../../../shared/contract/history.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { shownNumber } from '../../../shared/words/number.ts';

/** `94 → 91`; what was not there is `…`. */
export function ChangeWords({ change }: { change: NonNullable<HistoryLine['change']> }) {
  const w = useWords().history;
  const language = useLanguage();
  const shown = (value: number | string | null): string =>
    value === null ? '…' : typeof value === 'number' ? shownNumber(value, language) : value;
  // A provisional value that was accepted as it stood.
  if (change.before === change.after) return <span className="muted">{w.stays(shown(change.after))}</span>;
  return (
    <>
      <span className="muted">{shown(change.before)}</span>{' '}
      <Icon name="arrow" size="s" label={w.columns.change} /> <b>{shown(change.after)}</b>
    </>
  );
}
