import { useEffect, useEffectEvent, useState, useId } from 'react';
import type { EditKind } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import { problemAz } from '../../../shared/words/errors/catalogue-problem-az.ts';
import { problemEn } from '../../../shared/words/errors/catalogue-problem-en.ts';
import { useAsk } from '../../shell/api.ts';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { FIELDS } from './edit-fields.ts';
import { FieldInput } from './field-input.tsx';
import css from './edit-item.module.css';
import itemCss from './item-panel.module.css';
import panelCss from '../../kit/panel.module.css';
import markCss from '../../kit/mark.module.css';
import { classes } from '../../kit/classes.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import fieldCss from './field-input.module.css';

/** The form of an item, or the whole of it as JSON; says at once what is wrong with it. */
export function EditItem(props: {
  kind: EditKind;
  id: string;
  value: unknown;
  /** The id is typed beside the form, and may still change. */
  isNew?: true;
  onSave: (value: unknown) => Promise<void>;
  onCancel: () => void;
}) {
  const { kind, id } = props;
  const w = useWords().catalogue;
  const language = useLanguage();
  const fields = FIELDS[kind];
  const [edited, setValue] = useState(props.value);
  const value = props.isNew ? { ...(edited as object), id } : edited;
  const [json, setJson] = useState(fields.length === 0);
  const [broken, setBroken] = useState<string | null>(null);
  const asked = useAsk('catalogue.check', { kind, id, value }, []);
  const problems = asked.data?.problems ?? [];
  const word = language === 'az' ? problemAz : problemEn;
  const text = JSON.stringify(value);
  // Nobody has to be told that an empty form is empty.
  const untouched = props.isNew === true && id === '' && edited === props.value;
  const changed = broken === null && text !== JSON.stringify(props.value);
  const ready = changed && asked.current && asked.error === null && problems.length === 0;
  const waiting = changed && !asked.current;
  // As it was when wanted, before it was known what is wrong with it: kept as soon as nothing is.
  const [wanted, setWanted] = useState<string | null>(null);
  const save = (): void => {
    if (ready) void props.onSave(value);
    else if (waiting) setWanted(text);
  };
  const saveNow = useEffectEvent(() => void props.onSave(value));
  const due = ready && wanted === text;
  useEffect(() => {
    if (!due) return;
    setWanted(null);
    saveNow();
  }, [due]);
  useActions([
    {
      id: 'catalogue.keep',
      label: w.acts.save,
      keys: 'Ctrl+Enter',
      run: save,
      footer: true,
      disabled: !ready && !waiting,
    },
  ]);
  return (
    <>
      <div className={classes(panelCss.part, css.form)} ref={props.isNew ? null : intoForm}>
        {json ? (
          <JsonInput
            value={value}
            onChange={(next) => {
              setBroken(null);
              setValue(next);
            }}
            onBroken={setBroken}
          />
        ) : (
          fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              item={value}
              wrong={!untouched && problems.some((problem) => problem.field.split('.')[0] === field.name)}
              onChange={setValue}
            />
          ))
        )}
      </div>
      {(broken !== null || (problems.length > 0 && !untouched)) && (
        <div className={panelCss.part} role="status">
          <div className="label">{w.wrong}</div>
          {broken !== null && <p className={classes(markCss.mark, markCss.blocker)}>{w.notJson(broken)}</p>}
          {broken === null &&
            problems.map((problem) => (
              <p key={`${problem.field} ${problem.problem} ${problem.detail ?? ''}`} className={css.wrong}>
                <Icon name="query" /> {word({ ...problem, field: fieldWord(problem.field, w) })}
              </p>
            ))}
        </div>
      )}
      <div className={classes(panelCss.part, itemCss.acts)}>
        <Button look="primary" keys="Ctrl+Enter" disabled={!ready && !waiting} onClick={save}>
          {w.acts.save}
        </Button>
        <Button onClick={props.onCancel}>{w.acts.cancel}</Button>
        <span className="grow" />
        {fields.length > 0 && (
          <Button look="text" disabled={broken !== null} onClick={() => setJson(!json)}>
            {json ? w.acts.form : w.acts.editJson}
          </Button>
        )}
        <p className={`small muted ${itemCss.note}`}>{w.fromNowOn}</p>
      </div>
    </>
  );
}

/** Editing begins in the first field; the row behind it keeps what was chosen. */
function intoForm(form: HTMLDivElement | null): void {
  form?.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

/** `names.az` as the form calls it: `Name (Azərbaycanca)`; what the form does not have keeps its path. */
function fieldWord(field: string, w: Words['catalogue']): string {
  const [name = '', within] = field.split('.');
  const label = w.fields[name as keyof typeof w.fields] as string | undefined;
  if (label === undefined) return field;
  if (within === undefined) return label;
  const language = w.languages[within as keyof typeof w.languages] as string | undefined;
  return `${label} (${language ?? Number(within) + 1})`;
}

/** The whole item as text; what is no JSON is said and never kept. */
function JsonInput(props: {
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
