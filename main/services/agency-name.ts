import type { Catalogue } from '../../shared/domain/catalogue.ts';
import type { AgencyName } from '../../shared/rpc/contract/origin.ts';

/** How screens name a body; its abbreviation in the alphabet of the language, where it has one. */
export function agencyName(catalogue: Catalogue, id: string): AgencyName {
  const agency = catalogue.agenciesById.get(id);
  if (!agency) return { id, name: { en: id, az: id }, short: { en: id, az: id } };
  const { en, az } = agency.names;
  if (agency.short) return { id, name: { en, az }, short: agency.short };
  const latin = agency.abbreviations.filter((text) => /^[\p{Script=Latin}\d .-]+$/u.test(text));
  return {
    id,
    name: { en, az },
    short: { en: latin.at(-1) ?? en, az: latin[0] ?? az },
  };
}
