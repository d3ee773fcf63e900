import AGENCIES from '../../../resources/catalogue/agencies.json' with { type: 'json' };
import DIMENSIONS from '../../../resources/catalogue/dimensions.json' with { type: 'json' };
import FIGURES from '../../../resources/catalogue/figures.json' with { type: 'json' };
import INDICATORS from '../../../resources/catalogue/indicators.json' with { type: 'json' };
import PLACES from '../../../resources/catalogue/places.json' with { type: 'json' };
import UNITS from '../../../resources/catalogue/units.json' with { type: 'json' };
import COUNTRIES from '../../../resources/languages/country-names.json' with { type: 'json' };
import DATES from '../../../resources/languages/date-names.json' with { type: 'json' };

const WORD = /\p{L}{3,}/gu;
/** Of longer words their beginning counts, so that endings are no matter. */
const STEM = 5;

const SOURCES: readonly unknown[] = [
  AGENCIES,
  DIMENSIONS,
  FIGURES,
  INDICATORS,
  PLACES,
  UNITS,
  COUNTRIES,
  DATES,
];

const remembered = new Set<string>();

/** Beginnings of the words that the catalogue and the names of places and months have, made when first asked. */
function stems(): ReadonlySet<string> {
  if (remembered.size > 0) return remembered;
  const rest: unknown[] = [...SOURCES];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next === 'string') for (const word of next.match(WORD) ?? []) remembered.add(stem(word));
    else if (typeof next === 'object' && next !== null) rest.push(...Object.values(next));
  }
  return remembered;
}

/** İ has no single small letter: `toLowerCase` would add a dot of its own. */
const stem = (word: string): string => word.replaceAll('İ', 'i').toLowerCase().slice(0, STEM);

const MOST_WORDS = 5000;

/** How many different words with letters above 127 there are, and how many of them are known. */
export function knownWords(text: string): { words: number; known: number } {
  const found = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    // oxlint-disable-next-line no-control-regex -- letters of ASCII read the same in every code page
    if (!/^[\u0000-\u007f]*$/.test(word)) found.add(stem(word));
    if (found.size >= MOST_WORDS) break;
  }
  return { words: found.size, known: [...found].filter((word) => stems().has(word)).length };
}
