import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import type { PickedSource } from '../../../shared/contract/figure-panel.ts';
import { agencyName } from '../catalogue/agency-name.ts';
import { valueCell } from '../observations/observations.ts';

/** What the history keeps of the source that a decision took: it says so even when the file is replaced. */
export type SourceRecord = Omit<PickedSource, 'agency'> & { agency: string };

export function sourceRecord(picked: Observation, from: Delivery): SourceRecord {
  const cell = valueCell(picked.cells);
  return {
    agency: picked.agency,
    delivery: { id: from.id, file: from.file, version: from.version, typed: from.kind === 'typed' },
    sheet: cell?.sheet ?? '',
    ref: cell?.ref ?? '',
  };
}

export const namedSource = (catalogue: Catalogue, record: SourceRecord): PickedSource => ({
  ...record,
  agency: agencyName(catalogue, record.agency),
});
