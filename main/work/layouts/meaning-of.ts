import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { TaughtCell } from '../../../shared/domain/catalogue/taught-table.ts';
import type { Said } from '../../../shared/domain/text/said.ts';
import { inYearOf } from '../../../shared/domain/understanding/taught/years.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import { namesOfFigure } from '../catalogue/figure-names.ts';

/**
 * What a taught cell counts, in words; null: nothing that is for the reference.
 *
 * @param time what the header of its column says of the time: it goes without saying
 * @param year of which texts with `{year}` are
 */
export function meaningOf(
  catalogue: Catalogue,
  { figure, also = [], categories = {}, period, unit, factor = 1, agency }: TaughtCell,
  time: string | undefined,
  year: string,
): Said | null {
  if (figure === undefined) return null;
  const figures = [namesOfFigure(catalogue, figure, categories), ...also.map((one) => namesOfFigure(catalogue, one))]; // prettier-ignore
  const when = period === undefined || period === time ? '' : inYearOf(period, year);
  const body = agency === undefined ? null : namesOfAgency(catalogue, agency);
  const counted = unit === undefined ? undefined : catalogue.unitsById.get(unit)?.labels;
  const times = factor === 1 ? '' : ` × ${factor}`;
  const said = (language: 'en' | 'az'): string =>
    [
      figures.map((one) => one[language]).join(', '),
      when,
      // A unit goes without saying, unless its numbers are multiplied.
      times === '' ? '' : `${counted?.[language] ?? unit ?? ''}${times}`,
      body?.[language] ?? '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return { en: said('en'), az: said('az') };
}
