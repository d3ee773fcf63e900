import type { TableToSave } from '../../../shared/contract/files.ts';

/** The table as text: UTF-8 with its mark, semicolons, which a spreadsheet of either language opens into columns. */
export const csvOf = ({ columns, rows, origins }: TableToSave): string =>
  `\uFEFF${[
    [...columns.map(({ header }) => header), 'Origin'],
    ...rows.map((row, at) => [...row, origins[at] ?? '']),
  ]
    .map((cells) => cells.map(quoted).join(';'))
    .join('\r\n')}\r\n`;

/** A text that a spreadsheet would run as a formula is kept a text (OWASP, CSV injection). */
function quoted(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
