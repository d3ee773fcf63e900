import { useId, useRef, useState } from 'react';
import type { WholeFigure } from '../../../../shared/contract/teaching.ts';
import type { NewFigure } from '../../../../shared/domain/catalogue/new-figure.ts';
import { arrowStep } from '../../../keys/arrows.ts';
import { classes } from '../../../kit/classes.ts';
import { Icon } from '../../../kit/icon.tsx';
import { call, useAsk } from '../../../shell/api.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import css from './figure-picker.module.css';

/**
 * One figure or several, by their names in any language. Arrows move, Enter chooses, Backspace in the empty field takes
 * the last one away, Escape leaves the search.
 */
export function FigurePicker(props: {
  label: string;
  why: string;
  chosen: readonly WholeFigure[];
  /** Figures that are about to be added are found, too. */
  added: readonly NewFigure[];
  /** Which of those found can be chosen. */
  fits: (figure: WholeFigure) => boolean;
  /** Only one: another takes its place. */
  single?: boolean;
  onChange: (chosen: WholeFigure[]) => void;
}) {
  const { chosen, onChange } = props;
  const words = useWords().teach.addFigure;
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const typed = useRef('');
  const asks = text.trim().length >= 2;
  const asked = { text, ids: [], added: [...props.added] };
  const { data, current } = useAsk('teaching.wholes', asks ? asked : null);
  const fitting = (figures: readonly WholeFigure[]): WholeFigure[] =>
    figures.filter((one) => props.fits(one) && !chosen.some((other) => other.id === one.id));
  const found = asks && data ? fitting(data.figures) : [];
  const choose = (figure: WholeFigure | undefined): void => {
    if (figure === undefined) return;
    onChange(props.single === true ? [figure] : [...chosen, figure]);
    setText('');
    typed.current = '';
  };
  /** Enter came before what is found for the text was here: the first of it is meant. */
  const chooseFirst = async (): Promise<void> => {
    const answer = await call('teaching.wholes', asked);
    if (answer.ok && typed.current === text) choose(fitting(answer.value.figures)[0]);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = arrowStep(event.key)?.[0] ?? 0;
    if (event.ctrlKey) return;
    if (asks && step !== 0) setAt(Math.max(0, Math.min(at + step, found.length - 1)));
    else if (asks && event.key === 'Enter') {
      if (!event.repeat && current) choose(found[at]);
      else if (!event.repeat) void chooseFirst();
    } else if (text !== '' && event.key === 'Escape') setText('');
    else if (text === '' && event.key === 'Backspace' && chosen.length > 0) onChange(chosen.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes('stack gap-4', css.picker)}>
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      {chosen.length > 0 && (
        <ul className={css.chosen}>
          {chosen.map((figure) => (
            <li key={figure.id}>
              <span>{figure.name[language]}</span>
              <button
                type="button"
                tabIndex={-1}
                aria-label={words.without(figure.name[language])}
                onClick={() => onChange(chosen.filter((one) => one !== figure))}
              >
                <Icon name="close" size="s" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        className="field"
        role="combobox"
        autoComplete="off"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
        aria-describedby={`${id}-why`}
        placeholder={words.find}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          typed.current = event.target.value;
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={props.label}>
        {found.map((figure, index) => (
          <div
            key={figure.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={classes(css.offer, index === at && css.current)}
            onMouseEnter={() => setAt(index)}
            onClick={() => choose(figure)}
          >
            {figure.name[language]}
          </div>
        ))}
      </div>
      {asks && current && found.length === 0 && <p className="small muted">{words.none}</p>}
      <p id={`${id}-why`} className="small muted">
        {props.why}
      </p>
    </div>
  );
}
