import { useState } from 'react';
import { useAsk } from '../../shell/api.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { classes } from '../../kit/classes.ts';
import { ReasonField } from '../../kit/reason-field.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import css from './returned.module.css';

/** Asks for the reason without which something is not done. */
export function WhyDialog(props: {
  title: string;
  /** What becomes of it. */
  note?: string;
  label: string;
  accept: string;
  onClose: () => void;
  onAccept: (reason: string) => void;
}) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const accept = (): void => (reason.trim() === '' ? setTries((n) => n + 1) : props.onAccept(reason.trim()));
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      onAccept={accept}
      footer={
        <>
          <Button onClick={props.onClose}>{words.frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" onClick={accept}>
            {props.accept}
          </Button>
        </>
      }
    >
      {props.note !== undefined && <p className={`small muted ${css.backTold}`}>{props.note}</p>}
      <ReasonField label={props.label} value={reason} tries={tries} onChange={setReason} />
    </Dialog>
  );
}

/** Finds the figure that a number is, by its names. */
export function LinkDialog(props: {
  number: string;
  text: string;
  onClose: () => void;
  onLink: (figure: string) => void;
}) {
  const words = useWords();
  const language = useLanguage();
  const [text, setText] = useState('');
  const { data } = useAsk('search.find', text.trim() === '' ? null : { text });
  const found = text.trim() === '' ? [] : (data?.found.filter(({ kind }) => kind === 'figure') ?? []);
  return (
    <Dialog
      title={words.returned.linkTitle(props.number)}
      onClose={props.onClose}
      footer={<Button onClick={props.onClose}>{words.frame.cancel}</Button>}
    >
      <p className={`small muted ${css.backTold}`}>{props.text}</p>
      <input
        className="field"
        autoFocus
        aria-label={words.returned.search}
        placeholder={words.returned.search}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0] !== undefined) props.onLink(found[0].id);
        }}
      />
      <ul className={classes(css.backOffers, css.backFound)}>
        {found.map(({ id, label, detail }) => (
          <li key={id}>
            <button type="button" onClick={() => props.onLink(id)}>
              <span className="grow">{label[language]}</span>
              <span className="muted">{detail[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
