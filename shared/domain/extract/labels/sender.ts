import type { Agency, Catalogue } from '../../catalogue/catalogue.ts';
import type { Cell, Sheet } from '../../sheets/cell.ts';
import { foldLabel } from '../../text/fold.ts';
import { plainNumber } from '../../understanding/number-text.ts';
import type { Layout } from '../../catalogue/layout.ts';
import { matches } from './resolve.ts';

/** Names by which a body is known in text, longest first. */
export interface AgencyNames {
  names: { folded: string; agency: string }[];
  /** As written, in capitals: `DMX`, `ƏƏSMN`. */
  abbreviations: Map<string, string>;
  parents: Map<string, string | undefined>;
}

export function agencyNames(catalogue: Catalogue): AgencyNames {
  const names = catalogue.agencies.flatMap((agency: Agency) =>
    [agency.names.az, agency.names.en, agency.names.ru, ...agency.aliases, ...agency.abbreviations]
      .map((text) => ({ folded: foldLabel(text), agency: agency.id }))
      .filter(({ folded }) => folded.length >= 3),
  );
  const short = catalogue.agencies
    .filter((agency) => agency.type !== 'international')
    .flatMap((agency) => agency.abbreviations.map((text): [string, string] => [text, agency.id]));
  return {
    names: names.toSorted((a, b) => b.folded.length - a.folded.length),
    abbreviations: new Map(short),
    parents: new Map(catalogue.agencies.map((agency) => [agency.id, agency.parent])),
  };
}

/** Shorter names are words of other sentences too: they count only as the whole line. */
const LONG_NAME = 12;

/**
 * What may follow a name that is meant: nothing, or the genitive of a body's part. A dative
 * (`Daxili İşlər Nazirliyinə`) is whom the letter is written to.
 */
const ENDING = /^(?:nin|nun|nün|in|un|ün)?(?: |$)/;

/** The body that a line names. */
export function agencyIn(text: string, { names, abbreviations }: AgencyNames): string | null {
  const line = ` ${foldLabel(text)}`;
  const found = names.find(({ folded }) => {
    if (folded.length < LONG_NAME) return line.trim() === folded;
    const at = line.indexOf(` ${folded}`);
    return at >= 0 && ENDING.test(line.slice(at + 1 + folded.length));
  });
  if (found) return found.agency;
  const first = /^[\p{Lu}\d]{2,}(?=[^\p{L}\d]|$)/u.exec(text.trim())?.[0];
  return first === undefined ? null : (abbreviations.get(first) ?? null);
}

/** Beyond this row no letterhead reaches. */
const HEAD_ROWS = 8;

/** The lines above the first table, where a return names its sender and its year. */
export function titleLines(sheet: Sheet): string[] {
  const lines: string[] = [];
  for (const cells of headRows(sheet)) {
    const values = cells.slice(1).filter((cell) => isValue(cell));
    if (cells.length >= 3 || values.length > 0) break;
    lines.push(...cells.filter((cell) => cell.type === 'text' || isYear(cell)).map((cell) => cell.text));
  }
  return lines;
}

const rowOf = (cell: Cell): number => Number(cell.ref.replace(/\D/g, ''));

const headRows = (sheet: Sheet): Cell[][] => [
  ...Map.groupBy(
    sheet.cells.slice(0, 200).filter((cell) => cell.type !== 'blank' && rowOf(cell) <= HEAD_ROWS),
    rowOf,
  ).values(),
];

const isYear = (cell: Cell): boolean => /^(?:19|20)\d{2}$/.test(cell.text.trim());

/** `Hesabat dövrü | 2023` belongs to the head, `Göstərici | 2 374` to a table. */
const isValue = (cell: Cell): boolean =>
  !isYear(cell) && (cell.type === 'number' || (cell.type === 'text' && plainNumber(cell.text) !== null));

/** How well a layout knows the file: sheets and titles that it finds, of those it looks for. */
export function recognise(layout: Layout, sheets: Sheet[]): number {
  const looks = layout.recognise.sheets.length + layout.recognise.titles.length;
  if (looks === 0) return 0;
  const bySheet = layout.recognise.sheets.filter((name) => sheets.some((sheet) => matches(name, sheet.name)));
  const lines = sheets.flatMap(loneLines);
  const byTitle = layout.recognise.titles.filter((title) => lines.some((line) => matches(title, line)));
  return (bySheet.length + byTitle.length) / looks;
}

/** Sender as the file states it: the last title line that names a body (the office below its ministry). */
export function senderInTitles(sheets: Sheet[], names: AgencyNames): string | null {
  for (const sheet of sheets) {
    const found = titleLines(sheet)
      .map((line) => agencyIn(line, names))
      .filter((agency) => agency !== null);
    if (found.length > 0) return found.at(-1)!;
  }
  return null;
}

/** Sender as the name of the file has it. */
export function senderInName(fileName: string, { names }: AgencyNames): string | null {
  const words = foldLabel(fileName.replace(/\.[^.]+$/, '').replaceAll('_', ' ')).split(' ');
  const line = words.join(' ');
  return (
    names.find(({ folded }) => words.includes(folded) || (folded.includes(' ') && line.includes(folded)))
      ?.agency ?? null
  );
}

/** Whether two bodies are one house: the same, one part of the other, or parts of the same. */
export function areRelated(a: string, b: string, { parents }: AgencyNames): boolean {
  const [above, beside] = [parents.get(a), parents.get(b)];
  return a === b || above === b || beside === a || (above !== undefined && above === beside);
}

/** Texts that stand alone in their row: titles, not entries of a list. */
function loneLines(sheet: Sheet): string[] {
  const rows = Map.groupBy(
    sheet.cells.slice(0, 3000).filter((cell) => cell.type !== 'blank'),
    rowOf,
  );
  return [...rows.values()]
    .filter((cells) => cells.length === 1 && cells[0]!.type === 'text')
    .map((cells) => cells[0]!.text);
}
