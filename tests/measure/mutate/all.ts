import { seedOf, random } from '../random.ts';
import type { MeasuredReturn } from './case.ts';
import { bookCopy, csvCopies, docxCopy } from './copies.ts';
import {
  deleteColumn,
  deleteRow,
  insertAbove,
  insertColumns,
  insertRows,
  swapColumns,
  transposed,
  unknownRow,
  type Mutation,
} from './lines.ts';
import { sideBySide } from './side-by-side.ts';
import { headersIn, labelsIn } from './translate.ts';
import { typosInHeaders, typosInLabels } from './typos.ts';
import { nextYear } from './years.ts';

const MUTATIONS: Record<string, Mutation> = {
  'rows inserted': insertRows,
  'columns inserted': insertColumns,
  'moved down and right': insertAbove,
  'row deleted': deleteRow,
  'column deleted': deleteColumn,
  'columns swapped': swapColumns,
  'unknown row': unknownRow,
  transposed,
  'typos in labels': typosInLabels,
  'typos in headers': typosInHeaders,
  'labels az': labelsIn('az'),
  'labels ru': labelsIn('ru'),
  'labels en': labelsIn('en'),
  'labels tr': labelsIn('tr'),
  'headers az': headersIn('az'),
  'headers ru': headersIn('ru'),
  'headers en': headersIn('en'),
  'headers tr': headersIn('tr'),
  'another year': nextYear,
};

export interface Mutated {
  kind: string;
  one: MeasuredReturn;
}

/** Every mutation of one return under one seed; those that have nothing to change are left out. */
export async function mutatedOf(
  one: MeasuredReturn,
  bytes: Uint8Array,
  other: MeasuredReturn | null,
  seed: number,
): Promise<Mutated[]> {
  const out: Mutated[] = Object.entries(MUTATIONS).flatMap(([kind, mutation]) => {
    const changed = mutation(one, random(seedOf(`${kind} ${one.name}`, seed)));
    return changed === null ? [] : [{ kind, one: changed }];
  });
  const beside = other === null ? null : sideBySide(one, other);
  if (beside !== null) out.push({ kind: 'side by side', one: beside });
  if (seed !== 1) return out;
  for (const format of ['xls', 'ods', 'xlsx'] as const) {
    const copy = await bookCopy(one, bytes, format);
    if (copy !== null) out.push({ kind: `copy ${format}`, one: copy });
  }
  const letter = await docxCopy(one);
  if (letter !== null) out.push({ kind: 'copy docx', one: letter });
  return [...out, ...(await csvCopies(one)).map((copy) => ({ kind: 'copy csv', one: copy }))];
}
