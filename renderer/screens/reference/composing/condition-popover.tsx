import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { comboOf } from '../../../keys/combo.ts';
import { Segmented } from '../../../kit/segmented.tsx';
import { useWords } from '../../../words/speech.ts';
import { Popover, type Anchor } from './popover.tsx';
import css from './popover.module.css';

/** When chosen words print: while the value or the change of a figure is, or is not, a number. */
export function ConditionPopover(props: {
  /** Figures in the words, and their names. */
  figures: readonly { figure: string; label: string }[];
  /** The words as they are written. */
  words: string;
  anchor: Anchor;
  onTake: (source: string) => void;
  onClose: () => void;
}) {
  const w = useWords().composing;
  const [figure, setFigure] = useState(props.figures[0]!.figure);
  const [asks, setAsks] = useState<'value' | 'change'>('change');
  const [is, setIs] = useState<'is' | 'isNot'>('isNot');
  const [number, setNumber] = useState('0');
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(number.trim());
  const take = (): void => {
    if (!isNumber) return;
    const when = `${asks === 'change' ? 'change' : ''}=${number.trim()}`;
    const [then, otherwise] = is === 'is' ? [props.words, ''] : ['', props.words];
    const branches = [`${when} -> ${then}`.trim(), `else -> ${otherwise}`.trim()];
    props.onTake(`{?${figure}: ${branches[0]} | ${branches[1]}}`);
  };
  return (
    <Popover
      anchor={props.anchor}
      label={w.condition}
      narrow
      onClose={props.onClose}
      onKey={(event) => {
        if (comboOf(event.nativeEvent) !== 'Ctrl+Enter') return;
        event.preventDefault();
        take();
      }}
    >
      <b>{w.condition}</b>
      <div className={css.choices}>
        <span>{w.ofFigure}</span>
        <select
          className={css.input}
          autoFocus
          aria-label={w.ofFigure}
          value={figure}
          onChange={(event) => setFigure(event.target.value)}
        >
          {props.figures.map((one) => (
            <option key={one.figure} value={one.figure}>
              {one.label}
            </option>
          ))}
        </select>
        <span>{w.shownWhile}</span>
        <Segmented
          label={w.shownWhile}
          value={asks}
          segments={(['change', 'value'] as const).map((value) => ({ value, label: w.asks[value] }))}
          onChange={setAsks}
        />
        <Segmented
          label={w.is}
          value={is}
          segments={(['isNot', 'is'] as const).map((value) => ({ value, label: w[value] }))}
          onChange={setIs}
        />
        <input
          className={css.input}
          aria-label={w.number}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </div>
      <div className={css.foot}>
        <Button small look="primary" keys="Ctrl+Enter" disabled={!isNumber} onClick={take}>
          {w.take}
        </Button>
      </div>
    </Popover>
  );
}
