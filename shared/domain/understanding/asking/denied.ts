import { inAside } from '../meaning/asides.ts';
import { lower } from '../../text/fold.ts';
import { isWithin } from '../meaning/sequences.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Token } from '../meaning/tokens.ts';
import { meantBy, type CellReading } from '../reading/cell-reading.ts';

/** Counted again, ended, or never proven (az, ru, en, tr; stems): another count than the one that is named. */
const OTHER_COUNT =
  /^(?:təkrar|повторн|вторичн|repeat|tekrar|dayandir|xitam|приостан|прекращ|suspend|terminat|discontinu|durdur|ləğv|отмен|аннулир|cancel|annul|iptal|rədd|imtina|отклон|отказ|reject|refus|dismiss|redded|şübhəli|iddia|предполага|подозр|suspected|alleged|presumed|şüpheli)/u;
/** What numbers an article of law (az, ru, en, tr; stems). */
const ARTICLE = /^(?:maddə|madde|ст$|стать|art$|article)/u;

/**
 * Whether a label leaves something out, says that it is not (`кроме женщин`, `müəyyən edilməmiş`) or that it is another
 * count (`təkrar`, an article of law that nobody knows) in words that no wording has. Nothing that its words name may
 * be offered then.
 */
export function isDenied(reading: CellReading, { lexicon }: Pick<Meanings, 'lexicon'>): boolean {
  const isOpen = openIn(reading);
  return [...reading.row.own, ...reading.column.own].some(
    ({ told: { tokens, asides, members } }) =>
      asides.some(
        (aside) =>
          aside.sense === 'without' && tokens.some((token, at) => inAside(at, [aside]) && isOpen(token)),
      ) ||
      tokens.some(
        (token, at) =>
          isOpen(token) &&
          (lexicon.negates(token.text) ||
            OTHER_COUNT.test(lower(token.text)) ||
            (token.number && !isWithin(members, at) && isArticle(tokens[at - 1] ?? tokens[at + 1]))),
      ),
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

const isArticle = (beside: Token | undefined): boolean =>
  beside !== undefined && ARTICLE.test(lower(beside.text));
