import { useId, useState } from 'react';
import { useWords } from '../../words/speech.ts';
import fieldCss from './field-input.module.css';
import css from './json-input.module.css';

/** The whole item as text; what is no JSON is said and never kept. */
export function JsonInput(props: {
  value: unknown;
  onChange: (value: unknown) => void;
  onBroken: (detail: string) => void;
}) {
  const w = useWords().catalogue;
  const id = useId();
  const [text, setText] = useState(() => JSON.stringify(props.value, null, 2));
  const read = (next: string): void => {
    setText(next);
    try {
      props.onChange(JSON.parse(next));
    } catch (error) {
      props.onBroken(error instanceof Error ? error.message : '');
    }
  };
  return (
    <div className={fieldCss.field}>
      <label className="label" htmlFor={id}>
        {w.json}
      </label>
      <textarea
        id={id}
        className={`field ${css.json}`}
        rows={26}
        spellCheck={false}
        value={text}
        onChange={(event) => read(event.target.value)}
      />
    </div>
  );
}
