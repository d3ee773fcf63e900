import { countFates, type NumberFate } from '../../../shared/domain/accounted/fate.ts';
import { fateWords } from '../../../shared/words/readings/fate.ts';
import { ignoredEn } from '../../../shared/words/readings/ignored.ts';
import type { Suggestion } from '../../work/intake/suggest.ts';
import { listedReadings } from './question-listing.ts';

export type SuggestionListing = ReturnType<typeof suggestionListing>;

/** What `suggest --json` prints. */
export function suggestionListing(suggestion: Suggestion) {
  const { read, proposals, questions, fates, textAt } = suggestion;
  const { agency, period, tables = [], roles = {} } = read.interpretation;
  const { unexplained: _, ...accounted } = countFates(fates);
  return {
    agency,
    period,
    tables: tables.map(({ ask, ...table }) => ({ ...table, ...(ask === undefined ? {} : { ask }) })),
    roles,
    proposals: proposals.map((o) => {
      const cell = o.cells.find(({ role }) => role === 'value');
      return {
        sheet: cell?.sheet ?? '',
        ref: cell?.ref ?? '',
        text: cell?.text ?? '',
        value: o.value,
        figure: o.figure,
        period: o.period,
        agency: o.agency,
        ...(o.claimedChange === undefined ? {} : { change: o.claimedChange }),
        confidence: o.confidence ?? 2,
        why: o.evidence ?? [],
      };
    }),
    questions: questions.map((question) => ({ ...question, readings: listedReadings(question) })),
    ignored: ignoredOf(suggestion, textAt),
    accounted,
    notes: [...read.warnings, ...read.interpretation.notes],
  };
}

/** What was set aside as it was read, and every other number with what says why it counts nothing. */
function ignoredOf(
  { read, fates }: Suggestion,
  textAt: Suggestion['textAt'],
): { sheet: string; ref: string; text: string; why: string }[] {
  const kept = read.interpretation.ignored.map(({ sheet, ref, says }) => ({
    sheet,
    ref,
    text: textAt(sheet, ref),
    why: ignoredEn(says),
  }));
  const known = new Set(kept.map(({ sheet, ref }) => `${sheet}!${ref}`));
  const rest = fates.filter(
    ({ sheet, ref, fate, says }) =>
      (fate === 'aside' || fate === 'label') && explains(says) && !known.has(`${sheet}!${ref}`),
  );
  return [
    ...kept,
    ...rest.map(({ sheet, ref, text, says }) => ({ sheet, ref, text, why: fateWords(says!, 'en') })),
  ];
}

/** That nothing explains a number is no reason. */
const explains = (says: NumberFate['says']): boolean => says !== undefined && says.tag !== 'unexplained';
