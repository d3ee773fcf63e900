import type { OverviewView } from '../../../shared/contract/overview.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import css from './moved.module.css';

/** What the last draft prints otherwise than the workspace holds it now. */
export function Moved({ view }: { view: OverviewView }) {
  const w = useWords().overview.moved;
  const language = useLanguage();
  const nav = useNav();
  const { moved, draft, labels } = view;
  if (!moved || !draft) return null;
  const shown = (value: number | null): string => (value === null ? '…' : shownNumber(value, language));
  return (
    <div className={css.moved} data-pane>
      <div>
        <h2 className="bold">{w.title(draft.number)}</h2>
        <div className="small muted">{moved.all === 0 ? w.none : w.some(moved.all, moved.first.length)}</div>
      </div>
      {moved.first.map(({ figure, was, now }) => (
        <button key={figure} type="button" onClick={() => nav.go('figures', { figure })}>
          <span className="small muted">{labels[figure]?.[language] ?? figure}</span>
          <span className={css.value}>
            <span className="muted">{shown(was)}</span> <Icon name="arrow" size="s" label={w.to} />{' '}
            <b className="bold">{shown(now)}</b>
          </span>
        </button>
      ))}
    </div>
  );
}
