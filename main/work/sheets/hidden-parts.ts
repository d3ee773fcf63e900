import type { PlacedCell } from '../../store/tables/sheet-cells.ts';

/**
 * Which rows and columns a sheet hides, told from its hidden cells: the file says it of cells only. A cell in
 * a hidden column does not make its row a hidden one, and the other way round.
 */
export function hiddenParts(cells: readonly PlacedCell[]): { rows: number[]; columns: number[] } {
  const rows = fullyHidden(cells, (cell) => cell.row);
  const columns = fullyHidden(cells, (cell) => cell.col);
  const hidden = cells.filter((cell) => cell.hidden === true);
  const inShownRow = new Set(hidden.filter((cell) => !rows.has(cell.row)).map((cell) => cell.col));
  const inShownColumn = new Set(hidden.filter((cell) => !columns.has(cell.col)).map((cell) => cell.row));
  return {
    rows: [...rows].filter((row) => inShownColumn.has(row)),
    columns: [...columns].filter((col) => inShownRow.has(col)),
  };
}

function fullyHidden(cells: readonly PlacedCell[], of: (cell: PlacedCell) => number): Set<number> {
  const shown = new Set(cells.filter((cell) => cell.hidden !== true).map(of));
  return new Set(cells.map(of).filter((at) => !shown.has(at)));
}
