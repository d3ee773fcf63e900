import { Header, Paragraph, SimpleField, Tab, TabStopType, TextRun } from 'docx';
import type { Frame } from './frame.ts';
import { cm } from './page.ts';
import { STYLE } from './styles.ts';

/**
 * Page number top centre; in drafts the draft line left and what waits right of it.
 *
 * @param page shown until Word counts for itself: fields without cached text make Word call a file damaged
 * @param width of the text, centimetres
 * @param right what stands at the right edge, e.g. `Annex, slide 5 of 13 · 2 blockers`
 */
export function pageHeader(frame: Frame, page: number, right: string, width: number): Header {
  const small = (text: string): TextRun => new TextRun({ text, style: STYLE.draft });
  const draft = frame.composed.mode === 'house';
  const { number, date } = frame.options.draft;
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  return new Header({
    children: [
      new Paragraph({
        style: STYLE.header,
        tabStops: [
          { type: TabStopType.CENTER, position: cm(width / 2) },
          { type: TabStopType.RIGHT, position: cm(width) },
        ],
        children: [
          ...(draft ? [small(frame.words.draft(number, date))] : []),
          tab(),
          new SimpleField(' PAGE ', String(page)),
          ...(draft ? [tab(), small(right)] : []),
        ],
      }),
    ],
  });
}
