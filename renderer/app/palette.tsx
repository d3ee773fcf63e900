import { useState } from 'react';
import { matches } from '../../shared/domain/search-text.ts';
import { useOffered } from '../keys/actions.tsx';
import { useWords } from '../locales/words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import './palette.css';

/** Ctrl K: find or do anything. Arrows move, Enter does. */
export function Palette({ onClose }: { onClose: () => void }) {
  const words = useWords().frame;
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [offered] = useState(useOffered());
  const acts = offered.filter(
    (action) => action.hidden !== true && action.disabled !== true && matches(text, action.label),
  );
  const found = acts.map((action) => ({
    id: action.id,
    label: action.label,
    keys: action.keys,
    run: action.run,
  }));
  const run = (index: number): void => {
    const chosen = found[index];
    if (!chosen) return;
    onClose();
    // After the dialog has given the focus back.
    setTimeout(chosen.run, 0);
  };
  return (
    <Dialog title={words.find} onClose={onClose} width={560}>
      <input
        className="field palette-field"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[at] ? `palette-${at}` : undefined}
        aria-label={words.find}
        placeholder={words.paletteHint}
        value={text}
        autoFocus
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
          else if (event.key === 'Enter') run(at);
          else return;
          event.preventDefault();
        }}
      />
      <div id="palette-list" className="palette" role="listbox" aria-label={words.paletteActs}>
        {found.map((one, index) => (
          <div
            key={one.id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === at}
            className={index === at ? 'row on' : 'row'}
            onMouseEnter={() => setAt(index)}
            onClick={() => run(index)}
          >
            <span className="ell">{one.label}</span>
            {one.keys !== undefined && <Kbd keys={one.keys} />}
          </div>
        ))}
        {found.length === 0 && <p className="q none">{words.paletteEmpty(text)}</p>}
      </div>
    </Dialog>
  );
}
