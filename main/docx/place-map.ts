import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx';
import { mapExtent, mostFirst, type PlaceMap, type PlaceTile } from '../../shared/charts/place-map.ts';
import { cm, LANDSCAPE } from './page.ts';
import { STYLE } from './styles.ts';
import { NO_LINES } from './table-rules.ts';

/** Centimetres. */
const TILE = { width: 1.3, height: 0.8 };
const CAPTION = 0.6;
/** Lines of the list beside the map, and columns that it has room for at least. */
const LIST_LINES = 21;
const LEAST_PAIRS = 3;
/** Between map and list, in twentieths of a point. */
const GAP = cm(0.4);

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '17406B' };
const NO_MARGINS = { left: 0, right: 0, top: 0, bottom: 0 };

/** How high a map stands, centimetres. */
export const placeMapHeight = (map: PlaceMap): number => mapExtent(map).rows * TILE.height + CAPTION + 0.4;

/** The country as a table of equal tiles, and beside it what was reported of each place, the most first. */
export function placeMapTable(map: PlaceMap): FileChild[] {
  const { columns, rows } = mapExtent(map);
  const at = new Map(map.tiles.map((tile) => [`${tile.column} ${tile.row}`, tile]));
  const list = listColumns(map, cm(LANDSCAPE.textWidth - columns * TILE.width) - GAP);
  const listCells = [{ width: GAP, lines: [] }, ...list].map(
    ({ width, lines }) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        rowSpan: rows,
        children: (lines.length === 0 ? [''] : lines).map(
          (text) => new Paragraph({ style: STYLE.tileList, text }),
        ),
      }),
  );
  const widths = [
    ...Array.from({ length: columns }, () => cm(TILE.width)),
    GAP,
    ...list.map(({ width }) => width),
  ];
  return [
    new Paragraph({ style: STYLE.annexLabel, text: map.title }),
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: NO_LINES,
      margins: NO_MARGINS,
      rows: Array.from(
        { length: rows },
        (_row, row) =>
          new TableRow({
            cantSplit: true,
            height: { value: cm(TILE.height), rule: HeightRule.EXACT },
            children: [
              ...Array.from({ length: columns }, (_column, column) => tileCell(at.get(`${column} ${row}`))),
              ...(row === 0 ? listCells : []),
            ],
          }),
      ),
    }),
  ];
}

/** A place that nobody reported is white and hatched where the word processor can: it would pass for one with none. */
function tileCell(tile: PlaceTile | undefined): TableCell {
  const width = { size: cm(TILE.width), type: WidthType.DXA };
  if (tile === undefined)
    return new TableCell({ width, children: [new Paragraph({ style: STYLE.tileName })] });
  return new TableCell({
    width,
    shading:
      tile.value === null
        ? { type: ShadingType.THIN_DIAGONAL_STRIPE, color: 'E5E5E5', fill: 'FFFFFF' }
        : { type: ShadingType.CLEAR, color: 'auto', fill: 'C3D3E1' },
    verticalAlign: VerticalAlign.CENTER,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
    children: [
      new Paragraph({ style: STYLE.tileName, text: tile.name }),
      new Paragraph({ style: tile.value === null ? STYLE.tileName : STYLE.tileValue, text: tile.text }),
    ],
  });
}

/** Names and values by turns. */
function listColumns(map: PlaceMap, room: number): { width: number; lines: string[] }[] {
  const reported = mostFirst(map);
  const pairs = Math.ceil(reported.length / LIST_LINES);
  const width = Math.floor(room / Math.max(pairs, LEAST_PAIRS));
  return Array.from({ length: pairs }, (_pair, pair) => {
    const own = reported.slice(pair * LIST_LINES, (pair + 1) * LIST_LINES);
    return [
      { width: Math.floor(width * 0.7), lines: own.map(({ name }) => name) },
      { width: Math.floor(width * 0.3), lines: own.map(({ text }) => text) },
    ];
  }).flat();
}
