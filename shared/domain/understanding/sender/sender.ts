import type { Agency, Catalogue } from '../../catalogue/catalogue.ts';
import type { Cell, Sheet } from '../../sheets/cell.ts';
import { parseRange, parseRef } from '../../sheets/cell-ref.ts';
import { foldLabel } from '../../text/fold.ts';
import { plainNumber } from '../quantities/plain-number.ts';
import { tidy } from '../quantities/tidy.ts';
import type { Layout } from '../../catalogue/layout.ts';
import { fromCyrillic, hasCyrillic, typedBare } from '../words/letters.ts';
import { matches } from '../layouts/matches.ts';

/** Names by which a body is known in text, longest first. */
export interface AgencyNames {
  names: { folded: string; agency: string }[];
  /** As written, in capitals: `DMX`, `ƏƏSMN`. */
  abbreviations: Map<string, string>;
  /** Those of all bodies, of other countries too: only where one is set apart. */
  apart: Map<string, string>;
  parents: Map<string, string | undefined>;
}

export function agencyNames(catalogue: Catalogue): AgencyNames {
  const names = catalogue.agencies.flatMap((agency: Agency) =>
    [
      agency.names.az,
      agency.names.en,
      agency.names.ru,
      ...agency.aliases,
      ...agency.abbreviations,
      ...(agency.phrases ?? []),
    ]
      .map((text) => ({ folded: foldLabel(text), agency: agency.id }))
      .filter(({ folded }) => folded.length >= 3)
      .flatMap((name) => {
        const folded = typedBare(name.folded);
        return folded === null ? [name] : [name, { ...name, folded }];
      }),
  );
  const shortOf = (agencies: readonly Agency[]): Map<string, string> =>
    new Map(
      agencies.flatMap((agency) => agency.abbreviations.map((text): [string, string] => [text, agency.id])),
    );
  return {
    names: names.toSorted((a, b) => b.folded.length - a.folded.length),
    abbreviations: shortOf(catalogue.agencies.filter(({ type }) => type !== 'international')),
    apart: shortOf(catalogue.agencies),
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

const remembered = new WeakMap<AgencyNames, Map<string, string | null>>();
const MOST = 20_000;

/** The body that a line names; also in the Cyrillic letters of before 1991. */
export function agencyIn(text: string, names: AgencyNames): string | null {
  let known = remembered.get(names);
  if (known === undefined || known.size > MOST) remembered.set(names, (known = new Map()));
  let agency = known.get(text);
  if (agency === undefined) known.set(text, (agency = find(text, names)));
  return agency;
}

function find(text: string, { names, abbreviations }: AgencyNames): string | null {
  const line = foldLabel(text);
  const found = namedBy(line, names) ?? (hasCyrillic(line) ? namedBy(fromCyrillic(line), names) : undefined);
  if (found !== undefined) return found;
  const first = /^[\p{Lu}\d]{2,}(?=[^\p{L}\d]|$)/u.exec(text.trim())?.[0];
  return first === undefined ? null : (abbreviations.get(first) ?? null);
}

const namedBy = (line: string, names: AgencyNames['names']): string | undefined =>
  names.find(({ folded }) => {
    if (folded.length < LONG_NAME) return line === folded;
    const at = ` ${line}`.indexOf(` ${folded}`);
    return at >= 0 && ENDING.test(line.slice(at + folded.length));
  })?.agency;

/** All bodies that a line names by long names, none within the name of another. */
export function agenciesIn(text: string, { names }: AgencyNames): string[] {
  const line = foldLabel(text);
  const isIn = (name: string): boolean => {
    const at = ` ${line}`.indexOf(` ${name}`);
    return at >= 0 && ENDING.test(line.slice(at + name.length));
  };
  // `Prokurorluğun`: before an ending the last letter is soft.
  const found = names.filter(
    ({ folded }) =>
      folded.length >= LONG_NAME &&
      (isIn(folded) || (folded.endsWith('q') && isIn(`${folded.slice(0, -1)}ğ`))),
  );
  const longest = found.filter(
    ({ folded }) => !found.some((other) => other.folded !== folded && other.folded.includes(folded)),
  );
  return [...new Set(longest.map(({ agency }) => agency))];
}

/** Beyond this row no letterhead reaches. */
const HEAD_ROWS = 8;

/**
 * The lines above the first table, where a return names its sender and its year; of a sheet whose rows are columns,
 * those before it. A letter has them above its table.
 */
export function titleLines(sheet: Sheet): string[] {
  const outside = (sheet.outside ?? []).filter(({ above }) => above === true).map(({ text }) => text);
  const lines = [...outside, ...linesBefore(sheet, rowOf)];
  return lines.length > 0 ? lines : linesBefore(sheet, colOf);
}

function linesBefore(sheet: Sheet, lineOf: (cell: Cell) => number): string[] {
  const end = lineOf === rowOf ? firstBlockEnd(sheet) : Infinity;
  const head = sheet.cells
    .slice(0, MOST_HEAD)
    .filter((cell) => cell.type !== 'blank' && lineOf(cell) <= HEAD_ROWS && colOf(cell) <= end);
  const lines: string[] = [];
  for (const [, cells] of [...Map.groupBy(head, lineOf)].toSorted(([a], [b]) => a - b)) {
    const values = cells.slice(1).filter((cell) => isValue(cell));
    if (cells.length >= 3 || values.length > 0) break;
    lines.push(...cells.filter((cell) => cell.type === 'text' || isYear(cell)).map((cell) => cell.text));
  }
  return lines;
}

/** The last column before the first empty one: what heads another block is not the file's sender. */
function firstBlockEnd(sheet: Sheet): number {
  const filled = new Set(
    sheet.cells
      .slice(0, MOST_LOOKED)
      .filter(({ type }) => type !== 'blank')
      .map(colOf),
  );
  for (const range of sheet.merges.slice(0, MOST_LOOKED)) {
    const { left, right } = parseRange(range);
    for (let col = left; col <= Math.min(right, left + 100); col += 1) filled.add(col);
  }
  let col = Math.min(...filled);
  while (filled.has(col + 1)) col += 1;
  return col;
}

const MOST_LOOKED = 3000;
const MOST_HEAD = 400;
const rowOf = (cell: Cell): number => Number(cell.ref.replace(/\D/g, ''));
const colOf = (cell: Cell): number => parseRef(cell.ref).col;

const isYear = (cell: Cell): boolean => /^(?:19|20)\d{2}$/.test(cell.text.trim());

/** `Hesabat dövrü | 2023` belongs to the head, `Göstərici | 2 374` to a table. */
const isValue = (cell: Cell): boolean =>
  !isYear(cell) &&
  (cell.type === 'number' || (cell.type === 'text' && plainNumber(tidy(cell.text)) !== null));

/** How well a layout knows the file: sheets and titles that it finds, of those it looks for. */
export function recognise(layout: Layout, sheets: Sheet[]): number {
  const looks = layout.recognise.sheets.length + layout.recognise.titles.length;
  if (looks === 0) return 0;
  const bySheet = layout.recognise.sheets.filter((name) => sheets.some((sheet) => matches(name, sheet.name)));
  const lines = sheets.flatMap(loneLines);
  const byTitle = layout.recognise.titles.filter((title) => lines.some((line) => matches(title, line)));
  return (bySheet.length + byTitle.length) / looks;
}

/** Whether a layout looks for a sheet of this name, or for a title that stands on it. */
export const knowsSheet = ({ recognise: looked }: Layout, sheet: Sheet): boolean =>
  looked.sheets.some((name) => matches(name, sheet.name)) ||
  loneLines(sheet).some((line) => looked.titles.some((title) => matches(title, line)));

/** The last body that title lines name. */
export const lastNamed = (lines: readonly string[], names: AgencyNames): string | null =>
  lines.map((line) => agencyIn(line, names)).findLast((agency) => agency !== null) ?? null;

/** Sender as the file states it: the last title line that names a body (the office below its ministry). */
export function senderInTitles(sheets: Sheet[], names: AgencyNames): string | null {
  for (const sheet of sheets) {
    const found = lastNamed(titleLines(sheet), names);
    if (found !== null) return found;
  }
  return null;
}

/** Sender as the name of the file has it. */
export function senderInName(fileName: string, { names, parents }: AgencyNames): string | null {
  const words = foldLabel(fileName.replace(/\.[^.]+$/, '').replaceAll('_', ' ')).split(' ');
  const line = words.join(' ');
  const found = names.filter(
    ({ folded }) => words.includes(folded) || (folded.includes(' ') && ` ${line} `.includes(` ${folded} `)),
  );
  const longest = found.filter(
    ({ folded }) => !found.some((other) => other.folded !== folded && other.folded.includes(folded)),
  );
  const bodies = [...new Set(longest.map(({ agency }) => agency))];
  // A ministry beside its office is the office's house; two bodies side by side are two senders.
  const own = bodies.filter((body) => !bodies.some((other) => parents.get(other) === body));
  return own.length === 1 ? own[0]! : null;
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
