import { claimsOf, type CellClaims } from '../../../shared/domain/accounted/claims.ts';
import { countFates, type FateCounts, type NumberFate } from '../../../shared/domain/accounted/fate.ts';
import { fatesOfSheet } from '../../../shared/domain/accounted/fates.ts';
import { deliveryId, observationId, questionId } from '../../../shared/domain/keys/ids.ts';
import { parseRef } from '../../../shared/domain/sheets/cell-ref.ts';
import type { ReadDocument } from '../../../shared/domain/sheets/cell.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { wordsUnnamed } from './words.ts';

export interface Account extends FateCounts {
  /** Numbers of which nobody says anything. */
  unnamed: NumberFate[];
  /** Texts where the other rows have a number, of which nobody says anything. */
  words: string[];
}

/** Several ranges of one question or reason, each by itself. */
const each = <T extends { ref: string }>(list: readonly T[]): T[] =>
  list.flatMap((one) => one.ref.split(/,\s*/).map((ref) => ({ ...one, ref })));

const claimsIn = ({
  observations,
  questions,
  ignored,
}: Interpretation): ((sheet: string, ref: string) => CellClaims) =>
  claimsOf({
    observations: observations.map((o, at) => ({
      ...o,
      cells: each(o.cells),
      id: observationId(at + 1),
      delivery: deliveryId(1),
    })),
    questions: each(questions.map((q, at) => ({ ...q, id: questionId(at + 1), state: 'open' as const }))),
    ignored: each(ignored),
  });

/** What became of every number and of the texts between numbers of one document. */
export function accountOf(document: ReadDocument, out: Interpretation): Account {
  const claims = claimsIn(out);
  const notes = [...out.notes, ...document.warnings];
  const words: string[] = [];
  const fates = document.sheets.flatMap(({ name, state, cells }) => {
    const claimed = cells.map((cell) => ({ cell, ...parseRef(cell.ref), claims: claims(name, cell.ref) }));
    if (state === 'visible') words.push(...wordsUnnamed(name, claimed));
    return fatesOfSheet({ name, state, cells: claimed }, notes);
  });
  const unnamed = fates.filter(({ says }) => says?.tag === 'unexplained');
  return { ...countFates(fates), unnamed, words };
}
