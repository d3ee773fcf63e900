import { ERASED } from '../../../shared/domain/deliveries/erasure.ts';
import { isGone } from '../../../shared/domain/deliveries/delivery.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import {
  agencyIn,
  agencyNames,
  senderInName,
  type AgencyNames,
} from '../../../shared/domain/understanding/sender/sender.ts';
import type { App } from '../../resources/app.ts';
import { refusedFiles, type RefusedFile } from '../../store/tables/refused-file-table.ts';
import { listDeliveries } from '../intake/deliveries.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** A file that could not be read, and whose it is: as was said, or as its name has it; `unknown`. */
export interface WaitingFile extends RefusedFile {
  agency: string;
}

/** Files that have to be sent again: nothing has come from their sender since. The newest of each name. */
export function waitingFiles(app: App, workspace: Workspace): WaitingFile[] {
  const refused = refusedFiles(workspace.db).filter(({ file }) => file !== ERASED);
  const newest = new Map(refused.map((row) => [row.file, row]));
  if (newest.size === 0) return [];
  const names = agencyNames(app.catalogue());
  const deliveries = listDeliveries(workspace);
  return [...newest.values()]
    .map((row) => ({ ...row, agency: row.agency ?? senderOf(row.file, names) }))
    .filter(
      (row) =>
        !deliveries.some(
          (delivery) =>
            delivery.takenAt > row.at &&
            !isGone(delivery) &&
            (delivery.file === row.file || (row.agency !== UNKNOWN_SENDER && delivery.agency === row.agency)),
        ),
    );
}

/** `24_DTA_2023.xlsx`: a name, or an abbreviation as a word of its own. */
function senderOf(file: string, names: AgencyNames): string {
  const parts = file.replace(/\.[^.]+$/, '').split(/[_\s-]+/u);
  const short = parts.map((part) => agencyIn(part, names)).find((agency) => agency !== null);
  return senderInName(file, names) ?? short ?? UNKNOWN_SENDER;
}
