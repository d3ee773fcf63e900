import { exactly } from '../../numbers/exactly.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';
import { supported } from './supported.ts';
import { claimed } from './claimed.ts';
import { reading, withValue } from './drafts.ts';
import type { Placed } from '../grid.ts';
import { link } from './row-parts.ts';
import type { SheetState } from '../sheet-state.ts';

/** A claimed change that can be read two ways: both readings, and which of them last year's value supports. */
export function askChange(
  placed: Placed,
  latest: ObservationDraft,
  own: ObservationDraft[],
  state: SheetState,
  at: { label: string },
): void {
  const read = changeReadings(placed.text);
  if (read.length === 0) return;
  const before = own.find(
    (o) => o.period === latest.claimedAgainst || (o.period !== latest.period && o.period.length === 4),
  );
  const computed =
    before?.value === null || before === undefined || latest.value === null
      ? null
      : exactly(latest.value - before.value);
  state.out.questions.push({
    sheet: state.grid.sheet.name,
    ref: placed.cell.ref,
    text: placed.cell.text,
    kind: 'ambiguous-number',
    readings: read.map(({ value, says }) =>
      reading(
        value,
        computed === value
          ? supported(says, {
              tag: 'difference',
              latest: latest.value!,
              before: before!.value!,
              change: value,
              label: at.label,
            })
          : says,
        [
          {
            ...withValue(latest, latest.value!, latest.qualifier),
            ...claimed(latest.period, value),
            cells: [...latest.cells, link(state, placed, 'change')],
          },
        ],
      ),
    ),
  });
}

function changeReadings(text: string): { value: number; says: ReadingSays }[] {
  const found = /^\s*([+−–-])?\s*(\d{1,3})([.,])(\d{3})\s*$/.exec(text);
  if (!found) return [];
  const sign = found[1] === undefined || found[1] === '+' ? 1 : -1;
  const mark = found[3] === '.' ? ('dot' as const) : ('comma' as const);
  return [
    { value: sign * Number(found[2]! + found[4]!), says: { tag: 'mark-groups', mark } },
    { value: sign * Number(`${found[2]}.${found[4]}`), says: { tag: 'mark-decimal', mark } },
  ];
}
