import type { Agency, Catalogue } from '../catalogue.ts';
import type { Sheet } from '../cell.ts';
import { foldLabel } from '../fold.ts';
import type { Layout } from './layout.ts';
import { matches } from './resolve.ts';

/** Names by which a body is known in text, longest first. */
export interface AgencyNames {
  names: { folded: string; agency: string }[];
}

export function agencyNames(catalogue: Catalogue): AgencyNames {
  const names = catalogue.agencies.flatMap((agency: Agency) =>
    [agency.names.az, agency.names.en, agency.names.ru, ...agency.aliases, ...agency.abbreviations]
      .map((text) => ({ folded: foldLabel(text), agency: agency.id }))
      .filter(({ folded }) => folded.length >= 3),
  );
  return { names: names.toSorted((a, b) => b.folded.length - a.folded.length) };
}

/** The body that a line names; short names (abbreviations) only where they are the whole line. */
export function agencyIn(text: string, { names }: AgencyNames): string | null {
  const line = ` ${foldLabel(text)} `;
  const found = names.find(({ folded }) =>
    folded.length >= 12
      ? line.includes(` ${folded} `) || line.includes(` ${folded}`)
      : line.trim() === folded,
  );
  return found?.agency ?? null;
}

/** The lines above the first table, where a return names its sender and its year. */
export function titleLines(sheet: Sheet): string[] {
  return sheet.cells
    .slice(0, 60)
    .filter(
      (cell) =>
        cell.type === 'text' &&
        /^[A-Z]{1,2}[1-9]$/.test(cell.ref) &&
        Number(cell.ref.replace(/\D/g, '')) <= 4,
    )
    .map((cell) => cell.text);
}

/** How well a layout knows the file: sheets and titles that it finds, of those it looks for. */
export function recognise(layout: Layout, sheets: Sheet[]): number {
  const looks = layout.recognise.sheets.length + layout.recognise.titles.length;
  if (looks === 0) return 0;
  const bySheet = layout.recognise.sheets.filter((name) => sheets.some((sheet) => matches(name, sheet.name)));
  const lines = sheets.flatMap(loneLines);
  const byTitle = layout.recognise.titles.filter((title) => lines.some((line) => matches(title, line)));
  return (bySheet.length + byTitle.length) / looks;
}

/** Sender as the file states it: first title line that names a body, then the file's name. */
export function senderOf(sheets: Sheet[], fileName: string, names: AgencyNames): string | null {
  for (const sheet of sheets.filter((s) => s.state === 'visible').slice(0, 1)) {
    const found = titleLines(sheet)
      .map((line) => agencyIn(line, names))
      .filter((agency) => agency !== null);
    if (found.length > 0) return found.at(-1)!;
  }
  const words = foldLabel(fileName.replace(/\.[^.]+$/, '').replaceAll('_', ' ')).split(' ');
  const byName = names.names.find(
    ({ folded }) => words.includes(folded) || (folded.includes(' ') && words.join(' ').includes(folded)),
  );
  return byName?.agency ?? null;
}

/** Texts that stand alone in their row: titles, not entries of a list. */
function loneLines(sheet: Sheet): string[] {
  const rows = Map.groupBy(
    sheet.cells.slice(0, 3000).filter((cell) => cell.type !== 'blank'),
    (cell) => cell.ref.replace(/\D/g, ''),
  );
  return [...rows.values()]
    .filter((cells) => cells.length === 1 && cells[0]!.type === 'text')
    .map((cells) => cells[0]!.text);
}
