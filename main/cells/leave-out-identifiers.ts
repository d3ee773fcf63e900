import { findIdentifiers, type IdentifiedCells } from '../../shared/domain/identifiers/find-identifiers.ts';
import { numberSpeaks, speaks, textReader } from '../../shared/domain/identifiers/identifier-kinds.ts';
import { identifiersInName } from '../../shared/domain/identifiers/in-name.ts';
import { identifiersIn } from '../../shared/domain/identifiers/in-text.ts';
import { LEFT_OUT, type PersonalSpot } from '../../shared/domain/identifiers/left-out.ts';
import type { Cell, OutsideText } from '../../shared/domain/sheets/cell.ts';
import { encodeCells } from './cell-blocks.ts';
import type { CellBlock } from './block-writer.ts';
import { decodeBlock, stringsOf } from './decode-block.ts';
import { decodeOutside, encodeOutside } from './outside-block.ts';
import type { StoredDocument, StoredSheet } from './stored-document.ts';

/**
 * Points out what in a document names persons, and takes it out of the cells before anybody reads them for their
 * meaning or keeps them. In its place stands a mark, so that the table stays as it is.
 *
 * @param keep somebody gave a reason to keep it: it is only pointed out
 */
export function leaveOutIdentifiers(document: StoredDocument, keep: boolean): StoredDocument {
  const read = textReader();
  const found = document.sheets.map((sheet) => search(sheet, read));
  const said = new Set(found.flatMap((one) => [...one.said]));
  const called = sheetNames(document.sheets, said);
  // What an earlier reading left out is told again by whoever has it.
  if (found.every((one) => one.spots.length === 0) && called.spots.length === 0) return document;
  const personal = [...called.spots, ...found.flatMap((one) => one.spots)];
  if (keep) return { ...document, personal };
  const named = (name: string): string => called.names.get(name) ?? name;
  return {
    ...document,
    personal: personal.map((spot) => ({ ...spot, sheet: named(spot.sheet) })),
    sheets: document.sheets.map((sheet, at) => ({
      ...without(sheet, { whole: found[at]!.whole, said, called }),
      name: named(sheet.name),
    })),
    warnings: document.warnings.map((one) =>
      one.sheet === undefined ? one : { ...one, sheet: named(one.sheet) },
    ),
  };
}

/** What sheets are called that are called after persons. */
interface CalledSheets {
  spots: PersonalSpot[];
  /** What such a sheet is called instead; no two alike. */
  names: ReadonlyMap<string, string>;
  /** The parts of their names that name persons: they stand in titles and formulas, too. */
  parts: string[];
}

function sheetNames(sheets: readonly StoredSheet[], said: ReadonlySet<string>): CalledSheets {
  const [names, spots, parts] = [new Map<string, string>(), [] as PersonalSpot[], [] as string[]];
  const taken = new Set(sheets.map(({ name }) => name));
  for (const { name } of sheets) {
    const own = said.has(name.trim()) ? [{ kind: 'name' as const, at: 0, length: name.length }] : identifiersInName(name); // prettier-ignore
    const [first] = own;
    if (first === undefined) continue;
    for (const { at, length } of own) parts.push(name.slice(at, at + length));
    const plain = own.toReversed().reduce((rest, { at, length }) => rest.slice(0, at) + LEFT_OUT + rest.slice(at + length), name); // prettier-ignore
    let mark = plain;
    for (let n = 2; taken.has(mark); n++) mark = `${plain} ${n}`;
    taken.add(mark);
    names.set(name, mark);
    spots.push({ sheet: name, ref: '', kind: first.kind, what: '', cells: 1, where: 'sheet' });
  }
  return { spots, names, parts: parts.toSorted((a, b) => b.length - a.length) };
}

interface Found {
  spots: PersonalSpot[];
  /** Cells that go as a whole. */
  whole: ReadonlySet<string>;
  /** What they say: another cell that says the same goes with them. */
  said: string[];
}

/** Of a longer sheet only what may name persons is unfolded as a whole. */
const SMALL = 20_000;
const NOTHING: Found = { spots: [], whole: new Set(), said: [] };

