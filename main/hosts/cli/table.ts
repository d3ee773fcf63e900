import type { Ink } from './ink.ts';

export interface Column<T> {
  head: string;
  cell: (row: T) => string;
  align?: 'right';
  /** Longest a cell may be; the rest becomes `…`. Numbers are never cut. */
  most?: number;
  ink?: (row: T) => (text: string) => string;
}

const GAP = '  ';

/** Rows under their heads, aligned; a trailing newline after each line. */
export function table<T>(rows: readonly T[], columns: readonly Column<T>[], ink: Ink): string {
  const cells = rows.map((row) => columns.map((column) => cut(column.cell(row), column.most)));
  const widths = columns.map((column, at) =>
    Math.max(width(column.head), ...cells.map((line) => width(line[at]!))),
  );
  const pad = (text: string, at: number): string => {
    const space = ' '.repeat(Math.max(0, widths[at]! - width(text)));
    if (columns[at]!.align === 'right') return space + text;
    return at === columns.length - 1 ? text : text + space;
  };
  const head = columns.map((column, at) => ink.muted(pad(column.head, at))).join(GAP);
  const lines = cells.map((line, row) =>
    line
      .map((text, at) => (columns[at]!.ink ? columns[at]!.ink(rows[row]!)(pad(text, at)) : pad(text, at)))
      .join(GAP),
  );
  return [head, ...lines].map((line) => `${line.trimEnd()}\n`).join('');
}

const cut = (text: string, most: number | undefined): string => {
  const line = text.replace(/\s*[\r\n\t]+\s*/gu, ' ⏎ ');
  const letters = Array.from(line);
  return most === undefined || letters.length <= most ? line : `${letters.slice(0, most - 1).join('')}…`;
};

/** Columns that a text takes: letters, without the marks that combine with them. */
const width = (text: string): number => Array.from(text.normalize('NFC').replace(/\p{Mn}/gu, '')).length;
