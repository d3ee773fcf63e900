import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { matrixOf } from './matrix.ts';
import { PagePainter } from './page-painter.ts';
import type { PageMarks } from './page-marks.ts';

type Args = readonly unknown[] | null;
type Numbers = ArrayLike<number>;

const number = (args: Args, at = 0): number => (typeof args?.[at] === 'number' ? args[at] : 0);

/** Everything that a page draws, in points from its upper left, turned as it is shown. */
export async function paintPage(page: PDFPageProxy): Promise<PageMarks> {
  const view = page.getViewport({ scale: 1 });
  const painter = new PagePainter({ width: view.width, height: view.height }, matrixOf(view.transform));
  const { fnArray, argsArray } = await page.getOperatorList();
  let clips = false;
  fnArray.forEach((operator: number, at: number) => {
    const args = argsArray[at] as Args;
    if (operator === OPS.constructPath) {
      const [paint, parts] = (args ?? []) as [number, (Numbers | null)[]];
      const data = parts?.[0];
      if (data && clips) painter.clip(data);
      else if (data && paint !== OPS.endPath) painter.path(data, STROKES.has(paint));
      clips = false;
    } else if (operator === OPS.clip || operator === OPS.eoClip) clips = true;
    else if (!text(painter, operator, args, page)) state(painter, operator, args);
  });
  return painter.marks;
}

const STROKES = new Set<number>([OPS.stroke, OPS.closeStroke]);

function text(painter: PagePainter, operator: number, args: Args, page: PDFPageProxy): boolean {
  switch (operator) {
    case OPS.showText:
      painter.show((args?.[0] ?? []) as Parameters<PagePainter['show']>[0]);
      return true;
    case OPS.beginText:
      painter.beginText();
      return true;
    case OPS.setTextMatrix:
      painter.setTextMatrix((args?.[0] ?? []) as Numbers);
      return true;
    case OPS.moveText:
      painter.moveText(number(args), number(args, 1));
      return true;
    case OPS.setLeadingMoveText:
      painter.set('leading', -number(args, 1));
      painter.moveText(number(args), number(args, 1));
      return true;
    case OPS.nextLine:
      painter.nextLine();
      return true;
    case OPS.setFont:
      painter.setFont(number(args, 1), unitOf(page, String(args?.[0])));
      return true;
    default:
      return false;
  }
}

/** Widths are thousandths but for fonts that are drawn by the page. */
function unitOf(page: PDFPageProxy, name: string): number {
  if (!page.commonObjs.has(name)) return 0.001;
  const font = page.commonObjs.get(name) as { fontMatrix?: number[]; isType3Font?: boolean };
  return font.isType3Font === true ? (font.fontMatrix?.[0] ?? 0.001) : 0.001;
}

function state(painter: PagePainter, operator: number, args: Args): void {
  switch (operator) {
    case OPS.save:
      return painter.save();
    case OPS.restore:
    case OPS.paintFormXObjectEnd:
      return painter.restore();
    case OPS.paintFormXObjectBegin:
      painter.save();
      return painter.transform(args?.[0] as Numbers | null);
    case OPS.transform:
      return painter.transform(args as Numbers | null);
    case OPS.setCharSpacing:
      return painter.set('spacing', number(args));
    case OPS.setWordSpacing:
      return painter.set('wordSpacing', number(args));
    case OPS.setHScale:
      return painter.set('scale', number(args) / 100);
    case OPS.setLeading:
      return painter.set('leading', number(args));
    case OPS.setTextRise:
      return painter.set('rise', number(args));
    case OPS.setTextRenderingMode:
      return painter.set('mode', number(args));
    default:
      return undefined;
  }
}
