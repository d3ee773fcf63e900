import { inAside } from '../meaning/asides.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Token } from '../meaning/tokens.ts';
import { meantBy, type CellReading } from '../reading/cell-reading.ts';

/**
 * Whether a label leaves something out or says that it is not (`кроме женщин`, `müəyyən edilməmiş`) in words that no
 * wording has. Everything that its words name is then what was not counted: none of it may be offered.
 */
export function isDenied(reading: CellReading, { lexicon }: Pick<Meanings, 'lexicon'>): boolean {
  const isOpen = openIn(reading);
  return [...reading.row.own, ...reading.column.own].some(
    ({ told: { tokens, asides } }) =>
      asides.some(
        (aside) =>
          aside.sense === 'without' && tokens.some((token, at) => inAside(at, [aside]) && isOpen(token)),
      ) || tokens.some((token) => isOpen(token) && lexicon.negates(token.text)),
  );
}

/** The words of a label that its reading leaves open: all, where it has none. */
function openIn(reading: CellReading): (token: Token) => boolean {
  if (meantBy(reading) === null) return () => true;
  const open = new Set(
    reading.holds.flatMap((hold) => (hold.why === 'word' && hold.place === 'own' ? [hold.token] : [])),
  );
  return (token) => open.has(token);
}
