import { useState } from 'react';
import { matches } from '../../shared/domain/text/search-text.ts';
import { arrowStep } from '../keys/arrows.ts';
import { useAsk } from '../shell/api.ts';
import { useOffered } from '../keys/actions.tsx';
import { useLanguage, useWords } from '../words/speech.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Kbd } from '../kit/kbd.tsx';
import { useNav } from '../shell/nav.tsx';
import { useSession } from '../shell/session.tsx';
import { classes } from '../kit/classes.ts';
import css from './palette.module.css';

interface Offer {
  id: string;
  label: string;
  /** Beside the label, quieter. */
  detail?: string;
  keys?: string;
  run: () => void;
}

/** From so many letters on the workspace is searched as well. */
const SEARCHED = 2;

/** Ctrl K: find or do anything. Arrows move, Enter does or goes there. */
export function Palette({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const w = words.frame;
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const acts = useActs(text);
  const things = useThings(text);
  const all = [...acts, ...things];
  const run = (index: number): void => {
    const chosen = all[index];
    if (!chosen) return;
    onClose();
    // After the dialog has given the focus back.
    setTimeout(chosen.run, 0);
  };
  const option = (offer: Offer, index: number) => (
    <div
      key={offer.id}
      id={`palette-${index}`}
      role="option"
      aria-selected={index === at}
      className={classes(css.offer, index === at && css.chosen)}
      onMouseEnter={() => setAt(index)}
      onClick={() => run(index)}
    >
      <span className="ellipsis">{offer.label}</span>
      {offer.detail !== undefined && (
        <span className={classes('faint tiny ellipsis', css.detail)}>{offer.detail}</span>
      )}
      {offer.keys !== undefined && <Kbd keys={offer.keys} />}
    </div>
  );
  const move = (to: number): void => {
    setAt(to);
    document.getElementById(`palette-${to}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Dialog title={w.find} onClose={onClose} width={560}>
      <input
        className={classes('field', css.query)}
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={all[at] ? `palette-${at}` : undefined}
        aria-label={w.find}
        placeholder={w.paletteHint}
        value={text}
        autoFocus
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = arrowStep(event.key)?.[0] ?? 0;
          if (step !== 0) move(Math.max(0, Math.min(at + step, all.length - 1)));
          else if (event.key === 'Enter') run(at);
          else return;
          event.preventDefault();
        }}
      />
      <div id="palette-list" className={css.palette} role="listbox" aria-label={w.find}>
        {acts.length > 0 && (
          <div role="group" aria-label={w.paletteActs}>
            {acts.map((offer, index) => option(offer, index))}
          </div>
        )}
        {things.length > 0 && (
          <div role="group" aria-label={w.paletteFound}>
            <p className={classes('label', css.group)} aria-hidden="true">
              {w.paletteFound}
            </p>
            {things.map((offer, index) => option(offer, acts.length + index))}
          </div>
        )}
      </div>
      {all.length === 0 && <p className={classes('faint', css.nothing)}>{w.paletteEmpty(text)}</p>}
    </Dialog>
  );
}

/** What can be done here; as it was when the palette opened, without its own keys. */
function useActs(text: string): Offer[] {
  const [offered] = useState(useOffered());
  return offered
    .filter((action) => action.hidden !== true && action.disabled !== true && matches(text, action.label))
    .map(({ id, label, keys, run }) => ({ id, label, run, ...(keys === undefined ? {} : { keys }) }));
}

/** Figures, agencies, files, findings and questions with these words. */
function useThings(text: string): Offer[] {
  const language = useLanguage();
  const kinds = useWords().figures.found;
  const nav = useNav();
  const { workspace } = useSession();
  const asks = workspace !== null && text.trim().length >= SEARCHED;
  const { data } = useAsk('search.find', asks ? { text } : null);
  if (!asks || !data) return [];
  return data.found.map(({ kind, id, label, detail, screen, params }) => ({
    id: `${kind} ${id}`,
    label: label[language],
    detail: [kinds[kind], detail[language]].filter(Boolean).join(' · '),
    run: () => nav.go(screen, params),
  }));
}
