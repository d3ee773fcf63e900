import type { Period } from '../../periods/period.ts';
import type { Line, Said, TableLines } from '../lines/line.ts';
import type { Meanings, WrittenUnit } from '../meaning/meanings.ts';
import { tell } from '../meaning/told.ts';
import { isApart } from '../meaning/unit-apart.ts';
import { countWordsOf } from './candidate.ts';
import type { CellReading } from './cell-reading.ts';

interface UnitJob {
  lines: TableLines;
  meanings: Meanings;
  base: Period;
}

/** The unit that is written nearest: with the number, in the row, over the column, above the table. */
export function unitOf(
  quantity: CellReading['quantity'],
  row: Line,
  column: Line,
  { meanings, base, lines }: UnitJob,
): CellReading['unit'] {
  if ((quantity.kind === 'number' || quantity.kind === 'ambiguous') && quantity.unit !== undefined) {
    const told = tell(quantity.unit, base, meanings);
    const found = wholeUnit(told.units, told.tokens.length);
    return found === undefined ? { unit: quantity.unit, factor: 1, said: null } : { ...found, said: null };
  }
  const stated = row.unit && unitOfCell(row.unit, meanings);
  const own = row.unit && stated ? [{ ...stated, said: row.unit }] : [];
  const heads = column.own.toReversed().filter((said) => !isActual(said, column, lines));
  const near = [row.own, heads, row.near].flatMap((texts) =>
    texts.flatMap((said) => withText(unitIn(said), said)),
  );
  const [first, ...others] = [...own, ...near, ...unitsOver(lines, meanings)];
  if (first === undefined) return undefined;
  // `Sayı` names no unit, so that `(min nəfər)` over the table holds; `ədəd` and `min nəfər` are two.
  const scaled = others.find(({ factor }) => factor !== 1);
  if (scaled !== undefined && first.factor === 1 && isGeneric(first.unit, meanings))
    return saysCount(first.said, meanings) ? scaled : { ...scaled, isDoubtful: true };
  // `manat` beside it and `min manat` over it: which of them holds nobody can tell.
  const isDoubtful = others.some(({ unit, factor }) => unit === first.unit && factor !== first.factor);
  return isDoubtful ? { ...first, isDoubtful } : first;
}

const unitsAbove = new WeakMap<TableLines, readonly UnitSaid[]>();

/** Above a table a unit stands apart: `(min manat)`, `…, nəfər`; a title that is one word is no unit. */
function unitsOver(lines: TableLines, meanings: Meanings): readonly UnitSaid[] {
  const known = unitsAbove.get(lines);
  if (known !== undefined) return known;
  const labels = [...lines.columns.values()].filter(({ kind }) => kind === 'label');
  const over = [...lines.captions, ...lines.titles].flatMap((said) =>
    withText(unitApart(said) ?? unitInCorner(said, labels, meanings) ?? unitLine(said, meanings), said),
  );
  unitsAbove.set(lines, over);
  return over;
}

const isGeneric = (unit: string, { catalogue }: Meanings): boolean =>
  catalogue.unitsById.get(unit)?.generic === true;

const saysCount = ({ told }: Said, meanings: Meanings): boolean => {
  const words = countWordsOf(meanings);
  return told.tokens.every(
    (token) => token.lemmas.some((lemma) => words.has(lemma)) || meanings.lists.isEmpty(token),
  );
};

type UnitSaid = WrittenUnit & { said: Said };

const withText = (unit: WrittenUnit | undefined, said: Said): UnitSaid[] =>
  unit === undefined ? [] : [{ ...unit, said }];

/** `Plan | Fakt`: beside a plan, `fakt` is what was reached, not what is counted. */
const isActual = ({ told }: Said, column: Line, { columns }: TableLines): boolean =>
  column.kind === 'value' &&
  wholeUnit(told.units, told.tokens.length) !== undefined &&
  [...columns.values()].some(({ kind }) => kind === 'plan');

const wholeUnit = (
  units: readonly { from: number; to: number; what: readonly WrittenUnit[] }[],
  length: number,
): WrittenUnit | undefined => units.find(({ from, to }) => from === 0 && to === length)?.what[0];

/** A unit stands alone, behind a comma or in brackets: `…, nəfər`, `(min manat)`; within a label it is one of its words. */
function unitIn({ told }: Said): WrittenUnit | undefined {
  return wholeUnit(told.units, told.tokens.length) ?? unitApart({ told });
}

/** The one unit of a unit column's cell, beside which nothing tells: `min nəfərlə ifadə`. */
function unitOfCell(said: Said, { lists }: Meanings): WrittenUnit | undefined {
  const { units, tokens } = said.told;
  const [only, ...others] = units;
  const isAlone = (from: number, to: number): boolean =>
    tokens.every((token, at) => (from <= at && at < to) || lists.isEmpty(token));
  if (only && others.length === 0 && isAlone(only.from, only.to)) return only.what[0];
  return unitIn(said);
}

/** `min nəfər`, `%`, `faizlə`: a line that is a unit and nothing else. What is counted may as well be its title (`Zənglər`). */
function unitLine({ told }: Said, { catalogue, lists }: Meanings): WrittenUnit | undefined {
  const unit = wholeUnit(told.units, told.tokens.length) ?? unitAfter(told, lists);
  const known = catalogue.unitsById.get(unit?.unit ?? '');
  if (unit === undefined || known === undefined) return undefined;
  const measures = known.generic === true || known.fractions === true || unit.unit === 'persons';
  // `Эпизодов` is no figure's unit, so it is no title of one.
  const isCounted = catalogue.indicators.some(
    (one) => one.unit === unit.unit || one.alsoUnits?.includes(unit.unit) === true,
  );
  if (!isCounted) return unit;
  return unit.factor !== 1 || measures ? unit : undefined;
}

/** `В %`, `in per cent`: before it a word that says nothing. */
const unitAfter = (
  { units, tokens }: Said['told'],
  { isEmpty }: Meanings['lists'],
): WrittenUnit | undefined =>
  tokens.length > 1 && isEmpty(tokens[0]!)
    ? units.find(({ from, to }) => from === 1 && to === tokens.length)?.what[0]
    : undefined;

/** Over the values, and not over the labels, a unit stands by itself: `min nəfər` in the right corner. */
const unitInCorner = (
  { placed, told }: Said,
  labels: readonly Line[],
  { lists }: Meanings,
): WrittenUnit | undefined =>
  labels.length > 0 && labels.every(({ at }) => at < placed.col)
    ? (wholeUnit(told.units, told.tokens.length) ?? unitAfter(told, lists))
    : undefined;

function unitApart({ told }: Pick<Said, 'told'>): WrittenUnit | undefined {
  return told.units.findLast((unit) => isApart(told, unit))?.what[0];
}
