import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { BothNames } from '../../../shared/domain/collect/letter.ts';
import { sameInBoth } from '../../../shared/domain/text/said.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';

/** What people call a body; one outside the catalogue is called as the file that names it does. */
export function namesOfAgency(catalogue: Catalogue, id: string): BothNames {
  if (id === UNKNOWN_SENDER) return { en: 'sender unknown', az: 'göndərən naməlum' };
  const names = catalogue.agenciesById.get(id)?.names;
  return names ? { en: names.en, az: names.az } : sameInBoth(id);
}
