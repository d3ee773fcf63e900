import type { CellLink } from '../../observations/observation.ts';
import type { UnsettledValue } from '../../questions/unsettled-value.ts';
import type { Grid } from '../lines/grid.ts';
import type { Said } from '../lines/line.ts';
import type { CellReading } from '../reading/cell-reading.ts';

/** What is known of a cell without its figure: how it is written, of when it is, what it rests on. */
export function unsettledOf(reading: CellReading, { sheet }: Grid): UnsettledValue {
  const { placed, quantity, row, column, unit, time, change, agency, beside = [] } = reading;
  const link = ({ cell }: { cell: { ref: string; text: string } }, role: CellLink['role']): CellLink => ({
    sheet: sheet.name,
    ref: cell.ref,
    role,
    text: cell.text,
  });
  const linksOf = (texts: readonly Said[], role: CellLink['role']): CellLink[] =>
    texts.map(({ placed: of }) => link(of, role));
  const comment = placed.cell.comment?.trim();
  const numbers = quantity.kind === 'ambiguous' ? quantity.readings.map(({ value }) => value) : undefined;
  const own = quantity.kind === 'number' ? quantity : undefined;
  const claimed = change?.value ?? own?.change;
  const links: CellLink[] = [
    link(placed, 'value'),
    ...linksOf(row.own, 'label'),
    ...(row.unit === undefined ? [] : [link(row.unit.placed, 'unit')]),
    ...linksOf(column.own, 'period'),
    ...linksOf(row.periods, 'period'),
    ...(change === undefined || change.placed === placed ? [] : [link(change.placed, 'change')]),
    ...row.notes.filter((note) => note !== placed).map((note) => link(note, 'note')),
    ...beside.map(({ ref, text }): CellLink => ({ sheet: sheet.name, ref, role: 'note', text })),
  ];
  return {
    sheet: sheet.name,
    ref: placed.cell.ref,
    text: placed.cell.text,
    value: own?.value ?? null,
    ...(numbers === undefined ? {} : { readings: numbers }),
    period: time.period,
    ...(unit === undefined ? {} : { unit: unit.unit, factor: unit.factor }),
    categories: {},
    ...(own?.qualifier === undefined ? {} : { qualifier: own.qualifier }),
    ...(claimed === undefined ? {} : { claimedChange: claimed }),
    status:
      own !== undefined
        ? 'value'
        : quantity.kind === 'mark' && quantity.status !== 'unknown'
          ? quantity.status
          : 'not-reported',
    agency,
    // A cell whose line is drawn with bars is label and value at once.
    cells: links.filter(
      (one, at) => links.findIndex(({ ref, text }) => ref === one.ref && text === one.text) === at,
    ),
    remarks: [...row.notes.map(({ text }) => text.trim()), ...(comment === undefined ? [] : [comment])],
  };
}
