import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { annexSpecs } from '../../shared/charts/annex-specs.ts';
import { placeMap, type TilePlace } from '../../shared/charts/place-map.ts';
import type { SpecContext } from '../../shared/charts/spec.ts';
import type { Annex } from '../../shared/domain/reference/annex.ts';
import { linesOf } from '../../shared/domain/reference/composed-lines.ts';
import type { ComposedDocument, ComposedRun } from '../../shared/domain/reference/composed.ts';

// This is a thread of its own already: the library is not to start another.
Object.assign(globalThis, { pdfjsWorker: pdfWorker });

/** What is drawn on a page, in the order in which it was, without the spaces that lines make or lose. */
export interface DrawnPage {
  width: number;
  height: number;
  /** Above the text. */
  margin: string;
  text: string;
}

/** Letters as they count: lines part at spaces, and a hyphen that keeps a line together is one. */
export const tight = (text: string): string =>
  text.replaceAll(/[\s\u00ad\u200b]/gu, '').replaceAll('\u2011', '-');

/**
 * Reads a PDF back as any reader of such files does.
 *
 * @param marginTop height of the margin that the head stands in, points
 */
export async function drawnPages(bytes: Uint8Array, marginTop: number): Promise<DrawnPage[]> {
  // The library takes the bytes for itself.
  const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: DrawnPage[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const page = await document.getPage(at);
    const [, , width, height] = page.view as [number, number, number, number];
    const items = (await page.getTextContent()).items.filter((item) => 'str' in item);
    const [above, below] = [items.filter(isAbove), items.filter((item) => !isAbove(item))];
    const drawn = (some: typeof items): string => tight(some.map(({ str }) => str).join(''));
    pages.push({ width, height, margin: drawn(above), text: drawn(below) });
    function isAbove(item: (typeof items)[number]): boolean {
      return item.transform[5] > height - marginTop;
    }
  }
  await task.destroy();
  return pages;
}

/** Signs of remarks and of notes, which stand behind what they are about. */
const SIGNS = /\[\d+\]|[⁰¹²³⁴-⁹]+/gu;

const plain = (text: string): string => tight(text).replaceAll(SIGNS, '');

/**
 * What should stand in a PDF of the reference and does not: each paragraph in its order, each line of each slide, each
 * value of each chart.
 */
export function missingIn(
  pages: readonly DrawnPage[],
  composed: ComposedDocument,
  annex: Annex,
  context: SpecContext & { places?: readonly TilePlace[] },
): string[] {
  const { places = [] } = context;
  const house = composed.mode === 'house';
  const all = pages
    .map(({ text }) => text)
    .join('')
    .replaceAll(SIGNS, '');
  const missing: string[] = [];
  let from = 0;
  for (const block of composed.blocks) {
    if (block.kind === 'slide') {
      const lines = block.items.map(({ runs }) => said(runs));
      const slide = annex.slides.find(({ page }) => page === block.page);
      const values = annexSpecs(slide, context).flatMap(({ message, series }) =>
        message === null ? series.flatMap(({ points }) => points.map(({ text }) => text)) : [],
      );
      const tiles = house ? (placeMap(slide?.places, places, context)?.tiles ?? []) : [];
      const drawn = [...values, ...tiles.map(({ text }) => text)];
      const isOn = ({ text }: DrawnPage): boolean =>
        lines.every((line) => plain(text).includes(plain(line))) &&
        drawn.every((value) => text.includes(tight(value)));
      if (!pages.some(isOn)) missing.push(block.title);
    } else
      for (const line of block.kind === 'contact' ? block.lines : linesOf(block).map(said)) {
        const at = all.indexOf(plain(line), from);
        if (at < 0) missing.push(line);
        else from = at + plain(line).length;
      }
  }
  return missing;
}

const said = (runs: readonly ComposedRun[]): string => runs.map(({ text }) => text).join('');
