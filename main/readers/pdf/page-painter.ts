import type { PageMarks, Stroke } from './page-marks.ts';
import { applied, IDENTITY, matrixOf, times, type Matrix } from './matrix.ts';

/** A character as the library tells it; its width in thousandths. */
interface ShownGlyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

interface Graphics {
  matrix: Matrix;
  size: number;
  font: number;
  spacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  /** 3: neither filled nor stroked. */
  mode: number;
  clip: Box;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const INVISIBLE = 3;
/** Thicker than this a drawn line is an area. */
const THICK = 2.5;
const LEAST_LINE = 4;
/** Private use, control characters, and what stands for an unknown one. */
const NO_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/; // oxlint-disable-line no-control-regex

/** Follows what a page draws, operator by operator, and keeps where each character and line comes to stand. */
export class PagePainter {
  readonly marks: PageMarks;
  #graphics: Graphics;
  readonly #saved: Graphics[] = [];
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  #run = 0;

  /** @param view from the page's own space to points from the upper left */
  constructor(size: { width: number; height: number }, view: Matrix) {
    this.marks = { ...size, glyphs: [], strokes: [], unreadable: 0, unseen: 0 };
    this.#graphics = {
      matrix: view,
      size: 0,
      font: 0.001,
      spacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      mode: 0,
      clip: { left: 0, right: size.width, top: 0, bottom: size.height },
    };
  }

  save(): void {
    if (this.#saved.length < MOST_SAVED) this.#saved.push({ ...this.#graphics });
  }

  restore(): void {
    this.#graphics = this.#saved.pop() ?? this.#graphics;
  }

  transform(matrix: ArrayLike<number> | null | undefined): void {
    this.#graphics.matrix = times(this.#graphics.matrix, matrixOf(matrix));
  }

  /** @param unit of the font, in which the widths of its characters are told */
  setFont(size: number, unit: number): void {
    this.#graphics.size = size;
    this.#graphics.font = unit;
  }

  set(what: 'spacing' | 'wordSpacing' | 'scale' | 'leading' | 'rise' | 'mode', value: number): void {
    this.#graphics[what] = value;
  }

  beginText(): void {
    this.#text = this.#line = IDENTITY;
  }

  setTextMatrix(matrix: ArrayLike<number>): void {
    this.#text = this.#line = matrixOf(matrix);
  }

  moveText(x: number, y: number): void {
    this.#text = this.#line = times(this.#line, [1, 0, 0, 1, x, y]);
  }

  nextLine(): void {
    this.moveText(0, -this.#graphics.leading);
  }

  show(glyphs: readonly (ShownGlyph | number)[]): void {
    const { size, font, spacing, wordSpacing, scale } = this.#graphics;
    this.#run++;
    let x = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        x -= (glyph * size) / 1000;
        continue;
      }
      const width = (glyph.width ?? 0) * size * font;
      this.#keep(glyph.unicode ?? '', x * scale, (x + width) * scale);
      x += width + spacing + (glyph.isSpace === true ? wordSpacing : 0);
    }
    this.#text = times(this.#text, [1, 0, 0, 1, x * scale, 0]);
  }

  #keep(text: string, from: number, to: number): void {
    const { matrix, size, rise, mode } = this.#graphics;
    if (text.trim() === '') return;
    if (mode === INVISIBLE) {
      this.marks.unseen++;
      return;
    }
    if (NO_TEXT.test(text)) {
      this.marks.unreadable++;
      return;
    }
    const whole = times(matrix, this.#text);
    const [start, end] = [applied(whole, from, rise), applied(whole, to, rise)];
    const height = Math.hypot(whole[2], whole[3]) * Math.abs(size);
    const [x, y] = [(start.x + end.x) / 2, start.y - height / 4];
    const { clip } = this.#graphics;
    // What a cell cuts off is there, and nobody sees it.
    if (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom) return;
    this.marks.glyphs.push({
      text,
      left: Math.min(start.x, end.x),
      right: Math.max(start.x, end.x),
      base: start.y,
      size: height,
      run: this.#run,
    });
  }

  /** From now on nothing shows beyond the path. */
  clip(data: ArrayLike<number>): void {
    const points = subpaths(data).flatMap((part) =>
      part.map(([x, y]) => applied(this.#graphics.matrix, x, y)),
    );
    if (points.length === 0) return;
    const { clip } = this.#graphics;
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    this.#graphics.clip = {
      left: Math.max(clip.left, Math.min(...xs) - 0.5),
      right: Math.min(clip.right, Math.max(...xs) + 0.5),
      top: Math.max(clip.top, Math.min(...ys) - 0.5),
      bottom: Math.min(clip.bottom, Math.max(...ys) + 0.5),
    };
  }

  /** @param data what the path does, as the library packs it; @param strokes whether it is drawn as a line */
  path(data: ArrayLike<number>, strokes: boolean): void {
    for (const points of subpaths(data)) {
      const placed = points.map(([x, y]) => applied(this.#graphics.matrix, x, y));
      if (strokes) for (let at = 1; at < placed.length; at++) this.#segment(placed[at - 1]!, placed[at]!);
      else this.#area(placed);
    }
  }

  #segment(a: { x: number; y: number }, b: { x: number; y: number }): void {
    const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
    if (dy < 0.5 && dx >= LEAST_LINE) this.#stroke(true, a.y, a.x, b.x);
    else if (dx < 0.5 && dy >= LEAST_LINE) this.#stroke(false, a.x, a.y, b.y);
  }

  /** A thin area is a line. */
  #area(points: readonly { x: number; y: number }[]): void {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (bottom - top <= THICK && right - left >= LEAST_LINE)
      this.#stroke(true, (top + bottom) / 2, left, right);
    else if (right - left <= THICK && bottom - top >= LEAST_LINE)
      this.#stroke(false, (left + right) / 2, top, bottom);
  }

  #stroke(isLevel: boolean, at: number, from: number, to: number): void {
    if (this.marks.strokes.length >= MOST_STROKES) return;
    const stroke: Stroke = { isLevel, at, from: Math.min(from, to), to: Math.max(from, to) };
    this.marks.strokes.push(stroke);
  }
}

const MOST_SAVED = 1000;
const MOST_STROKES = 50_000;
const MOST_POINTS = 1000;

/** Points of each part of a path; curves as the line between their ends. Codes: move, line, curve, curve, close. */
function subpaths(data: ArrayLike<number>): [number, number][][] {
  const out: [number, number][][] = [];
  let points: [number, number][] = [];
  const TAKES = [2, 2, 6, 4, 0];
  for (let at = 0; at < data.length;) {
    const code = data[at++]!;
    const takes = TAKES[code];
    if (takes === undefined) break;
    if (code === 0) {
      if (points.length > 1) out.push(points);
      points = [];
    }
    if (code === 4 && points.length > 0) points.push(points[0]!);
    else if (takes >= 2 && points.length < MOST_POINTS)
      points.push([data[at + takes - 2]!, data[at + takes - 1]!]);
    at += takes;
  }
  if (points.length > 1) out.push(points);
  return out;
}
