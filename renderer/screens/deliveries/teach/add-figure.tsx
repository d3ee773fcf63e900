import { useState } from 'react';
import type { TeachView } from '../../../../shared/contract/teaching.ts';
import type { NewFigure } from '../../../../shared/domain/catalogue/new-figure.ts';
import { Button } from '../../../kit/button.tsx';
import { useLanguage, useWords } from '../../../words/speech.ts';

/** What a row counts that no figure is of yet: its name, and in what it is counted. Enter adds it, Escape goes back. */
export function AddFigure(props: {
  label: string;
  /** A unit code; empty: nobody knows yet, and nothing is guessed. */
  unit: string;
  view: Pick<TeachView, 'next' | 'units'>;
  onAdd: (figure: NewFigure) => void;
  onCancel: () => void;
}) {
  const { view } = props;
  const words = useWords().teach;
  const frame = useWords().frame;
  const language = useLanguage();
  const [label, setLabel] = useState(props.label);
  const [unit, setUnit] = useState(props.unit);
  const add = (): void => {
    if (label.trim() !== '' && unit !== '') props.onAdd({ id: view.next, label: label.trim(), unit });
  };
  return (
    <div
      className="stack gap-4"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        if (event.key === 'Escape') props.onCancel();
        else if (!event.repeat) add();
      }}
    >
      <label className="stack gap-4">
        <span className="label">{words.newName}</span>
        <input className="field" autoFocus value={label} onChange={(event) => setLabel(event.target.value)} />
      </label>
      <label className="stack gap-4">
        <span className="label">{words.newUnit}</span>
        <select className="field" value={unit} onChange={(event) => setUnit(event.target.value)}>
          {unit === '' && <option value="">{words.newUnitWhich}</option>}
          {view.units.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <p className="small muted">{words.newWhy}</p>
      <div className="flex gap-6">
        <Button small look="primary" keys="Enter" disabled={label.trim() === '' || unit === ''} onClick={add}>
          {words.newAdd}
        </Button>
        <Button small look="text" onClick={props.onCancel}>
          {frame.cancel}
        </Button>
      </div>
    </div>
  );
}
