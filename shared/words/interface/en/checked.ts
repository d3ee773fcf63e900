import { plural } from '../plural.ts';

export const checked = {
  choose: 'Check a document…',
  dialog: 'Document to check',
  another: 'Another document…',
  close: 'Back to the checks',
  /** How far it reaches comes before what was found. */
  coverage: (numbers: number, holds: number, differs: number, unchecked: number) =>
    numbers === 0
      ? 'No number in it'
      : `${plural(numbers, 'number')}: ${holds === 1 ? '1 holds' : `${holds} hold`}, ${differs === 1 ? '1 differs' : `${differs} differ`}, ${unchecked} not checked`,
  against: (period: string) => `held against the figures of ${period}, and against each other`,
  list: 'Numbers of the document',
  document: 'The checked document',
  groups: {
    differs: 'Differs',
    also: 'Also found',
    unchecked: 'Not checked',
    holds: 'Holds',
  },
  notes: {
    differs: (numbers: number, findings: number) =>
      findings === numbers
        ? plural(numbers, 'number')
        : `${plural(numbers, 'number')} in ${plural(findings, 'finding')}`,
    also: (findings: number) => plural(findings, 'finding'),
    unchecked: (numbers: number) => plural(numbers, 'number'),
    holds: (numbers: number) => plural(numbers, 'number'),
  },
  verdicts: { holds: 'holds', differs: 'differs', unchecked: 'not checked', also: 'found' },
  nothingDiffers: 'No number of it differs from the figures.',
  because: (why: string) => `Not checked, because ${why}.`,
  held: {
    figure: 'It is as the workspace has it.',
    arithmetic: 'It adds up with other numbers of the document.',
    text: 'It stands so in the text of the reference.',
  },
  parts: {
    value: (figure: string, known: string, year: string) => `${figure}: ${known} in ${year}`,
    previous: (figure: string, known: string, year: string) => `${figure}: ${known} in ${year}`,
    change: (figure: string, known: string, year: string) => `${figure}: change ${known} in ${year}`,
  },
  stands: (section: string, page: number | undefined) =>
    [section === '' ? '' : `“${section}”`, page === undefined ? '' : `page ${page}`]
      .filter(Boolean)
      .join(', '),
  figures: 'To Figures',
  origin: 'Origin',
  next: 'next that differs',
  move: 'next, previous',
  fold: 'Show or fold what holds',
  left: (count: number) => (count === 0 ? 'nothing to look at' : `${count} to look at`),
  save: 'Save as a table…',
  table: {
    title: (file: string, coverage: string) => `${file}: ${coverage}`,
    columns: {
      number: 'Number',
      verdict: 'Verdict',
      why: 'Why',
      figure: 'Figure',
      known: 'Accepted',
      section: 'Section',
      page: 'Page',
      sentence: 'Sentence',
    },
  },
};
