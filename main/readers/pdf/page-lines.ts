import type { Glyph, PageMarks, Stroke } from './page-marks.ts';

/** Characters that stand close together, and are one thing to whoever reads. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  /** Set above the line, at its end. */
  superscript: string;
  struck: boolean;
  /** Digits beside digits that nobody can say belong together, or characters over one another. */
  doubtful: boolean;
}

/** What stands at one height, left to right. */
export interface PageLine {
  base: number;
  size: number;
  pieces: Piece[];
}

/** Of the height of a character: nearer than this, two are of one word; farther than that, of two pieces. */
const IN_WORD = 0.14;
const IN_PIECE = 0.62;
/** Glyphs of one line may stand so much higher or lower. */
const LEVEL = 0.22;
const OVERLAP = 0.35;
/** Some programs place every character by itself. */
const TOUCHING = 0.06;

interface Row {
  base: number;
  size: number;
  glyphs: (Glyph & { raised: boolean })[];
}

export function linesOf({ glyphs, strokes }: PageMarks): PageLine[] {
  const rows = withRaised(rowsOf(glyphs));
  const level = strokes.filter(({ isLevel }) => isLevel);
  const upright = strokes.filter(({ isLevel }) => !isLevel);
  return rows.map(({ base, size, glyphs: row }) => {
    const y = base - size * 0.3;
    const rules = upright.filter(({ from, to }) => from <= y && to >= y).map(({ at }) => at);
    return { base, size, pieces: piecesOf(row, level, rules) };
  });
}

function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.findLast((one) => Math.abs(one.base - glyph.base) <= LEVEL * Math.max(1, Math.min(one.size, glyph.size)) && one.size < glyph.size * 1.6 && glyph.size < one.size * 1.6); // prettier-ignore
    const placed = { ...glyph, raised: false };
    if (row) {
      row.glyphs.push(placed);
      row.size = Math.max(row.size, glyph.size);
    } else rows.push({ base: glyph.base, size: glyph.size, glyphs: [placed] });
  }
  for (const row of rows) row.glyphs.sort((a, b) => a.left - b.left);
  return rows;
}

/** Small characters above a line, close behind a character of it, belong to it: footnote marks. */
function withRaised(rows: Row[]): Row[] {
  for (const row of rows)
    for (const main of rows) {
      const above = main.base - row.base;
      if (row === main || row.size >= main.size * 0.85 || above <= 0 || above > main.size * 0.7) continue;
      const stay: Row['glyphs'] = [];
      for (const glyph of row.glyphs) {
        const before = main.glyphs.findLast(({ left }) => left < glyph.left);
        if (before && glyph.left - before.right < main.size * 0.3) {
          main.glyphs.push({ ...glyph, raised: true });
          main.glyphs.sort((a, b) => a.left - b.left);
        } else stay.push(glyph);
      }
      row.glyphs = stay;
    }
  return rows.filter((row) => row.glyphs.length > 0);
}

/** @param rules x of the upright lines that cross this one */
function piecesOf(glyphs: Row['glyphs'], level: readonly Stroke[], rules: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let before: Row['glyphs'][number] | undefined;
  for (const glyph of glyphs) {
    const piece = pieces.at(-1);
    const gap = before ? (glyph.left - before.right) / Math.max(before.size, glyph.size) : Infinity;
    const isCut = (at: number): boolean =>
      before !== undefined && at > middleOf(before) && at < middleOf(glyph);
    const cut = rules.some(isCut);
    // What was written in one go, or touches, is not of two cells: it runs over the line between them.
    const isTorn = cut && gap <= (before?.run === glyph.run ? IN_PIECE : TOUCHING);
    if (piece && isTorn) piece.doubtful = true;
    if (!piece || !before || gap > IN_PIECE || cut) {
      pieces.push({
        text: glyph.text,
        left: glyph.left,
        right: glyph.right,
        base: glyph.base,
        size: glyph.size,
        superscript: '',
        struck: false,
        doubtful: isTorn,
      });
    } else {
      const blank = gap > IN_WORD ? ' ' : '';
      const digits = /\d$/.test(before.text) && /^\d/.test(glyph.text) && !glyph.raised;
      const isApart = before.run !== glyph.run && gap > TOUCHING;
      if ((digits && isApart) || gap < -OVERLAP) piece.doubtful = true;
      if (glyph.raised) piece.superscript += glyph.text;
      else if (piece.superscript !== '') piece.superscript = '';
      piece.text += blank + glyph.text;
      piece.right = Math.max(piece.right, glyph.right);
    }
    before = glyph;
  }
  for (const piece of pieces) piece.struck = level.some((line) => strikes(line, piece));
  return pieces;
}

const middleOf = ({ left, right }: Glyph): number => (left + right) / 2;

/** A line through the middle of the characters, as long as they are; a rule is longer, an underline lower. */
function strikes({ at, from, to }: Stroke, { base, size, left, right }: Piece): boolean {
  const middle = at < base - size * 0.12 && at > base - size * 0.55;
  const covered = Math.min(to, right) - Math.max(from, left);
  return (
    middle &&
    covered > 0 &&
    covered >= Math.min(size * 0.4, (right - left) * 0.4) &&
    to - from <= (right - left) * 1.6 + size
  );
}
