import type { Catalogue } from '../../shared/domain/catalogue.ts';
import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Observation } from '../../shared/domain/observation.ts';
import type { PickedSource } from '../../shared/rpc/contract/figure-panel.ts';
import { agencyName } from './agency-name.ts';
import { valueCell } from './observations.ts';

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
