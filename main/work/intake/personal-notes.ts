import type { PersonalSpot } from '../../../shared/domain/identifiers/left-out.ts';
import type { InterpretationNote } from '../../../shared/domain/understanding/interpretation.ts';

export type PersonalNote = Extract<InterpretationNote, { tag: 'PersonalData' }>;

/** What is said of a file that names persons, with the reason why they are kept. */
export const personalNotes = (
  spots: readonly PersonalSpot[] | undefined,
  kept: string | undefined,
): PersonalNote[] =>
  (spots ?? []).map((spot) => ({ tag: 'PersonalData', ...spot, ...(kept === undefined ? {} : { kept }) }));
