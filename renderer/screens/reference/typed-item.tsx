import type { TypedPlace } from '../../../shared/contract/reference.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';

/** A number that is text, with the figures that it may be. */
export function TypedItem({ place, onGo }: { place: TypedPlace; onGo: (selector: string) => void }) {
  const words = useWords().reference;
  const language = useLanguage();
  const nav = useNav();
  const rest = place.candidateCount - place.candidates.length;
  return (
    <li>
      <button type="button" className="it" onClick={() => onGo(`[data-typed="${place.at}"]`)}>
        <span>
          …{tail(place.before)}
          <b>{place.text}</b>
          {head(place.after)}…<span className="x">{words.candidates(place.text, place.candidateCount)}</span>
        </span>
        <span className="p">{words.p(place.page)}</span>
      </button>
      {place.candidates.length > 0 && (
        <ul className="candidates">
          {place.candidates.map(({ figure, label }) => (
            <li key={figure}>
              <button type="button" onClick={() => nav.go('figures', { figure })}>
                <span className="ell">{label[language]}</span>
              </button>
            </li>
          ))}
          {rest > 0 && <li className="m rest">{words.more(rest)}</li>}
        </ul>
      )}
    </li>
  );
}

/** Whole words only. */
const tail = (text: string): string => text.slice(-24).replace(/^\S*\s/, '');
const head = (text: string): string => text.slice(0, 24).replace(/\s\S*$/, '');
