import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { FlowAround } from '../flow/flow-around.ts';
import { FlowTable } from '../flow/flow-table.ts';
import { guessedTables } from './guessed-tables.ts';
import { linesOf, type PageLine } from './page-lines.ts';
import type { PageMarks } from './page-marks.ts';
import { addRows, joint, piecesOf, type PlacedTable } from './placed-table.ts';
import { ruledTables } from './ruled-tables.ts';

/** Columns of a table that goes on stand where they stood. */
const SAME = 3;
const PAGE_NUMBER =
  /^[\s/|—–-]*(?:page|səh(?:ifə|\.)?|стр(?:аница|\.)?|sayfa)?[\s|—–-]*\d{1,4}(?:\s*(?:of|из|\/)\s*\d{1,4})?[\s/|—–-]*$/iu;

/** Puts pages together into one text: paragraphs, and tables that may go on over several pages. */
export class PdfFlow {
  readonly tables: FlowTable[] = [];
  readonly margins: OutsideText[] = [];
  readonly #around = new FlowAround();
  /** The table that ends the page before, and how many rows it has. */
  #last: { table: FlowTable; edges: readonly number[]; rows: number } | undefined;

  get paragraphs(): readonly string[] {
    return this.#around.paragraphs;
  }

  page(marks: PageMarks): void {
    const all = linesOf(marks).filter((line) => !isPageNumber(line, marks));
    const ruled = ruledTables(marks.strokes, piecesOf(all));
    const free = all
      .map((line) => ({
        ...line,
        pieces: line.pieces.filter(
          (piece) => !ruled.some((table) => table.cells.some(({ pieces }) => pieces.includes(piece))),
        ),
      })) // prettier-ignore
      .filter(({ pieces }) => pieces.length > 0);
    const tables = [...ruled, ...guessedTables(free)].toSorted((a, b) => a.top - b.top);
    let waiting = free;
    for (const table of tables) {
      const above = waiting.filter(({ base }) => base < table.top);
      waiting = waiting.filter((line) => !above.includes(line) && !isIn(line, table));
      this.#paragraphs(above);
      this.#table(table);
    }
    this.#paragraphs(waiting);
  }

  finish(): void {
    this.#around.finish(this.tables.at(-1));
  }

  #table(placed: PlacedTable): void {
    const before = this.#last;
    if (before && goesOn(before.edges, placed.edges)) {
      addRows(before.table, placed, before.rows);
      before.rows += placed.rows;
      return;
    }
    const table = new FlowTable();
    this.#around.table(table);
    addRows(table, placed, 0);
    this.tables.push(table);
    this.#last = { table, edges: placed.edges, rows: placed.rows };
  }

  /** Lines that run to the end of the text go on in the next one. */
  #paragraphs(lines: readonly PageLine[]): void {
    if (lines.length === 0) return;
    this.#last = undefined;
    const rightmost = Math.max(...lines.map(rightOf));
    let text = '';
    let before: PageLine | undefined;
    for (const line of lines) {
      const said = line.pieces.map((piece) => piece.text).join(' ');
      const isNext =
        before !== undefined &&
        line.base - before.base < before.size * 1.9 &&
        rightOf(before) > rightmost * 0.8 &&
        Math.abs(before.size - line.size) < 1;
      if (isNext) text = joined(text, said);
      else {
        this.#paragraph(text);
        text = said;
      }
      before = line;
    }
    this.#paragraph(text);
  }

  #paragraph(text: string): void {
    this.#around.begin(false);
    this.#around.add(text);
    this.#around.end();
  }
}

/** A word that was broken at the end of its line is put together again. */
function joined(text: string, next: string): string {
  const by = joint(text, next);
  return by === '' && /^\p{Ll}/u.test(next)
    ? text.slice(0, -1) + next
    : `${text}${by === '\n' ? ' ' : by}${next}`;
}

const rightOf = ({ pieces }: PageLine): number => Math.max(...pieces.map(({ right }) => right));

const isIn = (line: PageLine, { cells }: PlacedTable): boolean =>
  cells.some(({ pieces }) => pieces.some((piece) => line.pieces.includes(piece)));

/** At the upper or lower end of a page, alone in its line. */
const isPageNumber = ({ base, pieces }: PageLine, { height }: PageMarks): boolean =>
  pieces.length === 1 && (base < height * 0.1 || base > height * 0.9) && PAGE_NUMBER.test(pieces[0]!.text);

const goesOn = (before: readonly number[], next: readonly number[]): boolean =>
  before.length === next.length && before.every((x, at) => Math.abs(x - next[at]!) <= SAME);
