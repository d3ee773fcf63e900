/** A formula as a tree. Sheets are named as written, without quotes; undefined is the formula's own. */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'range'; range: CellRange }
  | { kind: 'unary'; operator: '-' | '+' | '%'; operand: Formula }
  | { kind: 'binary'; operator: '+' | '-' | '*' | '/' | '^'; left: Formula; right: Formula }
  | { kind: 'call'; name: string; args: (Formula | null)[] };

/** One cell or a block; `null` ends are open (`B:B`). Rows and columns count from 1. */
export interface CellRange {
  sheet?: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
}
