import type { Action } from '../keys/action.ts';
import { useOffered } from '../keys/actions.tsx';
import { useWords } from '../words/speech.ts';
import { Icon } from '../kit/icon.tsx';
import { Kbd } from '../kit/kbd.tsx';
import { shownTime } from '../kit/when.ts';
import { useFooterNote } from '../shell/footer-note.tsx';
import { useSession } from '../shell/session.tsx';
import { classes } from '../kit/classes.ts';
import css from './footer.module.css';

/** The key that shows all keys. */
const LAST = 'keys';

/** What is saved, what the screen says of itself, and which keys work now. */
export function Footer() {
  const { savedAt, workspace, copyFailed } = useSession();
  const { frame: words, errors } = useWords();
  const note = useFooterNote();
  const named = useOffered().filter((action) => action.footer === true && action.disabled !== true);
  const key = (action: Action) => (
    <span key={action.id}>
      {action.keys !== undefined && <Kbd keys={action.keys} />} {action.label}
    </span>
  );
  return (
    <footer className={classes(css.footer, 'no-print')}>
      {workspace?.readOnly === true && (
        <span className={css.warning} title={words.readOnlyWhy}>
          <Icon name="lock" size="s" />
          {words.readOnly}
        </span>
      )}
      {copyFailed && (
        <span className={css.warning} title={errors.sentence(copyFailed)}>
          <Icon name="query" size="s" />
          {words.problem.copyFailed}
        </span>
      )}
      {workspace && <span>{savedAt === null ? words.nothingSaved : words.saved(shownTime(savedAt))}</span>}
      <span className={css.network}>{words.noNetwork}</span>
      {note !== '' && <span className={css.note}>{note}</span>}
      <span className={css.keys}>{named.filter(({ id }) => id !== LAST).map(key)}</span>
      {/* However little room there is: it leads to all the others. */}
      <span className={classes(css.keys, css.all)}>{named.filter(({ id }) => id === LAST).map(key)}</span>
    </footer>
  );
}
