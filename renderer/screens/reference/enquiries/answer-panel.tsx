import { useState } from 'react';
import type { AnswersView } from '../../../../shared/contract/letters.ts';
import type { LineAnswer } from '../../../../shared/domain/enquiries/answer-line.ts';
import { useActions } from '../../../keys/actions.tsx';
import { Button, IconButton } from '../../../kit/button.tsx';
import { classes } from '../../../kit/classes.ts';
import { typedNumber } from '../../../kit/typed-number.ts';
import { useNav } from '../../../shell/nav.tsx';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { answerText } from './answer-columns.tsx';
import css from './enquiries.module.css';
import panelCss from '../../../kit/panel.module.css';

interface Props {
  view: AnswersView;
  line: LineAnswer;
  stated: Readonly<Record<string, number>>;
  onState: (id: string, value: number | null) => void;
  onClose: () => void;
}

/** One line in full: what is asked, its answer, what differs, and the way to the figures. */
export function AnswerPanel({ view, line, stated, onState, onClose }: Props) {
  const words = useWords().enquiries;
  const language = useLanguage();
  const nav = useNav();
  const toFigure = (figure: string): void => nav.go('figures', { figure });
  useActions([
    {
      id: 'enquiries.figure',
      label: words.toFigure,
      keys: 'Enter',
      footer: true,
      disabled: line.figures.length === 0,
      run: () => toFigure(line.figures[0]!),
    },
  ]);
  const waits = [...new Set(line.values.flatMap((one) => (one.state === 'open' ? one.waits : [])))];
  const measure = view.outside.find(({ id }) => id === line.of);
  const text = (label: string, said: string) => (
    <div className={panelCss.part}>
      <div className="label">{label}</div>
      <p>{said}</p>
    </div>
  );
  return (
    <aside className={classes(panelCss.panel, css.panel, 'fade')} data-pane aria-label={line.asks[language]}>
      <header>
        <div className="flex gap-8">
          <span className="small muted grow">
            {line.code} · {view.sections[line.section]![language]}
          </span>
          <IconButton icon="close" label={words.closePanel} onClick={onClose} />
        </div>
        <h2>{line.asks[language]}</h2>
      </header>
      {line.by &&
        text(
          words.part,
          Object.values(line.by)
            .map((part) => part[language])
            .join(', '),
        )}
      {line.because ? (
        text(words.because, line.because[language])
      ) : (
        <div className={panelCss.part}>
          <div className="label">{words.values}</div>
          <ul>
            {line.values.map((value) => (
              <li key={value.year}>
                <span>{value.year}</span>
                {value.isImplied === true && <span className="small muted">{words.implied}</span>}
                <b>{answerText(value, words, language)}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
      {measure && (
        <div className={panelCss.part}>
          <div className="label">{words.stated}</div>
          <StatedField
            label={measure.label[language]}
            value={stated[measure.id]}
            onValue={(value) => onState(measure.id, value)}
          />
        </div>
      )}
      {line.note && text(words.note, line.note[language])}
      {waits.length > 0 && text(words.waits, waits.map((id) => view.names[id]?.[language] ?? id).join('; '))}
      {line.figures.length > 0 && (
        <div className={panelCss.part}>
          <div className="label">
            {words.from}
            {line.figures.length > 1 && `, ${words.addedUp}`}
          </div>
          {line.figures.map((figure) => (
            <div key={figure} className={css.figure}>
              <Button look="text" onClick={() => toFigure(figure)}>
                {view.names[figure]?.[language] ?? figure}
              </Button>
            </div>
          ))}
          {measure && <p className="small muted">{words.per(measure.label[language])}</p>}
        </div>
      )}
    </aside>
  );
}

/** Taken as soon as it is a number above zero. */
function StatedField(props: {
  label: string;
  value: number | undefined;
  onValue: (value: number | null) => void;
}) {
  const [text, setText] = useState(props.value === undefined ? '' : String(props.value));
  return (
    <label className={css.field}>
      <span className="small">{props.label}</span>
      <input
        className="field"
        inputMode="numeric"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          const number = typedNumber(event.target.value);
          props.onValue(number !== null && number > 0 ? number : null);
        }}
      />
    </label>
  );
}
