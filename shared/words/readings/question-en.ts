import { assertNever } from '../../result.ts';
import type { ReadingSays } from '../../domain/questions/reading-says.ts';
import type { QuestionDraft } from '../../domain/questions/question.ts';
import type { DeliveryId } from '../../domain/keys/ids.ts';

/** All that the wording of a question needs. */
export type AskedOf = Pick<QuestionDraft, 'kind' | 'text'> & {
  /** How many cells are asked about; one, where nothing is said. */
  settles?: number;
  readings: readonly Pick<QuestionDraft['readings'][number], 'says'>[];
};

export const versionQuestionEn = (delivery: DeliveryId, file: string): string =>
  `Is this a new version of delivery ${delivery} (${file})?`;

/** What is unclear about a cell, one English sentence. */
export function questionEn({ kind, text, readings, settles = 1 }: AskedOf): string {
  const says = readings[0]?.says;
  switch (kind) {
    case 'ambiguous-number':
      return ambiguousNumber(says);
    case 'unknown-label':
      if (says?.tag === 'no-figures') return 'Nothing in this sheet is known to the catalogue.';
      if (says?.tag === 'sentence-of') return 'A sentence has numbers that no layout knows.';
      if (says?.tag === 'label-resembles')
        return 'The label is not known; figures that come near are offered.';
      return says?.tag === 'header-unknown'
        ? 'The figure is known; what the column counts is not.'
        : `Nothing says what ${settles > 1 ? 'these cells count' : 'this cell counts'}.`;
    case 'ambiguous-label':
      if (says?.tag === 'other-cell') return 'Two cells of the table could be the same figure.';
      if (says?.tag === 'label-twice') return 'The label stands in the table twice.';
      return readings.length > 1
        ? 'The label may mean several figures.'
        : 'It may be this figure; the sheet does not say it clearly.';
    case 'error-value':
      return `The cell holds the error ${text.trim()} in place of a number.`;
    case 'no-number':
      return says?.tag === 'without-row'
        ? 'A row of the register has no number that can be added.'
        : 'Words stand where a number is expected.';
    case 'unknown-mark':
      return `“${text.trim()}” stands in place of a number; the sheet has no legend.`;
    case 'period-differs':
      return says?.tag === 'period-of-title'
        ? 'The title leaves open which time the values are of.'
        : 'The title states another period than the one it was sent for.';
    case 'wrong-total':
      return 'The total is typed, and the rows add up to another number.';
    case 'not-whole':
      if (says?.tag === 'before-percent') return 'A percent sign stands where a count is expected.';
      return says?.tag === 'not-in-unit' || says?.tag === 'in-unit'
        ? 'The unit that is written does not fit the figure.'
        : 'A count cannot be negative or have a fraction.';
    case 'unit':
      return 'Nothing says for sure in which unit the values are.';
    case 'period':
      return 'Nothing says for sure which time the values are of.';
    case 'table-edges':
      return 'The sheet can be cut into tables in more than one way.';
    case 'whose':
      return 'Nothing says for sure which body counted the values.';
    case 'not-ours':
      return 'The sheet does not look as if it were for the reference.';
    case 'register':
      return 'The sheet lists single cases; what is to be counted in it, a person says.';
    case 'as-taught':
      return says?.tag === 'as-taught' && says.caption !== undefined
        ? `The table was taught under “${says.caption}”; another title stands over it now.`
        : 'What was taught of this table is used for the first time.';
    case 'new-version':
      return says?.tag === 'version-yes' ? versionQuestionEn(says.delivery, says.file) : text;
    default:
      return assertNever(kind);
  }
}

function ambiguousNumber(says: ReadingSays | undefined): string {
  switch (says?.tag) {
    case 'mark-groups':
    case 'mark-decimal':
      return `The ${says.mark} can group thousands or mark decimals.`;
    case 'digits':
    case 'words':
      return 'The digits and the words in brackets say different numbers.';
    case 'multiplies':
    case 'word-apart':
      return `“${says.word}” may multiply the number, or not belong to it.`;
    case 'in-sentence':
      return 'Several numbers stand at this place of the sentence.';
    default:
      return 'The number can be read in two ways.';
  }
}
