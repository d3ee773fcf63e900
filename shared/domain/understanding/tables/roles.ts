import type { Block } from './block.ts';
import type { CellRole, FoundTable, Placed, SheetTables } from './found-table.ts';

/** What each filled cell is, by A1 address. */
export function rolesOf(block: Block, found: Omit<SheetTables, 'roles'>): Map<string, CellRole> {
  const roles = new Map<string, CellRole>();
  const byRow = new Map<number, FoundTable[]>();
  for (const table of found.tables)
    for (const row of [...table.headerRows, ...table.bodyRows]) {
      const there = byRow.get(row);
      if (there) there.push(table);
      else byRow.set(row, [table]);
    }
  const looks = new Map(found.tables.map((table) => [table, lookOf(table)]));
  const around = rolesAround(found);
  for (const { row, spots } of block.lines) {
    const tables = byRow.get(row) ?? [];
    for (const spot of spots) {
      const table = tables.find(({ box }) => spot.col >= box.left && spot.col <= box.right);
      const role = around.get(spot) ?? (table ? looks.get(table)!(row, spot.col) : '?');
      roles.set(spot.cell.ref, role);
    }
  }
  return roles;
}

function rolesAround(found: Omit<SheetTables, 'roles'>): Map<Placed, CellRole> {
  const roles = new Map<Placed, CellRole>();
  const give = (spots: Placed[], role: CellRole): void => {
    for (const spot of spots) roles.set(spot, role);
  };
  for (const table of found.tables) {
    give(table.captions, 'title');
    give(table.titles ?? [], 'title');
    give(table.notes, 'note');
  }
  give(found.titles, 'title');
  give(found.notes, 'note');
  return roles;
}

type Look = (row: number, col: number) => CellRole;

function lookOf(table: FoundTable): Look {
  const headers = new Set(table.headerRows);
  const labels = new Set(table.labelCols);
  const sections = new Set(table.sectionRows);
  const sums = table.derived.filter(
    ({ how, axis }) => how === 'sum' || how === 'difference' || (how === 'word' && axis === 'row'),
  );
  const rows = new Set(sums.filter(({ axis }) => axis === 'row').map(({ at }) => at));
  const columns = new Set(sums.filter(({ axis }) => axis === 'column').map(({ at }) => at));
  return (row, col) => {
    if (headers.has(row)) return 'header';
    if (labels.has(col) || sections.has(row)) return 'attribute';
    return rows.has(row) || columns.has(col) ? 'derived' : 'data';
  };
}
