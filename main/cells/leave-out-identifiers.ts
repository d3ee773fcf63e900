import { findIdentifiers, type IdentifiedCells } from '../../shared/domain/identifiers/find-identifiers.ts';
import { speaks, textReader } from '../../shared/domain/identifiers/identifier-kinds.ts';
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
  // What an earlier reading left out is told again by whoever has it.
  if (found.every((one) => one.spots.length === 0)) return document;
  const personal = found.flatMap((one) => one.spots);
  if (keep) return { ...document, personal };
  const said = new Set(found.flatMap((one) => [...one.said]));
  return {
    ...document,
    personal,
    sheets: document.sheets.map((sheet, at) => without(sheet, found[at]!.whole, said)),
  };
}

interface Found {
  spots: PersonalSpot[];
  /** Cells that go as a whole. */
  whole: ReadonlySet<string>;
  /** What they say: another cell that says the same goes with them. */
  said: string[];
}

/** Up to here a sheet is looked through whatever its words are: telephones may stand there as bare numbers. */
const SMALL = 20_000;
const NOTHING: Found = { spots: [], whole: new Set(), said: [] };

function search(sheet: StoredSheet, read: ReturnType<typeof textReader>): Found {
  const outside = decodeOutside(sheet.blocks) ?? [];
  const isSilent = (block: CellBlock): boolean =>
    block.lastRow === 0 || stringsOf(block.bytes).every((text) => !speaks(read(text.trim(), false)));
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

function without(sheet: StoredSheet, whole: ReadonlySet<string>, said: ReadonlySet<string>): StoredSheet {
  const cells = sheet.blocks.flatMap((block) => decodeBlock(block.bytes));
  let changed = false;
  const clean = cells.map((cell) => {
    const is = whole.has(cell.ref) || said.has(cell.text.trim()) ? leftOut(cell) : cleaned(cell);
    changed ||= is !== cell;
    return is;
  });
  const outside = decodeOutside(sheet.blocks);
  const cleanOutside = outside?.map((one): OutsideText => ({
    ...one,
    text: said.has(one.text.trim()) ? LEFT_OUT : textWithout(one.text),
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
function cleaned(cell: Cell): Cell {
  const text = textWithout(cell.text);
  const comment = cell.comment === undefined ? undefined : textWithout(cell.comment);
  if (text === cell.text) return comment === cell.comment ? cell : { ...cell, comment: comment! };
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

function textWithout(text: string): string {
  let [clean, from] = ['', 0];
  for (const { at, length } of identifiersIn(text)) {
    clean += text.slice(from, at) + LEFT_OUT;
    from = at + length;
  }
  return clean + text.slice(from);
}
