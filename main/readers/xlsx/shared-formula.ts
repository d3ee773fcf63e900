import { columnName } from '../../../shared/domain/cell-ref.ts';

export interface SharedFormula {
  formula: string;
  row: number;
  col: number;
}

// Quoted text and sheet names, function names and defined names stand as they are.
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|[\p{L}_.\\][\p{L}\p{N}_.\\]*\(|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(])|[\p{L}\p{N}_.\\]+|./gsu;

/** The formula as it reads in another cell of the shared range: relative references move along. */
export function sharedFormulaAt(shared: SharedFormula, row: number, col: number): string {
  const down = row - shared.row;
  const right = col - shared.col;
  if (down === 0 && right === 0) return shared.formula;
  return shared.formula.replace(
    PIECE,
    (piece, fixedCol, letters, fixedRow, digits, fixedFrom, from, fixedTo, to) => {
      if (letters !== undefined) {
        const newCol = fixedCol === '$' ? letters : moved(letters, right);
        return `${fixedCol}${newCol}${fixedRow}${fixedRow === '$' ? digits : Number(digits) + down}`;
      }
      if (from !== undefined) {
        return `${fixedFrom}${fixedFrom ? from : moved(from, right)}:${fixedTo}${fixedTo ? to : moved(to, right)}`;
      }
      return piece;
    },
  );
}

function moved(letters: string, by: number): string {
  let col = 0;
  for (const letter of letters) col = col * 26 + letter.charCodeAt(0) - 64;
  return columnName(Math.max(1, col + by));
}
