import { useEffect, useState } from 'react';
import { matches } from '../../../shared/domain/text/search-text.ts';
import { useAsk } from '../../shell/api.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { moveInList } from '../../kit/move-in-list.ts';
import css from './figure-dialog.module.css';

/** Finds a figure that was reported for more than one year. Arrow down to the list, Enter chooses. */
export function FigureDialog(props: {
  title: string;
  onChoose: (figure: string) => void;
  onClose: () => void;
}) {
  const words = useWords();
  const language = useLanguage();
  const [text, setText] = useState('');
  const { data } = useAsk('dynamics.figures', {});
  const found = (data ?? []).filter(({ label, figure }) =>
    matches(text, `${label.en} ${label.az} ${figure}`),
  );
  // Somebody who types and presses Enter before the list is there still gets what was typed.
  const [entered, setEntered] = useState(false);
  const first = found[0]?.figure;
  const { onChoose } = props;
  useEffect(() => {
    if (entered && first !== undefined) onChoose(first);
  }, [entered, first, onChoose]);
  return (
    <Dialog title={props.title} width={560} onClose={props.onClose}>
      <div className={css.dialog} onKeyDown={(event) => moveInList(event, 'input, button')}>
        <input
          className="field"
          aria-label={words.dynamics.anyFigureLead}
          placeholder={words.dynamics.anyFigureLead}
          value={text}
          autoFocus
          onChange={(event) => {
            setEntered(false);
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            if (first !== undefined) onChoose(first);
            else setEntered(data === null);
          }}
        />
        <ul>
          {found.map(({ figure, label, unit, years, from, to }) => (
            <li key={figure}>
              <button type="button" onClick={() => props.onChoose(figure)}>
                <span className="ellipsis grow">{label[language]}</span>
                <span className="small muted unbroken">
                  {unit[language]} · {from}–{to} · {words.dynamics.yearsCounted(years)}
                </span>
              </button>
            </li>
          ))}
          {data && found.length === 0 && <li className="muted small">{words.frame.paletteEmpty(text)}</li>}
        </ul>
      </div>
    </Dialog>
  );
}
