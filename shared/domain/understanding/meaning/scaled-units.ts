import { exactly } from '../../numbers/exactly.ts';
import { multiplierOf } from '../quantities/unit-of-number.ts';
import type { Meanings, WrittenUnit } from './meanings.ts';
import type { Found } from './sequences.ts';
import type { Token } from './tokens.ts';

/** Behind or before a currency one letter is enough: `AZN m`, `M₼`, `K USD`. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['м', 1e6],
  ['k', 1e3],
  ['к', 1e3],
  ['b', 1e9],
]);

function factorOf(token: Token | undefined, isMoney: boolean): number | undefined {
  if (token === undefined || token.number) return undefined;
  const word = token.text.replace(/\.$/, '');
  return multiplierOf(word) ?? (isMoney ? LETTERS.get(word.toLowerCase()) : undefined);
}

/** Units with the word that multiplies them, on whichever side it stands: `тыс. AZN`, `AZN m`, `mln ₼`. */
export function withScale(
  units: readonly Found<WrittenUnit>[],
  tokens: readonly Token[],
  { catalogue }: Meanings,
): Found<WrittenUnit>[] {
  return units.map((found) => {
    const [written] = found.what;
    if (written === undefined || written.factor !== 1) return found;
    const unit = catalogue.unitsById.get(written.unit);
    const isMoney = unit?.signs !== undefined && written.unit !== 'percent';
    const scaled = (factor: number, from: number, to: number): Found<WrittenUnit> => ({
      from,
      to,
      what: [{ unit: written.unit, factor: exactly(factor) }],
    });
    const before = factorOf(tokens[found.from - 1], isMoney);
    if (before !== undefined && (isMoney || unit?.generic === true || written.unit === 'persons'))
      return scaled(before, found.from - 1, found.to);
    const behind = isMoney ? factorOf(tokens[found.to], true) : undefined;
    return behind === undefined ? found : scaled(behind, found.from, found.to + 1);
  });
}
