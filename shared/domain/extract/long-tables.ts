import { foldLabel } from '../text/fold.ts';
import type { ObservationDraft } from '../observations/observation.ts';
import { isPeriod } from '../periods/period.ts';
import type { Placed } from './grid.ts';
import type { LongTable } from '../catalogue/layout.ts';
import { periodFromText } from '../understanding/period-text.ts';
import { matches } from './labels/resolve.ts';
import { chooseCodes, specialise } from './labels/specialise.ts';
import { findTable } from './registers.ts';
import { agencyAt, type SheetState } from './sheet-state.ts';
import { readValue } from './values/value-cell.ts';
import { reading, withValue } from './values/drafts.ts';

/** Tables with one record per row and dimensions in columns. Returns the rows used. */
export function readLongTables(state: SheetState): Set<number> {
  const taken = new Set<number>();
  for (const table of state.layouts.flatMap((layout) => layout.longTables)) {
    if (table.sheet !== undefined && !matches(table.sheet, state.grid.sheet.name)) continue;
    const found = findTable(state.grid, table.headers);
    if (found === null) continue;
    for (let row = found.header; row <= found.last; row += 1) taken.add(row);
    for (let row = found.first; row <= found.last; row += 1) {
      const line = new Map((state.grid.rows.get(row) ?? []).map((placed) => [placed.col, placed]));
      const at = (header: string): Placed | undefined => line.get(found.columns.get(foldLabel(header)) ?? -1);
      if (
        Object.entries(table.rows ?? {}).every(
          ([header, text]) => foldLabel(at(header)?.text ?? '') === foldLabel(text),
        )
      ) {
        readRecord(state, table, at);
      }
    }
  }
  return taken;
}

function readRecord(state: SheetState, table: LongTable, at: (header: string) => Placed | undefined): void {
  const placed = at(table.value);
  const when = at(table.period);
  const base = state.index.byId.get(table.figure);
  if (!placed || !when || !base) return;
  const period = isPeriod(when.text.trim()) ? when.text.trim() : periodFromText(when.text, state.period);
  if (period === null) return;
  const codes = Object.entries(table.categories ?? {}).map(([header, dimension]) => {
    const text = foldLabel(at(header)?.text ?? '');
    return chooseCodes(base, state.index.codes.get(text) ?? [], [dimension], state.index);
  });
  if (codes.includes(null)) return;
  const figure = specialise(
    base,
    codes.filter((code) => code !== null),
    {},
    state.index,
  ).figure;
  const says = table.reliability === undefined ? undefined : at(table.reliability)?.text.trim();
  const sheet = state.grid.sheet.name;
  const draft: ObservationDraft = {
    figure,
    period,
    agency: table.agency ?? agencyAt(state, { label: '', nth: 1, column: undefined }),
    value: null,
    status: 'not-reported',
    categories: {},
    remarks: [],
    ...(says === undefined || says === '' ? {} : { reliability: says }),
    cells: [
      { sheet, ref: placed.cell.ref, role: 'value', text: placed.cell.text },
      { sheet, ref: when.cell.ref, role: 'period', text: when.cell.text },
    ],
  };
  const read = readValue(placed.cell, placed.text, false, state.marks);
  if (read.kind === 'number') state.out.observations.push(withValue(draft, read.value, read.qualifier));
  else if (read.kind === 'missing')
    state.out.observations.push({ ...draft, status: read.status, value: read.status === 'zero' ? 0 : null });
  else {
    const readings =
      read.kind === 'ambiguous'
        ? read.readings.map((r) => reading(r.value, r.says, [withValue(draft, r.value)]))
        : [];
    state.out.questions.push({
      sheet,
      ref: placed.cell.ref,
      text: placed.cell.text,
      kind: read.kind === 'ambiguous' ? 'ambiguous-number' : 'no-number',
      readings,
    });
  }
}
