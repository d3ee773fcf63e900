import { useId, useState } from 'react';
import type { OfferedFigure } from '../../../../shared/contract/reference/composing.ts';
import { useAsk } from '../../../shell/api.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { placeInList } from '../../../keys/arrows.ts';
import { Popover, type Anchor } from './popover.tsx';
import css from './popover.module.css';

/** Which figure, by letters of its name in any language. */
export function PickFigure(props: {
  title: string;
  /** Of the text: what a figure prints is said in it. */
  language: 'en' | 'az';
  anchor: Anchor;
  onPick: (figure: string) => void;
  onClose: () => void;
}) {
  const words = useWords().composing;
  const language = useLanguage();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const asked = typed.trim() === '' ? null : { language: props.language, text: typed };
  const { data, current } = useAsk('composing.figures', asked);
  const things = asked === null ? [] : (data?.figures ?? []);
  const pick = (one: OfferedFigure | undefined): void => {
    // What is listed may still be the answer to fewer letters.
    if (one !== undefined && current) props.onPick(one.figure);
  };
  return (
    <Popover anchor={props.anchor} label={props.title} narrow onClose={props.onClose}>
      <input
        className={css.input}
        autoFocus
        role="combobox"
        aria-expanded={things.length > 0}
        aria-controls={list}
        aria-activedescendant={things.length > 0 ? `${list}-${at}` : undefined}
        aria-label={props.title}
        placeholder={words.search}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const to = event.key.startsWith('Arrow') ? placeInList(event.key, at, things.length) : null;
          if (to !== null && things.length > 0) setAt(to);
          else if (event.key === 'Enter') pick(things[at]);
          else return;
          event.preventDefault();
        }}
      />
      <div className={css.offers} role="listbox" id={list} aria-label={props.title}>
        {things.map((one, nth) => (
          <div
            key={one.figure}
            id={`${list}-${nth}`}
            role="option"
            aria-selected={nth === at}
            className={css.offer}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(one)}
          >
            <span className="ellipsis grow">{one.label[language]}</span>
            <b>{one.prints}</b>
          </div>
        ))}
      </div>
      {asked !== null && current && things.length === 0 && <p className="small muted">{words.noFigure}</p>}
    </Popover>
  );
}