function search(sheet: StoredSheet, read: ReturnType<typeof textReader>): Found {
  const outside = decodeOutside(sheet.blocks) ?? [];
  const isSilent = (block: CellBlock): boolean =>
    block.lastRow === 0 ||
    (stringsOf(block.bytes).every((text) => !speaks(read(text.trim(), false))) &&
      !decodeBlock(block.bytes).some(({ value }) => typeof value === 'number' && numberSpeaks(value)));
  if (sheet.cells > SMALL && outside.length === 0 && sheet.blocks.every(isSilent)) return NOTHING;
  const cells = sheet.blocks.flatMap((block) => decodeBlock(block.bytes));
  const identified = findIdentifiers({ name: sheet.name, cells }, read);
  const lines = identified.filter((one) => !one.inText);
  const whole = new Set(lines.flatMap((one) => one.refs));
  const spots = identified.map(spotOf);
  for (const { ref, comment } of cells)
    for (const { kind } of comment === undefined ? [] : identifiersIn(comment).slice(0, 1))
      spots.push({ sheet: sheet.name, ref, kind, what: '', cells: 1 });
  for (const { text } of outside)
    for (const { kind } of identifiersIn(text).slice(0, 1))
      spots.push({ sheet: sheet.name, ref: '', kind, what: '', cells: 1 });
  // A number or a short word is said by others with another meaning.
  const said = cells
    .filter(({ ref, text }) => whole.has(ref) && text.trim().length > 6)
    .map(({ text }) => text.trim());
  return { spots, whole, said };
}

const spotOf = ({ sheet, kind, ref, header, refs }: IdentifiedCells): PersonalSpot => ({
  sheet,
  ref,
  kind,
  what: header,
  cells: refs.length,
});

interface Leaves {
  whole: ReadonlySet<string>;
  said: ReadonlySet<string>;
  called: CalledSheets;
}

function without(sheet: StoredSheet, { whole, said, called }: Leaves): StoredSheet {
  const cells = sheet.blocks.flatMap((block) => decodeBlock(block.bytes));
  let changed = false;
  const clean = cells.map((cell) => {
    const is = whole.has(cell.ref) || said.has(cell.text.trim()) ? leftOut(cell) : cleaned(cell, called);
    changed ||= is !== cell;
    return is;
  });
  const outside = decodeOutside(sheet.blocks);
  const cleanOutside = outside?.map((one): OutsideText => ({
    ...one,
    text: said.has(one.text.trim()) ? LEFT_OUT : textWithout(one.text, called),
  }));
  if (!changed && cleanOutside?.every(({ text }, at) => text === outside![at]!.text) !== false) return sheet;
  return {
    ...sheet,
    blocks: [...(cleanOutside ? [encodeOutside(cleanOutside)] : []), ...encodeCells(clean)],
  };
}

/** Neither formula nor comment: either may repeat it. */
const leftOut = ({ ref, hidden, coveredBy }: Cell): Cell => ({
  ref,
  type: 'text',
  value: LEFT_OUT,
  text: LEFT_OUT,
  ...(hidden ? { hidden } : {}),
  ...(coveredBy === undefined ? {} : { coveredBy }),
});

/** With the parts that name persons taken out of its texts; the same cell where there is none. */
function cleaned(cell: Cell, called: CalledSheets): Cell {
  const text = textWithout(cell.text, called);
  const comment = cell.comment === undefined ? undefined : textWithout(cell.comment, called);
  const formula = cell.formula === undefined ? undefined : formulaWithout(cell.formula, called);
  if (text === cell.text)
    return comment === cell.comment && formula === cell.formula
      ? cell
      : {
          ...cell,
          ...(comment === undefined ? {} : { comment }),
          ...(formula === undefined ? {} : { formula }),
        };
  return {
    ref: cell.ref,
    type: 'text',
    value: text,
    text,
    ...(cell.hidden ? { hidden: cell.hidden } : {}),
    ...(cell.coveredBy === undefined ? {} : { coveredBy: cell.coveredBy }),
    ...(cell.struck ? { struck: cell.struck } : {}),
    ...(comment === undefined ? {} : { comment }),
  };
}

function textWithout(text: string, { parts }: CalledSheets): string {
  let [clean, from] = ['', 0];
  for (const { at, length } of identifiersIn(text)) {
    clean += text.slice(from, at) + LEFT_OUT;
    from = at + length;
  }
  return parts.reduce((rest, part) => rest.replaceAll(part, LEFT_OUT), clean + text.slice(from));
}

/** It says the names of other sheets, in quotes where they are of several words. */
const formulaWithout = (formula: string, { names }: CalledSheets): string =>
  [...names].reduce(
    (rest, [name, mark]) =>
      rest.replaceAll(`'${name.replaceAll("'", "''")}'!`, `'${mark}'!`).replaceAll(`${name}!`, `'${mark}'!`),
    formula,
  );
