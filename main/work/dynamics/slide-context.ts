import { fillPlaceholders } from '../../../shared/charts/placeholders.ts';
import type { SpecContext } from '../../../shared/charts/spec.ts';
import type { ComposedSlide } from '../../../shared/domain/reference/composed.ts';
import type { Said } from '../../../shared/domain/text/said.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import type { ReferenceParts } from '../reference/compose-reference.ts';

/** What the charts of the reference are drawn from. */
export const contextOf = (
  { composed, lookup, remarks, breaks }: ReferenceParts,
  language: ReferenceLanguage,
): SpecContext => ({
  year: composed.year,
  language,
  lookup,
  remarks,
  breaks,
});

export const slideOf = ({ composed }: ReferenceParts, page: number): ComposedSlide | undefined => {
  const found = composed.blocks.find((block) => block.kind === 'slide' && block.page === page);
  return found?.kind === 'slide' ? found : undefined;
};

/** What a slide is about: as the template names it, in Azerbaijani as its first chart does. */
export function titlesOf(parts: ReferenceParts, page: number): Said {
  const en = titleOf(parts, page);
  const axis = parts.annex.slides.find((one) => one.page === page)?.charts[0]?.axisTitle.az;
  return { en, az: axis === undefined ? en : fillPlaceholders(axis, parts.composed.year) };
}

export function titleOf(parts: ReferenceParts, page: number): string {
  const title = slideOf(parts, page)?.title.replace(/^Slide:\s*/, '') ?? '';
  return title.charAt(0).toUpperCase() + title.slice(1);
}
