import { useId, useState } from 'react';
import { useWords } from '../../words/speech.ts';
import { fieldOf, linesOf, withField, type EditField } from './edit-fields.ts';
import css from './field-input.module.css';

const LANGUAGES = ['az', 'en', 'ru'] as const;

/** One field of the form: texts by language, a list with one a line, or one line. */
export function FieldInput(props: {
  field: EditField;
  item: unknown;
  wrong: boolean;
  onChange: (item: unknown) => void;
}) {
  const { field, item } = props;
  const w = useWords().catalogue;
  const id = useId();
  const value = fieldOf(item, field);
  const list = Array.isArray(value) ? value.map(String) : [];
  // As typed: an empty line is a line until the field is left.
  const [text, setText] = useState(list.join('\n'));
  const put = (next: unknown): void => props.onChange(withField(item, field, next));
  const common = { className: 'field', 'aria-invalid': props.wrong };
  if (field.kind === 'labels') {
    const labels = (value ?? {}) as Record<string, string>;
    return (
      <fieldset>
        <legend className="label">{w.fields[field.name]}</legend>
        {LANGUAGES.map((language) => (
          <label key={language} className={css.language}>
            <span className="small muted">{w.languages[language]}</span>
            <input
              {...common}
              lang={language}
              value={labels[language] ?? ''}
              onChange={(event) => put({ ...labels, [language]: event.target.value })}
            />
          </label>
        ))}
      </fieldset>
    );
  }
  if (field.kind === 'type') {
    const types = Object.entries(w.types);
    return (
      <label className={css.field}>
        <span className="label">{w.fields[field.name]}</span>
        <select {...common} value={String(value)} onChange={(event) => put(event.target.value)}>
          {types.map(([type, label]) => (
            <option key={type} value={type}>
              {label}
            </option>
          ))}
        </select>
      </label>
    );
  }
  const hint = field.kind === 'text' ? '' : field.kind === 'ids' ? w.onePerLineIds : w.onePerLine;
  return (
    <div className={css.field}>
      <label className="label" htmlFor={id}>
        {w.fields[field.name]} {hint !== '' && <span className="faint">· {hint}</span>}
      </label>
      {field.kind === 'text' ? (
        <input
          {...common}
          id={id}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => put(event.target.value)}
        />
      ) : (
        <textarea
          {...common}
          id={id}
          rows={Math.min(12, Math.max(2, text.split('\n').length + 1))}
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            put(linesOf(event.target.value));
          }}
        />
      )}
    </div>
  );
}
