import { Paragraph, type FileChild } from 'docx';
import type { AnnexSlide } from '../../shared/domain/reference/annex.ts';
import { annexSpecs } from '../../shared/charts/annex-specs.ts';
import type { ComposedSlide } from '../../shared/domain/reference/composed.ts';
import { bookmarked } from './body.ts';
import type { Frame } from './frame.ts';
import { ministryOf, type Heading } from './front.ts';
import { wordRuns } from './runs.ts';
import { ANNEX_RULE, STYLE } from './styles.ts';

/** One page for all slides of which nobody reported anything: their titles, their labels, and what is known beside. */
export function emptySlides(
  { id, title }: Heading,
  slides: readonly { slide: ComposedSlide; annex: AnnexSlide | undefined }[],
  frame: Frame,
): FileChild[] {
  const { year, language } = frame.composed;
  const { lookup } = frame.options;
  const ministry = ministryOf(frame);
  return [
    new Paragraph({
      style: STYLE.annexTitle,
      children: bookmarked(id, wordRuns([{ kind: 'text', text: title }], frame), frame),
    }),
    new Paragraph({
      style: STYLE.annexMinistry,
      text: ministry ?? '',
      border: ANNEX_RULE,
      spacing: { after: 120 },
    }),
    ...slides.flatMap(({ slide, annex }) => [
      ...slide.items.map(
        ({ role, runs }) =>
          new Paragraph({
            style: role === 'label' ? STYLE.annexLabel : STYLE.annexEmptyTitle,
            children: wordRuns(runs, frame),
          }),
      ),
      ...annexSpecs(annex, { year, language, lookup }).flatMap(({ axisTitle, message, notes }) => [
        new Paragraph({ style: STYLE.annexLabel, text: `${axisTitle}: ${message}.` }),
        ...notes.map((text) => new Paragraph({ style: STYLE.annexLabel, text })),
      ]),
    ]),
  ];
}
