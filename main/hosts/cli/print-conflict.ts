import type { Conflict } from '../../../shared/domain/conflicts/conflict.ts';
import type { ObservationRow } from '../../work/observations/observations.ts';
import { inkOfState } from './ink.ts';
import type { Output } from './output.ts';
import { cellText } from '../../../shared/words/cell-text.ts';
import { evidenceEn } from '../../../shared/words/readings/conflict-en.ts';
import { shownNumber } from './shown.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { ObservationId } from '../../../shared/domain/keys/ids.ts';

/** One conflict: the key, what its rivals say and where, and what speaks for its kind. */
export function printConflict(
  conflict: Conflict,
  rows: ReadonlyMap<ObservationId, ObservationRow>,
  out: Output,
): void {
  const { ink } = out;
  const state = inkOfState(ink, conflict.state)(conflict.state);
  out.line(`${ink.strong(keyText(conflict))}  ${conflict.kind}  ${state}`);
  printRivals(conflict.period, conflict.rivals, rows, out);
  out.line(`         ${ink.muted(evidenceEn(conflict.fact))}`);
}

/** What each of some observations says and where, a line each. */
export function printRivals(
  period: string,
  rivals: readonly ObservationId[],
  rows: ReadonlyMap<ObservationId, ObservationRow>,
  out: Output,
): void {
  for (const id of rivals) {
    const row = rows.get(id);
    if (!row) continue;
    const place = `${row.source.file} ${cellText(row.source.sheet, row.source.ref)}`;
    const other = row.period === period ? '' : ` (${row.period})`;
    out.line(`  ${String(id).padStart(5)}  ${shownNumber(row.value).padStart(9)}${other}  ${row.agency}  ${out.ink.muted(place)}`); // prettier-ignore
  }
}
