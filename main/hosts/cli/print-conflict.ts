import type { Conflict } from '../../../shared/domain/conflict.ts';
import type { ObservationRow } from '../../services/observations.ts';
import { inkOfState } from './ink.ts';
import type { Output } from './output.ts';
import { cellText } from '../../../shared/wording/cell-text.ts';
import { shownNumber } from './shown.ts';

/** One conflict: the key, what its rivals say and where, and what speaks for its kind. */
export function printConflict(
  conflict: Conflict,
  rows: ReadonlyMap<number, ObservationRow>,
  out: Output,
): void {
  const { ink } = out;
  const state = inkOfState(ink, conflict.state)(conflict.state);
  out.line(`${ink.strong(`${conflict.figure}@${conflict.period}`)}  ${conflict.kind}  ${state}`);
  for (const id of conflict.rivals) {
    const row = rows.get(id);
    if (!row) continue;
    const place = `${row.source.file} ${cellText(row.source.sheet, row.source.ref)}`;
    const period = row.period === conflict.period ? '' : ` (${row.period})`;
    out.line(`  ${String(id).padStart(5)}  ${shownNumber(row.value).padStart(9)}${period}  ${row.agency}  ${ink.muted(place)}`); // prettier-ignore
  }
  if (conflict.evidence !== '') out.line(`         ${ink.muted(conflict.evidence)}`);
}
