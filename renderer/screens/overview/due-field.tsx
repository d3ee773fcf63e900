import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import { dottedDay, parseDay } from '../../../shared/domain/periods/day.ts';
import { call } from '../../shell/api.ts';
import { useUndo } from '../../shell/acts.ts';
import { useToast } from '../../shell/toast.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownCalendarDay } from '../../kit/when.ts';
import { classes } from '../../kit/classes.ts';
import css from './due-field.module.css';

/** A due date edited where it stands. What is no day stays in the field, marked; Escape leaves it as it was. */
export function DueField(props: {
  agency: string | null;
  /** What it is called; null: all bodies. */
  name: string | null;
  due: string | null;
  onEnd: () => void;
}) {
  const words = useWords();
  const w = words.overview.agencies;
  const language = useLanguage();
  const toast = useToast();
  const { undo } = useUndo();
  const [text, setText] = useState(props.due === null ? '' : dottedDay(props.due));
  const [error, setError] = useState<AppError | null>(null);
  // A field that goes loses the focus once more, which must not keep its text a second time.
  const ended = useRef(false);
  const end = (): void => {
    ended.current = true;
    props.onEnd();
  };
  const keep = async (): Promise<void> => {
    const typed = text.trim() === '' ? null : parseDay(text);
    if (typed === null && text.trim() !== '') return setError({ tag: 'DayInvalid', text });
    if (ended.current) return;
    if (typed === props.due) return end();
    ended.current = true;
    const set = await call('overview.setDue', { agency: props.agency, due: text });
    if (!set.ok) {
      ended.current = false;
      return setError(set.error);
    }
    const day = set.value.due === null ? null : shownCalendarDay(set.value.due, language);
    toast.say(w.dueSet(props.name, day), { label: words.frame.undo, keys: 'Ctrl+Z', run: undo });
    end();
  };
  const says = error ? words.errors.sentence(error) : w.dueHint;
  return (
    <span className={css.due}>
      <input
        className={classes('field', css.field)}
        autoFocus
        aria-label={props.name === null ? w.setDue : w.setDueOf(props.name)}
        aria-invalid={error !== null}
        aria-description={says}
        title={says}
        placeholder={words.frame.dayFormat}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setText(event.target.value);
          setError(null);
        }}
        onBlur={() => void (error ? end() : keep())}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') void keep();
          if (event.key === 'Escape') end();
        }}
      />
      {error && (
        <span className={css.wrong} role="alert">
          {says}
        </span>
      )}
    </span>
  );
}
