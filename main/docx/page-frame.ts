import { Footer, Header, Paragraph, SimpleField, Tab, TabStopType, TextRun } from 'docx';
import { isDraft, type Frame } from './frame.ts';
import { LOOK_MARKS } from './look/apply-look.ts';
import { cm } from './page.ts';
import { STYLE } from './styles.ts';

/** What is wrong or not settled in a draft. */
export const waits = ({ words, composed, options }: Frame): string =>
  words.waits({
    open: composed.figures.open,
    ...(options.findings ?? { blockers: 0, queries: 0, notes: 0, rules: 0 }),
  });

/**
 * Page number top centre; in drafts the draft line left and what waits right of it.
 *
 * @param page shown until Word counts for itself: fields without cached text make Word call a file damaged
 * @param width of the text, centimetres
 * @param right what stands at the right edge, e.g. `Annex, slide 5 of 13 · 2 blockers`
 * @param upright whether the header of the base document stands above it; a slide fills its page
 */
export function pageHeader(
  frame: Frame,
  page: number,
  right: string,
  width: number,
  upright = false,
): Header {
  const small = (text: string): TextRun => new TextRun({ text, style: STYLE.draft });
  const draft = isDraft(frame.composed, frame.options);
  const { number, date } = frame.options.draft;
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  return new Header({
    children: [
      ...(upright && frame.options.look?.header ? [mark('header')] : []),
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

/** The footer of the base document, where it has one. */
export const lookFooter = ({ options }: Frame): Footer | null =>
  options.look?.footer ? new Footer({ children: [mark('footer')] }) : null;

/** Where header or footer of the base document goes. */
function mark(kind: keyof typeof LOOK_MARKS): Paragraph {
  return new Paragraph({ text: LOOK_MARKS[kind] });
}
