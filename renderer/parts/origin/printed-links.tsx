import type { PrintedAt } from '../../../shared/contract/origin.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { said } from '../../kit/said.ts';

/** Where a document prints a figure, each a link to it: `page 14, paragraph 2 · slide 38`. */
export function PrintedLinks({ places, onGo }: { places: readonly PrintedAt[]; onGo?: () => void }) {
  const words = useWords().origin;
  const language = useLanguage();
  const nav = useNav();
  return (
    <span className="printed-links">
      {places.map((place, at) => (
        <span key={`${place.kind} ${place.page} ${place.paragraph ?? ''}`}>
          {at > 0 && <span className="faint"> · </span>}
          <button
            type="button"
            className="link"
            title={said(place.title, language)}
            onClick={() => {
              onGo?.();
              nav.go('reference', { section: place.section, figure: place.figure });
            }}
          >
            {place.kind === 'slide'
              ? words.slide(place.page)
              : place.paragraph === undefined
                ? words.page(place.page)
                : words.paragraph(place.page, place.paragraph)}
          </button>
        </span>
      ))}
    </span>
  );
}
