import { useState } from 'react';
import { comboOf } from '../../../keys/combo.ts';
import { placeInList } from '../../../keys/arrows.ts';
import { Kbd } from '../../../kit/kbd.tsx';
import { useAsk } from '../../../shell/api.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { Popover, type Anchor } from './popover.tsx';
import { worded, wordingName, WORDINGS, type WordingName } from './placeholder.ts';
import css from './popover.module.css';

/** How a figure stands in this place: its wordings with what they print in both languages. */
export function ChipPopover(props: {
  figure: string;
  label: string;
  source: string;
  anchor: Anchor;
  onWording: (source: string) => void;
  onOrigin: () => void;
  onAnother: () => void;
  onCondition: () => void;
  onClose: () => void;
}) {
  const words = useWords();
  const shown = useLanguage();
  const w = words.composing;
  const { figure, source } = props;
  const [at, setAt] = useState(() => Math.max(0, WORDINGS.indexOf(wordingName(source) ?? 'both')));
  const sources = WORDINGS.map((one) => worded(figure, one));
  const en = useAsk('composing.prints', { language: 'en', sources }).data?.prints;
  const az = useAsk('composing.prints', { language: 'az', sources }).data?.prints;
  const says = (language: 'en' | 'az', wording: WordingName): string =>
    ((language === 'en' ? en : az)?.[worded(figure, wording)] ?? []).map(({ text }) => text).join('') || '…';
  return (
    <Popover
      anchor={props.anchor}
      label={`${w.wording}: ${props.label}`}
      onClose={props.onClose}
      onKey={(event) => {
        const combo = comboOf(event.nativeEvent);
        const digit = /^[1-6]$/.test(combo) ? WORDINGS[Number(combo) - 1]! : null;
        const to = combo.startsWith('Arrow') ? placeInList(combo, at, WORDINGS.length) : null;
        if (to !== null) setAt(to);
        else if (digit !== null) props.onWording(worded(figure, digit));
        else if (combo === 'Enter') props.onWording(worded(figure, WORDINGS[at]!));
        else if (combo === 'O') props.onOrigin();
        else if (combo === 'R') props.onAnother();
        else if (combo === 'Ctrl+.') props.onCondition();
        else return;
        event.preventDefault();
      }}
    >
      <div className={css.head}>
        <span className={css.big}>{says(shown, 'value')}</span>
        <span>
          <b>{props.label}</b>
          <br />
          <span className="small muted">{figure}</span>
        </span>
      </div>
      <div role="listbox" aria-label={w.wording}>
        <div className={`${css.wording} ${css.names}`} role="presentation">
          <span />
          <span>{w.wording}</span>
          <span>{words.reference.english}</span>
          <span>{words.reference.azerbaijani}</span>
        </div>
        {WORDINGS.map((one, nth) => (
          <div
            key={one}
            role="option"
            aria-selected={nth === at}
            className={css.wording}
            onClick={() => props.onWording(worded(figure, one))}
          >
            <Kbd keys={String(nth + 1)} />
            <span>{w.wordings[one]}</span>
            <span className={css.prints} lang="en">
              {says('en', one)}
            </span>
            <span className={css.prints} lang="az">
              {says('az', one)}
            </span>
          </div>
        ))}
      </div>
      <div className={css.foot}>
        <span>
          <Kbd keys="Enter" /> {w.set}
        </span>
        <button type="button" onClick={props.onOrigin}>
          <Kbd keys="O" /> {w.origin}
        </button>
        <button type="button" onClick={props.onAnother}>
          <Kbd keys="R" /> {w.anotherKey}
        </button>
        <button type="button" onClick={props.onCondition}>
          <Kbd keys="Ctrl+." /> {w.condition}
        </button>
        <span className="grow" />
        <span className="muted">{w.onlyHere}</span>
      </div>
    </Popover>
  );
}
