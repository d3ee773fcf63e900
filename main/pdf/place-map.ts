import { mapExtent, mostFirst, type PlaceMap } from '../../shared/charts/place-map.ts';
import { points, type PdfNode, type PdfText, type TableLines } from './nodes.ts';

/** Points. */
const TILE = { width: points(1.3), height: points(0.8) };
const LINE = '#17406b';
/** Lines of the list beside the map. */
const LIST_LINES = 21;

const EDGES: TableLines = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => LINE,
  vLineColor: () => LINE,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 0,
};

/** The country as equal tiles, and beside it what was reported of each place, the most first. */
export function pdfPlaceMap(map: PlaceMap): PdfNode[] {
  const { columns, rows } = mapExtent(map);
  const at = new Map(map.tiles.map((tile) => [`${tile.column} ${tile.row}`, tile]));
  const cell = (column: number, row: number): PdfText => {
    const tile = at.get(`${column} ${row}`);
    if (tile === undefined) return { text: '', border: [false, false, false, false] };
    return {
      text: [
        { text: `${tile.name}\n`, fontSize: 5 },
        { text: tile.text, fontSize: 8, bold: tile.value !== null },
      ],
      alignment: 'center',
      border: [true, true, true, true],
      // A place that nobody reported stays white: it would pass for one with none.
      ...(tile.value !== null && { fillColor: '#c3d3e1' }),
    };
  };
  const reported = mostFirst(map);
  const lists = Array.from({ length: Math.ceil(reported.length / LIST_LINES) }, (_, list) => ({
    width: '*' as const,
    stack: reported
      .slice(list * LIST_LINES, (list + 1) * LIST_LINES)
      .map(({ name, text }): PdfText => ({ text: `${name} ${text}`, fontSize: 8 })),
  }));
  return [
    { text: map.title, fontSize: 11, margin: [0, 4, 0, 2] },
    {
      columnGap: points(0.4),
      columns: [
        {
          layout: EDGES,
          width: 'auto',
          table: {
            widths: Array.from({ length: columns }, () => TILE.width),
            heights: TILE.height,
            body: Array.from({ length: rows }, (_row, row) =>
              Array.from({ length: columns }, (_column, column) => cell(column, row)),
            ),
          },
        },
        ...lists,
      ],
    },
  ];
}
