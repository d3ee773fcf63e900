import { useState } from 'react';
import type { EditorView } from '@tiptap/pm/view';
import { Button } from '../../../kit/button.tsx';
import { useWords } from '../../../words/speech.ts';
import { chooseRange } from './edits.ts';
import { findText, replaceText } from './find-text.ts';
import css from './bar.module.css';

/** Finds letters of the text and puts others in their place; chips stay what they are. */
export function FindBar({ view, onClose }: { view: EditorView; onClose: () => void }) {
  const w = useWords().composing;
  const [wanted, setWanted] = useState('');
  const [by, setBy] = useState('');
  const [at, setAt] = useState(-1);
  const matches = findText(view.state.doc, wanted);
  const go = (step: 1 | -1): void => {
    if (matches.length === 0) return;
    const next = (at + step + matches.length) % matches.length;
    setAt(next);
    chooseRange(view, matches[next]!.from, matches[next]!.to);
  };
  const replace = (all: boolean): void => {
    const own = all ? matches : matches.slice(Math.max(0, at), Math.max(0, at) + 1);
    replaceText(view, own, by);
    setAt(-1);
  };
  return (
    <form
      className={css.find}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go(1);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && event.shiftKey) go(-1);
        else if (event.key === 'Enter' && event.ctrlKey) replace(true);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <input
        className={css.sought}
        autoFocus
        aria-label={w.find}
        placeholder={w.find}
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          setAt(-1);
        }}
      />
      <span className="small muted" role="status">
        {wanted === '' ? '' : w.found(at + 1, matches.length)}
      </span>
      <input
        className={css.sought}
        aria-label={w.replaceBy}
        placeholder={w.replaceBy}
        value={by}
        onChange={(event) => setBy(event.target.value)}
      />
      <Button small disabled={matches.length === 0} onClick={() => replace(false)}>
        {w.replace}
      </Button>
      <Button small keys="Ctrl+Enter" disabled={matches.length === 0} onClick={() => replace(true)}>
        {w.replaceAll}
      </Button>
      <Button small look="text" keys="Escape" onClick={onClose}>
        {w.closeFind}
      </Button>
    </form>
  );
}
