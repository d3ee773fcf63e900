import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import { sameInBoth, type Said } from '../../../shared/domain/text/said.ts';
import { namesOfAgency } from './agency-names.ts';
import type { AgencyName } from '../../../shared/contract/origin.ts';

/** How screens name a body; its abbreviation in the alphabet of the language, where it has one. */
export function agencyName(catalogue: Catalogue, id: string): AgencyName {
  const agency = catalogue.agenciesById.get(id);
  if (!agency) {
    const name = namesOfAgency(catalogue, id);
    return { id, name, short: name };
  }
  const { en, az } = agency.names;
  if (agency.short) return { id, name: { en, az }, short: agency.short };
  const latin = agency.abbreviations.filter((text) => /^[\p{Script=Latin}\d .-]+$/u.test(text));
  return {
    id,
    name: { en, az },
    short: { en: latin.at(-1) ?? en, az: latin[0] ?? az },
  };
}

/** A name of so many characters stands whole in the narrowest list. */
const WHOLE = 25;

/** What lists call a body: its name, or a short one where that is long. Outside the catalogue: as its list has it. */
export function shortNamesOf(catalogue: Catalogue, id: string, otherwise?: string): Said {
  if (!catalogue.agenciesById.has(id))
    return otherwise === undefined ? namesOfAgency(catalogue, id) : sameInBoth(otherwise);
  const { name, short } = agencyName(catalogue, id);
  // Column heads break at soft hyphens; a line of a list does not break.
  const fit = (whole: string, brief: string): string =>
    whole.length <= WHOLE ? whole : brief.replaceAll('\u00ad', '');
  return { en: fit(name.en, short.en), az: fit(name.az, short.az) };
}
