import type { CellType, OutsideText, SheetState } from '../../shared/domain/sheets/cell.ts';
import type { Range } from '../../shared/domain/sheets/cell-ref.ts';
import { rangeText, toRef } from '../../shared/domain/sheets/cell-ref.ts';
import { GRID, LIMITS } from './limits.ts';
import { refuse } from './refusal.ts';
import type { StoredSheet } from './stored-document.ts';
import type { CellExtras, TextBudget } from './block-writer.ts';
import { BlockWriter } from './block-writer.ts';
import { encodeOutside } from './outside-block.ts';
import { settle } from './settle-blocks.ts';
import type { WarningList } from './warning-list.ts';

/** Counts the cells and their texts, of all sheets of a file, against the limits. */
export interface CellBudget extends TextBudget {
  spent: number;
}

/**
 * Where every reader puts the cells of one sheet. Cells should come row by row, left to right, and are
 * encoded at once; merges and comments may come at any time, since most formats write them last.
 */
export class SheetBuilder {
  readonly name: string;
  readonly warnings: WarningList;
  state: SheetState;
  /** Some row or column is hidden. */
  hidesSome = false;
  readonly #budget: CellBudget;
  readonly #writer: BlockWriter;
  readonly #merges: Range[] = [];
  readonly #comments = new Map<number, string>();
  readonly #outside: OutsideText[] = [];
  readonly #outsideSeen = new Set<string>();
  #outsideCharacters = 0;
  #inOrder = true;
  #lastKey = 0;
  #cells = 0;

  constructor(name: string, state: SheetState, warnings: WarningList, budget: CellBudget) {
    this.name = name;
    this.state = state;
    this.warnings = warnings;
    this.#budget = budget;
    this.#writer = new BlockWriter(budget);
  }

  add(
    row: number,
    col: number,
    type: CellType,
    value: string | number | boolean | null,
    text: string,
    extras?: CellExtras,
  ): void {
    if (++this.#budget.spent > LIMITS.cells) refuse({ tag: 'TooLarge', what: 'cells', limit: LIMITS.cells });
    if (!(row >= 1 && row <= GRID.rows && col >= 1 && col <= GRID.columns)) {
      this.beyondGrid(row, col);
      return;
    }
    const key = cellIndex(row, col);
    if (key <= this.#lastKey) {
      this.#inOrder = false;
      this.#writer.flush();
    }
    this.#lastKey = key;
    this.#cells++;
    const comment = this.#comments.size > 0 ? this.#comments.get(key) : undefined;
    if (comment !== undefined) this.#comments.delete(key);
    if (type === 'error') this.#warnOf('CellError', row, col, String(value));
    if (extras?.hidden) this.hidesSome = true;
    this.#writer.add(row, col, type, value, text, comment === undefined ? extras : { ...extras, comment });
  }

  /** Something stands where no spreadsheet has a cell. */
  beyondGrid(row: number, col: number): void {
    this.warnings.add('PartUnreadable', {
      sheet: this.name,
      detail: `a cell beyond the grid (row ${row}, column ${col})`,
    });
  }

  /** Copies of a cell that would stand beyond the grid are left out. */
  repeatCut(row: number, col: number, copies: number): void {
    this.warnings.add('RepeatCut', { sheet: this.name, ref: toRef(row, col), detail: `×${copies}` });
  }

  /** A formula whose result was never stored: blank, never zero. */
  addUncomputed(row: number, col: number, formula: string, extras?: CellExtras): void {
    this.#warnOf('FormulaWithoutValue', row, col, `=${formula}`.slice(0, 200));
    this.add(row, col, 'blank', null, '', { ...extras, formula });
  }

  comment(row: number, col: number, text: string): void {
    const earlier = this.#comments.get(cellIndex(row, col));
    this.#comments.set(cellIndex(row, col), earlier === undefined ? text : `${earlier}\n${text}`);
  }

  /** Text that stands in no cell; the same words on several pages are one. */
  outside({ text, ...where }: OutsideText): void {
    const shown = text.trim();
    const key = `${where.kind} ${shown}`;
    if (shown === '' || this.#outsideSeen.has(key)) return;
    this.#outsideSeen.add(key);
    this.#outsideCharacters += shown.length;
    if (this.#outsideCharacters <= LIMITS.outside) this.#outside.push({ ...where, text: shown });
    else
      this.warnings.add('PartUnreadable', {
        sheet: this.name,
        detail: `texts outside the cells beyond ${LIMITS.outside} characters`,
      });
  }

  merge(range: Range): void {
    if (range.top === range.bottom && range.left === range.right) return;
    this.#merges.push(range);
  }

  #warnOf(tag: 'CellError' | 'FormulaWithoutValue', row: number, col: number, detail: string): void {
    this.warnings.add(tag, { sheet: this.name, ref: toRef(row, col), detail });
  }

  finish(): StoredSheet {
    this.#writer.flush();
    const settled = settle(this.#writer.blocks, {
      inOrder: this.#inOrder,
      merges: this.#merges,
      comments: [...this.#comments].map(([key, text]) => ({
        row: Math.floor(key / COLUMNS),
        col: key % COLUMNS,
        text,
      })),
    });
    for (const ref of settled.covered) this.warnings.add('TextUnderMerge', { sheet: this.name, ref });
    if (this.hidesSome) this.warnings.add('HiddenRowsOrColumns', { sheet: this.name });
    if (this.state !== 'visible') this.warnings.add('HiddenSheet', { sheet: this.name, detail: this.state });
    return {
      name: this.name,
      state: this.state,
      merges: this.#merges.map(rangeText),
      cells: settled.cells ?? this.#cells,
      blocks: this.#outside.length === 0 ? settled.blocks : [encodeOutside(this.#outside), ...settled.blocks],
    };
  }
}

const COLUMNS = GRID.columns + 1;
const cellIndex = (row: number, col: number): number => row * COLUMNS + col;
