import type { SheetState } from '../sheet-state.ts';

/** Points out columns whose headers speak of names, numbers or addresses of persons. */
export function notePersons(state: SheetState): void {
  const sheet = state.grid.sheet.name;
  for (const column of state.columns.values()) {
    const ref = column.refs.at(-1)!;
    const known = state.out.notes.some(
      (note) => note.tag === 'PersonalData' && note.sheet === sheet && note.ref === ref,
    );
    if (column.role === 'person' && !known)
      state.out.notes.push({ tag: 'PersonalData', sheet, ref, what: column.path.at(-1)! });
  }
}
