import { lower } from '../../text/fold.ts';
import { blankRows, type Line, type Spot } from './block.ts';
import { indexBelow, LOOK_DOWN } from './contrast.ts';
import type { Reading } from './reading.ts';

/** A label before column numbers: one that says so (`код графы`), or any before eight of them. */
const namesNumbers = ([first, ...rest]: Spot[]): boolean =>
  first!.kind === 'words' &&
  (rest.length >= 8 ||
    /^(?:код|граф|№|kod|sütun|qraf|column|col\b|no\.?$|sira no)/u.test(lower(first!.text)));

/**
 * A row of column numbers: 1 2 3 … (or А Б 1 2 …) directly under a heading, where some column goes on in words
 * and none goes on counting.
 */
export function isNumbering(reading: Reading, line: Line, at: number): boolean {
  const { spots } = line;
  if (spots.length < 3) return false;
  if (isLettered(reading, line, at)) return true;
  let letters = 0;
  while (letters < spots.length && /^[A-Za-zА-Яа-яƏəŞş]$/u.test(spots[letters]!.text)) letters++;
  if (letters === 0 && namesNumbers(spots)) letters = 1;
  const numbers = spots.slice(letters);
  if (numbers.length < 2 || letters > 4) return false;
  const start = Number(numbers[0]!.text.replace(/[().]/g, ''));
  if (start !== 1 && start !== letters + 1 && start !== 2) return false;
  if (!numbers.every(({ text }, i) => Number(text.replace(/^\(|[).]+$/g, '')) === start + i)) return false;
  const above = reading.lines[at - 1];
  const below = reading.lines[at + 1];
  if (!above || !below || blankRows(above, line) > 0 || above.spots.length < 2) return false;
  if (above.spots.some(({ kind, col }) => kind === 'number' && col > reading.left)) return false;
  const goesOn = below.spots.find(({ col }) => col === spots[0]!.col);
  if (goesOn && Number.parseFloat(goesOn.text) === Number.parseFloat(spots[0]!.text) + 1) return false;
  return (
    letters > 0 ||
    spots[0]!.col > reading.left ||
    numbers.some((spot) => {
      const cells = reading.column(spot.col);
      const next = cells.slice(indexBelow(cells, spot.row)).slice(0, LOOK_DOWN);
      return next.length > 0 && next.filter(({ spot: s }) => s.kind === 'words').length * 2 >= next.length;
    })
  );
}

/** `A | B | C` right between a heading and values. */
function isLettered({ lines }: Reading, { spots }: Line, at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]];
  const isRow = spots.every(
    ({ text }, i) => /^\p{L}$/u.test(text) && (i === 0 ? /^[AaАа]$/u.test(text) : text > spots[i - 1]!.text),
  );
  return (
    isRow &&
    above !== undefined &&
    blankRows(above, lines[at]!) === 0 &&
    above.spots.length >= spots.length &&
    below?.spots.some(({ kind }) => kind === 'number') === true
  );
}
