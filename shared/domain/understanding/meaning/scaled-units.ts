import { exactly } from '../../numbers/exactly.ts';
import { isMoney } from '../../numbers/money.ts';
import { letterOf, multiplierOf } from '../quantities/unit-of-number.ts';
import type { Meanings, WrittenUnit } from './meanings.ts';
import type { Found } from './sequences.ts';
import type { Token } from './tokens.ts';

function factorOf(token: Token | undefined, isAmount: boolean): number | undefined {
  if (token === undefined || token.number) return undefined;
  const word = token.text.replace(/\.$/, '');
  return multiplierOf(word) ?? (isAmount ? letterOf(word) : undefined);
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
    const isAmount = isMoney(written.unit);
    const scaled = (factor: number, from: number, to: number): Found<WrittenUnit> => ({
      from,
      to,
      what: [{ unit: written.unit, factor: exactly(factor) }],
    });
    const before = factorOf(tokens[found.from - 1], isAmount);
    if (before !== undefined && (isAmount || unit?.generic === true || written.unit === 'persons'))
      return scaled(before, found.from - 1, found.to);
    const behind = isAmount ? factorOf(tokens[found.to], true) : undefined;
    return behind === undefined ? found : scaled(behind, found.from, found.to + 1);
  });
}
