import { interpretDocument } from '../../fixtures/returns.ts';
import type { ReadDocument } from '../../../shared/domain/sheets/cell.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { covers } from '../covers.ts';
import type { Random } from '../random.ts';
import { refOf, type SumTable } from './sum-tables.ts';

/** `all`: most other values of the table are held back as well. `noted`: a note names the total, yet nobody is asked. */
export type SumOutcome = 'asked-there' | 'all' | 'noted' | 'silent' | 'untaken';

const read = (document: ReadDocument, agency: string): Interpretation =>
  interpretDocument('hesabat.xlsx', document, { period: '2023', agency, layouts: [] });

const takenIn = (out: Interpretation): Set<string> =>
  new Set(
    out.observations.flatMap(({ cells }) =>
      cells.filter(({ role }) => role === 'value').map(({ ref }) => ref),
    ),
  );

/** Changes one number of a line whose total was right, and says where a person is asked. */
export function outcomeOfWrongSum(table: SumTable, by: Random): { outcome: SumOutcome; says: string } {
  const line = by.pick(table.lines);
  const changed = refOf(by.pick([...line.parts, line.total]));
  const more = 1 + by.below(9);
  const document: ReadDocument = {
    ...table.document,
    sheets: table.document.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.ref === changed
          ? { ...cell, value: Number(cell.value) + more, text: String(Number(cell.value) + more) }
          : cell,
      ),
    })),
  };
  const [before, out] = [read(table.document, table.agency), read(document, table.agency)];
  const inLine = [...line.parts, line.total].map(refOf);
  const outcome = outcomeOf(out, before, changed, inLine);
  return { outcome, says: `${outcome} ${table.kind} ${changed} +${more} of ${inLine.join(' ')}` };
}

function outcomeOf(out: Interpretation, before: Interpretation, changed: string, line: string[]): SumOutcome {
  const [was, is] = [takenIn(before), takenIn(out)];
  if (!line.some((ref) => was.has(ref))) return 'untaken';
  const others = [...was].filter((ref) => !line.includes(ref));
  const kept = others.filter((ref) => is.has(ref)).length;
  if (2 * kept < others.length) return 'all';
  const total = line.at(-1)!;
  if (out.questions.some((q) => covers(q.ref, changed) || covers(q.ref, total))) return 'asked-there';
  const noted = out.notes.some(
    (note) => note.tag === 'WrongTotal' && (note.ref === total || note.ref === changed),
  );
  return noted ? 'noted' : 'silent';
}
