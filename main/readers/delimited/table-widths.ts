import { toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import type { WarningList } from '../../cells/warning-list.ts';

const NUMBER = /^\s*[-+(−–]?\s*\d[\d\s\u00a0.,']*\s*%?\s*\)?\s*$/;
const YEAR = /^\s*(?:19|20)\d\d\s*$/;

/**
 * Watches the widths of the records of a text file. The header of a table is its records before the first with a
 * number; an empty record, or one with a single field, ends a table. A record that reaches beyond its header was
 * probably cut at a separator inside a number: `1,610,500`.
 */
export class TableWidths {
  readonly #sheet: string;
  readonly #warnings: WarningList;
  /** Fields of the widest header record; 0: none so far. */
  #header = 0;
  #inBody = false;

  constructor(sheet: string, warnings: WarningList) {
    this.#sheet = sheet;
    this.#warnings = warnings;
  }

  /** `filled`: how many of the fields are, `last`: the last of them, from 1; `row` from 1. */
  record(row: number, fields: readonly string[], filled: number, last: number): void {
    if (filled < 2) {
      this.#header = 0;
      this.#inBody = false;
    } else if (this.#inBody || this.#isBody(fields)) {
      this.#inBody = true;
      if (this.#header > 0 && last > this.#header)
        this.#warnings.add('RowTooWide', {
          sheet: this.#sheet,
          ref: toRef(row, this.#header + 1),
          detail: `${last} > ${this.#header}`,
        });
    } else this.#header = Math.max(this.#header, fields.length);
  }

  #isBody(fields: readonly string[]): boolean {
    for (let at = 1; at < fields.length; at++) {
      const field = fields[at]!;
      if (NUMBER.test(field) && !YEAR.test(field)) return true;
    }
    return false;
  }
}
