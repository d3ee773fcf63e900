import { useState } from 'react';
import type { FoundFigure } from '../../../../shared/contract/questions.ts';
import { isPeriod } from '../../../../shared/domain/periods/period.ts';
import { arrowStep } from '../../../keys/arrows.ts';
import { classes } from '../../../kit/classes.ts';
import { useAsk } from '../../../shell/api.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import css from './find-figure.module.css';

/**
 * Any figure of the catalogue for the cells of a question, by names and synonyms in any language, and a period where
 * it is not theirs. Arrows move, Enter chooses, Escape goes back.
 */
export function FindFigure(props: {
  period: string;
  onFigure: (figure: FoundFigure, period: string | undefined) => void;
  onCancel: () => void;
}) {
  const words = useWords().deliveries.panel;
  const language = useLanguage();
  const [text, setText] = useState('');
  const [period, setPeriod] = useState('');
  const [at, setAt] = useState(0);
  const asks = text.trim().length >= 2;
  const { data, current } = useAsk('questions.figures', asks ? { text } : null);
  const found = asks && data ? data.figures : [];
  const wrong = period.trim() !== '' && !isPeriod(period.trim());
  const choose = (figure: FoundFigure | undefined): void => {
    if (figure && !wrong) props.onFigure(figure, period.trim() === '' ? undefined : period.trim());
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = arrowStep(event.key)?.[0] ?? 0;
    if (step !== 0) setAt(Math.max(0, Math.min(at + step, found.length - 1)));
    else if (event.key === 'Enter' && !event.repeat) choose(found[at]);
    else if (event.key === 'Escape') props.onCancel();
    else return;
    event.preventDefault();
  };
  return (
    <div className={css.find} onKeyDown={onKeyDown}>
      <div className="flex gap-6">
        <input
          className={classes('field', 'grow')}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="question-figures"
          aria-activedescendant={found[at] ? `question-figure-${at}` : undefined}
          aria-label={words.searchLabel}
          placeholder={words.searchLabel}
          autoFocus
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
        />
        <input
          className={classes('field', css.period)}
          aria-label={words.ofPeriod}
          aria-invalid={wrong}
          title={words.ofPeriod}
          placeholder={props.period === '' ? words.anotherPeriod : props.period}
          value={period}
          onChange={(event) => setPeriod(event.target.value)}
        />
      </div>
      <div id="question-figures" role="listbox" aria-label={words.searchLabel} className={css.list}>
        {found.map((figure, index) => (
          <div
            key={figure.id}
            id={`question-figure-${index}`}
            role="option"
            aria-selected={index === at}
            className={classes(css.offer, index === at && css.chosen)}
            onMouseEnter={() => setAt(index)}
            onClick={() => choose(figure)}
          >
            <span>{figure.name[language]}</span>
            <span className="tiny muted">
              {[figure.unit?.[language], figure.synonym].filter((part) => part !== undefined).join(' · ')}
            </span>
          </div>
        ))}
      </div>
      {asks && current && found.length === 0 && <p className="small muted">{words.searchNone}</p>}
    </div>
  );
}
