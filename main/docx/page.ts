import { PageOrientation, SectionType, type ISectionOptions } from 'docx';
import type { Look } from '../../shared/domain/reference/look.ts';

/** Measures of the ministry's page in the units Word stores: twips (1/20 pt), half points, eighths of a point. */
export const cm = (length: number): number => Math.round((length * 1440) / 2.54);
export const pt = (size: number): number => size * 2;

/** A4, in centimetres. */
const A4 = { short: 21, long: 29.7 };

export const PORTRAIT = {
  size: { width: cm(A4.short), height: cm(A4.long) },
  margin: { left: cm(3), right: cm(1.5), top: cm(2), bottom: cm(2), header: cm(1), footer: cm(1) },
  /** Width and height of the text, centimetres. */
  textWidth: A4.short - 3 - 1.5,
  textHeight: A4.long - 2 - 2,
} as const;

export const LANDSCAPE = {
  // docx swaps the sides itself for landscape pages.
  size: { width: cm(A4.short), height: cm(A4.long) },
  margin: { left: cm(1.5), right: cm(1.5), top: cm(2.2), bottom: cm(1.3), header: cm(1), footer: cm(0.8) },
  textWidth: A4.long - 1.5 - 1.5,
  /** Height of the text, centimetres. */
  textHeight: A4.short - 2.2 - 1.3,
} as const;

/** @param startAt number of the first of these pages; undefined: the next one */
export const landscape = (startAt: number | undefined): NonNullable<ISectionOptions['properties']> => ({
  type: SectionType.NEXT_PAGE,
  page: {
    size: { ...LANDSCAPE.size, orientation: PageOrientation.LANDSCAPE },
    margin: LANDSCAPE.margin,
    ...(startAt !== undefined && { pageNumbers: { start: startAt } }),
  },
});

/** Measures of an upright page; widths and heights of the text in centimetres. */
export interface UprightPage {
  size: { width: number; height: number };
  margin: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  textWidth: number;
  textHeight: number;
}

/** The page of a base document, else that of the house. */
export function uprightPage(look: Look | undefined): UprightPage {
  if (look === undefined) return PORTRAIT;
  const { width, height, ...margin } = look.page;
  const long = (twips: number): number => (twips * 2.54) / 1440;
  return {
    size: { width, height },
    margin,
    textWidth: long(width - margin.left - margin.right),
    textHeight: long(height - margin.top - margin.bottom),
  };
}
