import { parseRange, parseRef } from '../../../shared/domain/sheets/cell-ref.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import { agencyIn, agencyNames } from '../../../shared/domain/understanding/sender/sender.ts';
import { isInForce } from '../../../shared/domain/observations/figure-value.ts';
import type { CellLink, Observation } from '../../../shared/domain/observations/observation.ts';
import { decodeBlock } from '../../cells/cell-blocks.ts';
import { sheetsOf } from '../../store/tables/sheet-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export interface ListedAgency {
  /** Id in the catalogue, or the name as the list writes it. */
  id: string;
  name: string;
  known: boolean;
}

/** The bodies that the secretariat's list names: the cells that its counts rest on. */
export function listedAgencies(
  catalogue: Catalogue,
  workspace: Workspace,
  observations: readonly Observation[],
): ListedAgency[] {
  const countsBodies = (figure: string): boolean =>
    catalogue.indicatorsById.get(catalogue.figuresById.get(figure)?.indicator ?? '')?.countsBodies === true;
  const counts = observations.filter((o) => isInForce(o) && countsBodies(o.figure));
  const names = agencyNames(catalogue);
  const listed = new Map<string, ListedAgency>();
  for (const count of counts) {
    for (const name of namesIn(workspace, count)) {
      const id = agencyIn(name, names);
      if (!listed.has(id ?? name)) listed.set(id ?? name, { id: id ?? name, name, known: id !== null });
    }
  }
  return [...listed.values()];
}

function namesIn(workspace: Workspace, count: Observation): string[] {
  const ranges = count.cells.filter((cell) => cell.role === 'value' && cell.ref.includes(':'));
  if (ranges.length === 0) return [];
  const sheets = sheetsOf(workspace.db, count.delivery);
  return ranges.flatMap((range) => {
    const sheet = sheets.find((one) => one.name === range.sheet);
    return (sheet?.blocks ?? []).flatMap((block) =>
      decodeBlock(block.bytes)
        .filter((cell) => cell.type === 'text' && isWithin(cell.ref, range))
        .map((cell) => cell.text),
    );
  });
}

function isWithin(ref: string, range: CellLink): boolean {
  const { row, col } = parseRef(ref);
  const { top, bottom, left, right } = parseRange(range.ref);
  return row >= top && row <= bottom && col >= left && col <= right;
}
