import type { Layout } from '../../catalogue/layout.ts';
import type { Sheet } from '../../sheets/cell.ts';
import type { Interpretation } from '../interpretation.ts';
import { matches } from './matches.ts';

/** The alarm of a layout: sheets that it knows and the file no longer has. */
export function noteDrift(layout: Layout, sheets: readonly Sheet[], out: Interpretation): void {
  for (const name of layout.recognise.sheets)
    if (!sheets.some((sheet) => matches(name, sheet.name)))
      out.notes.push({ tag: 'LayoutChanged', layout: layout.id, expected: name });
}
