import type { Comparison } from '../../../domain/reference/text/condition-of.ts';

type Asks = 'value' | 'change';
const IS = { '=': '', '!=': 'not ', '<': 'below ', '>': 'above ', '<=': 'at most ', '>=': 'at least ' };
const asked = (asks: Asks, figure: string): string =>
  asks === 'change' ? `the change of ${figure}` : figure;
const minus = (number: number): string => String(number).replace('-', '−');

export const composing = {
  write: 'Write',
  read: 'As it prints',
  text: 'Text of the reference',
  bold: 'Bold',
  italic: 'Italic',
  kinds: {
    paragraph: 'Body text',
    'list-item': 'List item',
    section: 'Heading',
    note: 'Note, not printed',
    table: 'Table',
    'page-break': 'New page',
  },
  kind: 'Kind of block',
  table: 'Insert a table',
  pageBreak: 'Begin a new page here',
  condition: 'Condition',
  comments: 'Comments',
  comment: 'Comment',
  about: (quote: string) => `“${quote}”`,
  lost: 'the words that it is about are gone',
  toWhom: '@ for',
  everybody: 'everybody',
  forYou: 'for you',
  settle: 'Settled',
  say: 'Say it',
  insert: 'Insert a figure',
  another: 'Another figure',
  search: 'Letters of its name, in any language',
  noFigure: 'No figure has these letters in its name.',
  wording: 'Wording',
  wordings: {
    both: 'value and change',
    value: 'value',
    word: 'words',
    than: 'more or fewer',
    ordinal: 'ordinal',
    change: 'change only',
  },
  set: 'set',
  origin: 'origin',
  anotherKey: 'another figure',
  onlyHere: 'changes only this place',
  source: 'As it is written',
  take: 'Take',
  unreadable: (count: number) =>
    count === 1
      ? 'One block cannot be read as it is written, and is not kept until it can:'
      : `${count} blocks cannot be read as they are written, and are not kept until they can:`,
  twice: {
    title: 'Somebody else changed this block while you wrote in it. Which version stands?',
    takenOut: 'Somebody else took this block out while you wrote in it. Does it stand?',
    yours: 'Yours, not saved yet',
    theirs: 'Theirs, saved',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    letGo: 'Leave it out',
    both: 'Keep both',
    kept: 'Until then the saved version stays.',
  },
  keeping: 'Not saved yet',
  leaving: {
    title: 'Not everything is saved',
    why: (count: number) =>
      count === 1
        ? 'This block is not saved, and cannot be as it stands. Stay and mend it, or leave its words in a comment of the text, where they can be taken up again.'
        : `These ${count} blocks are not saved, and cannot be as they stand. Stay and mend them, or leave their words in comments of the text, where they can be taken up again.`,
    stay: 'Stay',
    comment: 'Keep as a comment and leave',
    without: 'Leave without these words',
  },
  todo: (count: number) => `${count} to do`,
  onlyThere: (language: string) => `only in ${language}: begin it here`,
  figureKey: 'figure',
  shownWhile: 'Shown while',
  when: {
    while: (asks: Asks, figure: string, tests: readonly Comparison[]) =>
      `shown while ${asked(asks, figure)} is ${tests.map(({ is, number }) => `${IS[is]}${minus(number)}`).join(' and ')}`,
    missing: (asks: Asks, figure: string) => `shown while ${asked(asks, figure)} is not known`,
    oneOf: (asks: Asks, figure: string, wordings: number) =>
      `one of ${wordings} wordings, by ${asked(asks, figure)}`,
  },
  ofFigure: 'of the figure',
  asks: { value: 'the value', change: 'the change' },
  is: 'is',
  isNot: 'is not',
  number: 'Number',
  find: 'Find',
  found: (at: number, count: number) => (at > 0 ? `${at} of ${count}` : `${count} found`),
  replaceBy: 'Replace by',
  replace: 'Replace',
  replaceAll: 'Replace all',
  closeFind: 'Close the search',
  typedNumbers: 'Typed, bound to nothing',
  openAndProposed: 'Open and proposed',
  arithmetic: 'Arithmetic',
  holds: 'holds',
  differs: 'differs',
  gives: (sum: string, gives: string) => `${sum}, but the parts give ${gives}`,
  link: 'Link to the first figure',
  plain: 'plain text',
  why: 'Why does it stand without a figure?',
  noClauseInside: 'A clause holds no other clause: choose words without one.',
  chooseWords: 'Choose the words that are to stand under a condition first.',
};
