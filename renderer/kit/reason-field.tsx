import { useEffect, useId, useRef } from 'react';
import { useWords } from '../words/speech.ts';
import { classes } from './classes.ts';
import css from './reason-field.module.css';

/** A text without which nothing is kept; an attempt without it says so here, and leads here. */
export function ReasonField(props: {
  label: string;
  value: string;
  placeholder?: string;
  /** How often it was tried to keep it. */
  tries: number;
  /** It may stay empty. */
  optional?: boolean;
  onChange: (text: string) => void;
}) {
  const { label, value, placeholder, tries, optional = false, onChange } = props;
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const missing = !optional && tries > 0 && value.trim() === '';
  useEffect(() => {
    if (tries > 0) field.current?.focus();
  }, [tries]);
  return (
    <label className={css.reason}>
      <span className={classes(css.label, 'label')}>{label}</span>
      <textarea
        ref={field}
        className="field"
        rows={3}
        autoFocus
        placeholder={placeholder}
        value={value}
        aria-invalid={missing}
        aria-describedby={missing ? id : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {missing && (
        <span id={id} className="small red" role="alert">
          {words.errors.sentence({ tag: 'ReasonMissing' })}
        </span>
      )}
    </label>
  );
}
