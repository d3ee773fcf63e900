import type { NoRepair, SlipKind } from '../../../domain/reference/language/slip.ts';
import { NO_REPAIR_EN } from '../../errors/no-repair.ts';
import { plural } from '../plural.ts';

const KINDS: Record<SlipKind, string> = {
  'doubled-word': 'said twice',
  'two-alternatives': 'two alternatives left side by side',
  misprint: 'misprint',
  phrase: 'turn of phrase',
  'missing-words': 'words are missing here',
  name: 'house list of names',
  'name-article': 'article before a name',
  'number-article': 'article by the sound of the number',
  'number-suffix': 'suffix by the sound of the number',
  quotes: 'quotation marks',
  'letter-spaced': 'letters set apart',
  'foreign-letter': 'letter of another alphabet',
  dash: 'a dash, not a hyphen',
  'number-style': 'style of numbers',
  percent: 'per cent',
  'large-number': 'millions in words',
  'spelling-variant': 'written otherwise elsewhere',
  punctuation: 'blanks and signs',
  'full-stop': 'no full stop',
  'list-case': 'first letter in a list',
  'list-end': 'end of an item',
  'label-twice': 'label printed twice',
  'label-empty': 'label without a number',
  'page-order': 'order on the page',
};

export const language = {
  title: 'Language',
  all: (count: number) => `all ${count}`,
  repairAll: (count: number) => `Repair all ${count}`,
  repair: (now: string, say: string) => `Repair: ${now} becomes ${say}`,
  kinds: KINDS,
  dottedI: 'Azerbaijani İ in an English word',
  noArticle: 'no article before the name',
  no: (why: NoRepair) => NO_REPAIR_EN[why],
  more: (count: number) => `${count} more`,
  fewer: 'Show fewer',
  repaired: (count: number) => `${plural(count, 'place')} repaired`,
};
