import { lower } from '../../text/fold.ts';
import type { Said } from './line.ts';

/** Parts of a year without saying which: over or beside a value they leave its time open. */
const OPEN =
  /^(?:yarim ?il(?:lik)?|rüb(?:lük)?|ay(?:liq)?|полугодие|квартал|месяц|half(?:[- ]year)?|quarter|month|yariyil|çeyrek|aylik)\.?$/u;
const WHOLE =
  /^(?:(?:tam |bütün )?il(?:lik)?|(?:весь )?год|годов\p{L}+|(?:full |whole )?year|annual|yil(?:lik)?|tam yil)\.?$/u;

export const isOpenPart = ({ placed }: Said): boolean => OPEN.test(lower(placed.text.trim()));
export const isWholeYear = ({ placed }: Said): boolean => WHOLE.test(lower(placed.text.trim()));

/** A text that is a day and nothing else, ISO 8601: `01.10.2023`, `1 yanvar 2024`. */
export function dayAlone({ placed, told: { span, tokens } }: Said): string | null {
  const isText = placed.cell.type === 'text' && tokens.length === 0;
  return isText && span.periods.length === 0 && span.part === undefined ? (span.day ?? null) : null;
}

/** What the cell of a column of times says: a time, or a part of a year that it leaves open. */
export const saysTime = (said: Said): boolean =>
  isOpenPart(said) ||
  isWholeYear(said) ||
  (said.told.tokens.every(({ number }) => number) &&
    (said.told.span.periods.length > 0 ||
      said.told.span.part !== undefined ||
      said.told.span.flags.length > 0));
