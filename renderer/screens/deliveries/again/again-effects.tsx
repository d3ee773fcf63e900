import type { RereadEffect } from '../../../../shared/domain/rereading/view.ts';
import { shownNumber } from '../../../../shared/words/number.ts';
import { Button } from '../../../kit/button.tsx';
import { classes } from '../../../kit/classes.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import css from './again.module.css';

/** Figures before the rest is counted. */
const MOST = 60;

/** Right: what figures would be, what needs a person first; and what takes it. */
export function AgainEffects(props: {
  effects: readonly RereadEffect[] | null;
  files: number;
  busy: boolean;
  onTake: () => void;
  onLeave: () => void;
}) {
  const { effects, files, busy } = props;
  const words = useWords().deliveries.again;
  return (
    <aside className={css.effects} data-pane tabIndex={-1} aria-label={words.effects}>
      <h2 className={css.effectsHead}>
        <span className="grow bold">{words.effects}</span>
        {effects !== null && effects.length > 0 && (
          <span className="small muted">{words.figures(effects.length)}</span>
        )}
      </h2>
      <div className={css.effectLines} tabIndex={0} role="group" aria-label={words.effects}>
        {effects === null && <p className="small muted">{words.onlyLooked}</p>}
        {effects?.length === 0 && <p className="small muted">{words.noEffects}</p>}
        {effects?.slice(0, MOST).map((effect) => (
          <Effect key={`${effect.figure.id}@${effect.period}`} effect={effect} />
        ))}
        {effects !== null && effects.length > MOST && (
          <p className="small muted">{words.more(effects.length - MOST)}</p>
        )}
      </div>
      <footer className={css.foot}>
        <Button look="primary" keys="Ctrl+Enter" disabled={busy || files === 0} onClick={props.onTake}>
          {words.take(files)}
        </Button>
        <Button look="text" keys="Esc" onClick={props.onLeave}>
          {words.keepNothing}
        </Button>
      </footer>
    </aside>
  );
}

function Effect({ effect }: { effect: RereadEffect }) {
  const all = useWords();
  const words = all.deliveries.again;
  const language = useLanguage();
  const { figure, period, before, after, state, conflict, reopens } = effect;
  const shown = (value: number | null): string => (value === null ? '…' : shownNumber(value, language));
  return (
    <div className={css.effect}>
      <p className="flex gap-8">
        <span className="grow ellipsis" title={figure.name[language]}>
          {figure.name[language]}
        </span>
        <span className="small muted">{period}</span>
      </p>
      <p className="flex gap-6">
        <span className="muted">{shown(before)}</span>
        <span className="faint" aria-hidden="true">
          →
        </span>
        <span className="bold">{shown(after)}</span>
        <span className={classes('small to-right grow', (conflict ?? reopens) ? 'amber' : 'muted')}>
          {reopens
            ? words.reopens(reopens.by)
            : conflict
              ? `≠ ${all.origin.conflict[conflict.kind]}${conflict.no === '' ? '' : `, ${conflict.no}`}`
              : all.origin.state[state]}
        </span>
      </p>
    </div>
  );
}
