import type { TypedPlace } from '../../../shared/contract/reference.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import css from './places.module.css';

/** A number that is text, with the figures that it may be. */
export function TypedItem({ place, onGo }: { place: TypedPlace; onGo: (selector: string) => void }) {
  const words = useWords().reference;
  const language = useLanguage();
  const nav = useNav();
  const rest = place.candidateCount - place.candidates.length;
  return (
    <li>
      <button type="button" className={css.entry} onClick={() => onGo(`[data-typed="${place.at}"]`)}>
        <span>
          …{tail(place.before)}
          <b>{place.text}</b>
          {head(place.after)}…
          <span className={css.detail}>{words.candidates(place.text, place.candidateCount)}</span>
        </span>
        <span className={css.where}>{words.p(place.page)}</span>
      </button>
      {place.candidates.length > 0 && (
        <ul className={css.candidates}>
          {place.candidates.map(({ figure, label }) => (
            <li key={figure}>
              <button type="button" onClick={() => nav.go('figures', { figure })}>
                <span className="ellipsis">{label[language]}</span>
              </button>
            </li>
          ))}
          {rest > 0 && <li className={`muted ${css.rest}`}>{words.more(rest)}</li>}
        </ul>
      )}
    </li>
  );
}

/** Whole words only. */
const tail = (text: string): string => text.slice(-24).replace(/^\S*\s/, '');
const head = (text: string): string => text.slice(0, 24).replace(/\s\S*$/, '');
