import type { LongTable } from '../../catalogue/layout.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import { isPeriod } from '../../periods/period.ts';
import { foldLabel } from '../../text/fold.ts';
import { tell } from '../meaning/told.ts';
import { keyOf } from '../reading/key-of.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import type { Placed } from '../tables/found-table.ts';
import { matches } from './matches.ts';
import { chooseMember } from '../reading/narrow.ts';
import { cellUnder, findRecords } from './record-table.ts';
import { bareDraft, oneQuestion, withValue } from './record-drafts.ts';
import type { RecordJob } from './records.ts';

type At = (header: string) => Placed | undefined;

/** Tables with one record per row and dimensions in columns; `taken`: the rows used. */
export function readLongTables(job: RecordJob, taken: Set<number>): void {
  const { layouts, sheet, rows, out } = job;
  for (const layout of layouts)
    for (const table of layout.longTables) {
      if (table.sheet !== undefined && !matches(table.sheet, sheet.name)) continue;
      const found = findRecords(rows, table.headers);
      if (found === null) {
        const expected = table.headers.join(', ');
        if (table.sheet !== undefined)
          out.notes.push({ tag: 'LayoutChanged', layout: layout.id, sheet: sheet.name, expected });
        continue;
      }
      taken.add(found.header);
      for (let row = found.first; row <= found.last; row += 1) {
        taken.add(row);
        const at: At = (header) => cellUnder(rows, found, row, header);
        if (isWanted(table, at)) readRecord(job, table, at);
      }
    }
}

const isWanted = ({ rows }: LongTable, at: At): boolean =>
  Object.entries(rows ?? {}).every(([header, text]) => foldLabel(at(header)?.text ?? '') === foldLabel(text));

function readRecord(job: RecordJob, table: LongTable, at: At): void {
  const { sheet, meanings, marks, out } = job;
  const [placed, when] = [at(table.value), at(table.period)];
  if (placed === undefined || when === undefined) return;
  const period = periodIn(when.text, job);
  const figure = figureIn(job, table, at);
  if (period === null || figure === null)
    return void out.questions.push(
      oneQuestion(job, placed, period === null ? 'period' : 'unknown-label', []),
    );
  const reliability = table.reliability === undefined ? '' : (at(table.reliability)?.text.trim() ?? '');
  const bare = bareDraft(job, figure.figure, [
    { sheet: sheet.name, ref: placed.cell.ref, role: 'value', text: placed.cell.text },
    { sheet: sheet.name, ref: when.cell.ref, role: 'period', text: when.cell.text },
  ]);
  const draft: ObservationDraft = {
    ...bare,
    period,
    categories: figure.scope,
    ...(table.agency === undefined ? {} : { agency: table.agency }),
    ...(reliability === '' ? {} : { reliability }),
  };
  const read = readQuantity(placed.cell, { merged: null });
  if (read.kind === 'number' && read.doubts.length === 0)
    return void out.observations.push(withValue(draft, read.value, read.qualifier));
  if (read.kind === 'mark') {
    const status = read.status === 'unknown' ? marks[placed.text.trim()] : read.status;
    if (status !== undefined)
      return void out.observations.push({ ...draft, status, value: status === 'zero' ? 0 : null });
  }
  const numbers =
    read.kind === 'ambiguous'
      ? read.readings
      : read.kind === 'number'
        ? [{ value: read.value, says: { tag: 'as-written' as const } }]
        : [];
  const readings = numbers.map(({ value, says }) => ({
    value,
    says,
    observations: [withValue(draft, value)],
  }));
  out.questions.push(
    oneQuestion(job, placed, numbers.length > 0 ? 'ambiguous-number' : 'no-number', readings),
  );

  function periodIn(text: string, { base: of }: RecordJob): string | null {
    if (isPeriod(text.trim())) return text.trim();
    const { periods, part } = tell(text, of, meanings).span;
    return periods.length === 1 && part === undefined ? (periods[0] ?? null) : null;
  }

  function figureIn(
    { base: of }: RecordJob,
    { figure: id, categories }: LongTable,
    cell: At,
  ): { figure: string; scope: Record<string, string> } | null {
    const known = meanings.catalogue.figuresById.get(id);
    if (known === undefined) return null;
    const codes: Record<string, string> = { ...known.categories };
    for (const [header, dimension] of Object.entries(categories ?? {})) {
      const told = tell(cell(header)?.text ?? '', of, meanings);
      const whole = told.members.find(({ from, to }) => from === 0 && to === told.tokens.length);
      const chosen = chooseMember(known.indicator, codes, whole?.what ?? [], [dimension], meanings);
      if (chosen === null) return null;
      codes[chosen.dimension] = chosen.code;
    }
    return keyOf(known.indicator, codes, meanings);
  }
}
