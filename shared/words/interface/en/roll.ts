import type { RollReason } from '../../../domain/roll/reasons.ts';
import type { OfferKind } from '../../../domain/roll/offers.ts';
import { plural } from '../plural.ts';

const HEADS: Record<RollReason, string> = {
  fact: 'A fact of the year, typed as text',
  sign: 'A word that holds for one direction only',
  number: 'Zero, one or many would break it',
  list: 'A list that may grow or shrink',
  missing: 'A figure is missing',
  unchanged: 'It stood unchanged for years',
};

const WHYS: Record<RollReason, string> = {
  fact: 'It was so in the year that ends. Nothing in it turns with the year.',
  sign: 'The word says which way it went, and no figure holds it to that.',
  number: 'The number turns with the figure; the words beside it are typed.',
  list: 'Parts of a whole: one may be nothing next year, and another may be new.',
  missing:
    'No return brings it for the next year, and its last number is never printed as the new one: it prints … until somebody enters the new one, or words the sentence anew.',
  unchanged: 'It prints no number and nobody has touched it.',
};

const OFFERS: Record<OfferKind, string> = {
  zero: 'the sentence is left out at 0',
  follows: 'the word follows the number',
  year: 'the year turns',
  note: 'kept as a note, not printed',
};

export const roll = {
  act: (to: string, from: string) => `Begin ${to} from ${from}`,
  actNext: 'Begin the next year from this one',
  beginFrom: (name: string) => `Begin the next year from ${name}`,
  title: (to: string, from: string, left: number, all: number) =>
    left === 0
      ? `Begin ${to} from ${from}. Every sentence was looked at.`
      : `Begin ${to} from ${from}. ${left} of ${plural(all, 'sentence')} ${left === 1 ? 'is' : 'are'} left to look at.`,
  lead: 'They are those that would not read right by themselves; all others turn with their figures.',
  progress: (done: number, all: number) => `${done} of ${all}`,
  keepForLater: 'Keep for later',
  begin: (to: string, left: number) => (left === 0 ? `Begin ${to}` : `Begin with ${left} left`),
  beginNow: (to: string) => `Begin ${to}`,
  beginWhy: (left: number) =>
    left === 0
      ? 'The text, the figures of last year, forms, senders and explanations go along.'
      : `${plural(left, 'sentence')} nobody looked at ${left === 1 ? 'becomes a finding' : 'become findings'} of the new year.`,
  file: 'File',
  begun: (to: string) => `${to} is begun`,
  language: 'Language of the sentences',
  along: 'Goes along',
  alongs: {
    figures: (count: number) => plural(count, 'figure').replace(/^\S+ /, ''),
    figuresWhy: (from: string, printed: number) =>
      `${from} becomes last year: ${printed} as printed, and as accepted`,
    sections: (count: number, slides: number) =>
      `${plural(count, 'section').replace(/^\S+ /, '')}, ${plural(slides, 'slide')}`,
    sectionsWhy: (to: string) => `both languages; figures turn to ${to}`,
    layouts: (count: number) => plural(count, 'form').replace(/^\S+ /, ''),
    layoutsWhy: 'known returns are read without a click',
    agencies: (count: number) => `${plural(count, 'body', 'bodies').replace(/^\S+ /, '')} expected`,
    agenciesWhy: (due: string | null) =>
      due === null ? 'no day is set until when' : `due ${due}, changed in Overview`,
    rules: (count: number) => plural(count, 'rule').replace(/^\S+ /, ''),
    rulesWhy: 'with their tolerances',
    explanations: (count: number) => plural(count, 'explanation').replace(/^\S+ /, ''),
    explanationsWhy: 'shown again at the same place',
  },
  stays: (from: string) => `Stays with ${from}`,
  deliveries: (count: number) => plural(count, 'delivery', 'deliveries').replace(/^\S+ /, ''),
  deliveriesWhy: 'in the file of that year',
  decisions: (count: number) => plural(count, 'decision').replace(/^\S+ /, ''),
  decisionsWhy: 'their reasons go along',
  unsettled: (from: string) => `Not settled in ${from}`,
  conflicts: (count: number) => plural(count, 'open conflict').replace(/^\S+ /, ''),
  conflictsWhy: 'the printed value goes along, marked',
  blockers: (count: number) => plural(count, 'blocker').replace(/^\S+ /, ''),
  blockersWhy: (to: string) => `asked again in ${to}`,
  notChanged: (from: string) => `The workspace of ${from} keeps its text and figures.`,
  newFile: (to: string) => `${to} is a new file beside it.`,
  list: 'Sentences to look at',
  sentence: 'Sentence',
  wrong: 'What is done or wrong',
  page: 'page',
  heads: HEADS,
  leftOf: (left: number, all: number) =>
    left === 0 ? `${all}, done` : left === all ? String(all) : `${left} of ${all} left`,
  fates: { mended: 'mended', kept: 'kept as it is', later: 'later' },
  parts: (count: number) => plural(count, 'part'),
  noValue: 'no value',
  only: (values: readonly string[]) => `wrong with ${values.join(', ')}`,
  rest: 'What is left when the year begins becomes its first findings; nothing prints wrong in silence.',
  nothing: 'Every sentence turns by itself.',
  where: (section: string, page: number | null, at: number, of: number) =>
    [section, page === null ? '' : `page ${page}`, `${at} of ${of}`]
      .filter((part) => part !== '')
      .join(' · '),
  whys: WHYS,
  printed: (from: string) => `${from}, as printed`,
  would: (to: string) => `${to} would read`,
  tried: 'tried, not stored',
  right: 'reads right',
  open: 'marked as open',
  breaks: 'does not read right',
  mend: 'Mend the wording',
  offers: OFFERS,
  anew: 'write it anew',
  anewField: 'The whole block as it is written',
  keep: 'leave it',
  later: 'later, as a finding',
  mendNext: 'Mend and next',
  keepNext: 'Leave and next',
  left: (count: number) => `${count} left`,
  other: { en: 'English', az: 'Azərbaycanca' },
  next: 'next, previous',
  choose: 'choose a way to mend',
  compared: {
    title: 'Compare with the year before',
    between: (from: string, to: string) => `${from} and ${to}, sentence by sentence`,
    nothing: 'This workspace goes on from none: there is no year before to compare with.',
    kinds: { words: 'Other words', numbers: 'Other numbers only', same: 'The same' },
    where: (section: string, page: number) => `${section}, page ${page}`,
    new: 'not in the year before',
    gone: 'not in this year',
  },
  nothingYet: 'The next year is not written yet',
};
