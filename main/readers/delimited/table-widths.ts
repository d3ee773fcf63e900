import { toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import type { WarningList } from '../../cells/warning-list.ts';

const NUMBER = /^\s*[-+(−–]?\s*\d[\d\s\u00a0.,']*\s*%?\s*\)?\s*$/;
const HAS_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const yearsIn = (fields: readonly string[]): number => fields.filter((field) => HAS_YEAR.test(field)).length;
const YEAR = /^\s*(?:19|20)\d\d\s*$/;

/**
 * Watches the widths of the records of a text file. The header of a table is its records before the first with a
 * number; an empty record, or one with a single field, ends a table. A record that reaches beyond its header was
 * probably cut at a separator inside a number: `1,610,500`. Where all records end before the years of the header do,
 * nobody knows which of the years they are of.
 */
export class TableWidths {
  readonly #sheet: string;
  readonly #warnings: WarningList;
  /** Fields of the widest header record; 0: none so far. */
  #header = 0;
  #inBody = false;
  /** Fields of the record with the most years in the header. */
  #years: readonly string[] = [];
  /** Records of the body, and the widest of them. */
  #body = { from: 0, to: 0, widest: 0 };

  constructor(sheet: string, warnings: WarningList) {
    this.#sheet = sheet;
    this.#warnings = warnings;
  }

  /** `filled`: how many of the fields are, `last`: the last of them, from 1; `row` from 1. */
  record(row: number, fields: readonly string[], filled: number, last: number): void {
    if (filled < 2) this.finish();
    else if (this.#inBody || this.#isBody(fields)) {
      this.#inBody = true;
      const { from, widest } = this.#body;
      this.#body = { from: from || row, to: row, widest: Math.max(widest, fields.length) };
      if (this.#header > 0 && last > this.#header)
        this.#warnings.add('RowTooWide', {
          sheet: this.#sheet,
          ref: toRef(row, this.#header + 1),
          detail: `${last} > ${this.#header}`,
        });
    } else {
      this.#header = Math.max(this.#header, fields.length);
      if (yearsIn(fields) > yearsIn(this.#years)) this.#years = fields;
    }
  }

  /** The table ends. */
  finish(): void {
    const { from, to, widest } = this.#body;
    const left = this.#years.slice(widest);
    if (this.#inBody && left.length > 0 && left.every((field) => HAS_YEAR.test(field)))
      this.#warnings.add('RowsTooShort', {
        sheet: this.#sheet,
        ref: `${toRef(from, 1)}:${toRef(to, widest)}`,
        detail: `${widest} < ${this.#years.length}`,
      });
    this.#header = 0;
    this.#inBody = false;
    this.#years = [];
    this.#body = { from: 0, to: 0, widest: 0 };
  }

  #isBody(fields: readonly string[]): boolean {
    for (let at = 1; at < fields.length; at++) {
      const field = fields[at]!;
      if (NUMBER.test(field) && !YEAR.test(field)) return true;
    }
    return false;
  }
}
