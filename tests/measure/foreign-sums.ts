import { parseRef } from '../../shared/domain/sheets/cell-ref.ts';
import type { ObservationDraft } from '../../shared/domain/observations/observation.ts';
import { interpretDocument } from '../fixtures/returns.ts';
import type { ForeignFile } from './foreign-files.ts';

export interface ForeignSum {
  readings: number;
  /** What was taken though it is not of Azerbaijan, with the sender it was taken under. */
  taken: { agency: string | undefined; observation: ObservationDraft }[];
  own: number;
  /** Sheets with questions, once for each sender. */
  asked: { agency: string | undefined; sheet: string; questions: number }[];
}

/** Rows that speak of Azerbaijan by its ISO code, by sheet. */
function ownRows({ document }: ForeignFile): Map<string, Set<number>> {
  return new Map(
    document.sheets.map(({ name, cells }) => [
      name,
      new Set(cells.filter(({ text }) => text === 'AZE').map(({ ref }) => parseRef(ref).row)),
    ]),
  );
}

const isOwn = (o: ObservationDraft, rows: Map<string, Set<number>>): boolean =>
  o.cells.some(
    ({ role, sheet, ref }) =>
      role === 'value' && !ref.includes(':') && rows.get(sheet)?.has(parseRef(ref).row) === true,
  );

/** What is taken from a file of strangers, and asked about it, under each sender. */
export function foreignSum(file: ForeignFile, senders: readonly (string | undefined)[]): ForeignSum {
  const rows = ownRows(file);
  const sum: ForeignSum = { readings: 0, taken: [], own: 0, asked: [] };
  for (const agency of senders) {
    const name = file.name.split('/').at(-1)!;
    const out = interpretDocument(name, file.document, {
      period: '2023',
      ...(agency === undefined ? {} : { agency }),
    });
    const foreign = out.observations.filter((o) => !isOwn(o, rows));
    sum.readings += 1;
    sum.own += out.observations.length - foreign.length;
    sum.taken.push(...foreign.map((observation) => ({ agency, observation })));
    for (const [sheet, questions] of Map.groupBy(out.questions, (q) => q.sheet))
      sum.asked.push({ agency, sheet, questions: questions.length });
  }
  return sum;
}
