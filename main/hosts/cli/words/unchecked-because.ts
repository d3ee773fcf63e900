import type { UncheckedWhy } from '../../../../shared/domain/checks/document/knowledge.ts';

const BECAUSE: Record<UncheckedWhy, string> = {
  date: 'it is a date',
  year: 'it is a year',
  article: 'it is the number of an article',
  telephone: 'it is a telephone number',
  ordinal: 'it is a place in an order',
  code: 'it is a number by which something goes',
  age: 'it is an age',
  'row-number': 'it numbers a paragraph',
  range: 'it is a limit of a range',
  name: 'it is a name in quotes',
  unreadable: 'it can be read in two ways',
  'nothing-known': 'nothing certain is known of what it counts',
  'other-year': 'it is of a year of which nothing is known',
  'not-sure-which': 'its words may mean several figures, and it is none of those that are known',
  'no-figure': 'its words name no figure, and no total or part of it stands beside it',
};

/** Why a number was not checked: the rest of a sentence after `because`. */
export const uncheckedBecause = (why: UncheckedWhy): string => BECAUSE[why];
