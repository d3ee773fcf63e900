import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { CellLink, Observation } from '../../../shared/domain/observations/observation.ts';
import type { App } from '../../resources/app.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { loadObservations, type ObservationFilter } from '../../store/tables/observation-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId, ObservationId } from '../../../shared/domain/keys/ids.ts';

/** An observation with its origin, as every host shows it. */
export interface ObservationRow {
  id: ObservationId;
  figure: string;
  period: string;
  categories: Record<string, string>;
  agency: string;
  value: number | null;
  status: Observation['status'];
  qualifier?: string;
  unit?: string;
  claimedChange?: number;
  reliability?: string;
  source: { delivery: DeliveryId; file: string; sheet: string; ref: string; text: string };
  cells: CellLink[];
  remarks: string[];
  supersededBy?: ObservationId;
}

export function listObservations(
  app: App,
  workspace: Workspace,
  filter: ObservationFilter,
): ObservationRow[] {
  const files = new Map(allDeliveries(workspace.db).map((delivery) => [delivery.id, delivery.file]));
  const categories = figureCategories(app.catalogue());
  return loadObservations(workspace.db, filter).map((o) =>
    toObservationRow(o, files.get(o.delivery) ?? '', categories.get(o.figure) ?? {}),
  );
}

const figureCategories = (catalogue: Catalogue): Map<string, Record<string, string>> =>
  new Map(catalogue.figures.map((figure) => [figure.id, figure.categories]));

/** The cell that holds the number; observations counted from a range name the range. */
export const valueCell = (cells: readonly CellLink[]): CellLink | undefined =>
  cells.find((cell) => cell.role === 'value') ?? cells[0];

export function toObservationRow(
  o: Observation,
  file: string,
  figure: Readonly<Record<string, string>>,
): ObservationRow {
  const cell = valueCell(o.cells);
  return {
    id: o.id,
    figure: o.figure,
    period: o.period,
    categories: { ...figure, ...o.categories },
    agency: o.agency,
    value: o.value,
    status: o.status,
    ...(o.qualifier === undefined ? {} : { qualifier: o.qualifier }),
    ...(o.unit === undefined ? {} : { unit: o.unit }),
    ...(o.claimedChange === undefined ? {} : { claimedChange: o.claimedChange }),
    ...(o.reliability === undefined ? {} : { reliability: o.reliability }),
    source: {
      delivery: o.delivery,
      file,
      sheet: cell?.sheet ?? '',
      ref: cell?.ref ?? '',
      text: cell?.text ?? '',
    },
    cells: o.cells,
    remarks: o.remarks,
    ...(o.supersededBy === undefined ? {} : { supersededBy: o.supersededBy }),
  };
}
