import type { ActName } from '../../../domain/history/act-name.ts';
import { shownNumber } from '../../number.ts';
import { plural } from '../plural.ts';
import { blocksOf, countOf, fileOf, nameOf, numberOf, repairsOf, sourceOf, wordOf } from '../act-facts.ts';

const REMARKS: Record<string, string> = {
  break: 'Break marked',
  explained: 'Jump explained',
  withdrawn: 'Remark taken back',
};
const ROLES: Record<string, string> = { analyst: 'analyst', reviewer: 'reviewer', editor: 'editor' };

const SENTENCES: Record<string, string> = {
  mended: 'mended',
  kept: 'kept as it is',
  later: 'left for later',
};

/** An act of the history in a few words: `91 proposed: Victims identified`. */
function act(of: ActName): string {
  const about = of.about?.en ?? '';
  const number = numberOf(of, 'value', (value) => shownNumber(value, 'en'));
  switch (of.command) {
    case 'new':
      return `Workspace made for ${wordOf(of, 'period')}`;
    case 'roll-forward':
      return `${wordOf(of, 'period')} begun from ${wordOf(of, 'from')}`;
    case 'mend sentence':
      return `${wordOf(of, 'period')}: a sentence ${SENTENCES[wordOf(of, 'fate')] ?? wordOf(of, 'fate')} (${wordOf(of, 'block')})`;
    case 'people add':
      return `${nameOf(of)} added, ${ROLES[wordOf(of, 'role')] ?? wordOf(of, 'role')}`;
    case 'import':
      return countOf(of, 'deliveries') > 0
        ? `${plural(countOf(of, 'deliveries'), 'file')} taken in`
        : fileOf(of) === ''
          ? `${plural(countOf(of, 'refused'), 'file')} could not be read`
          : `${fileOf(of)} taken in`;
    case 'enter':
      return `${number} entered by hand: ${about}`;
    case 'due':
      return wordOf(of, 'due') === ''
        ? `Due date taken away${about === '' ? '' : `: ${about}`}`
        : `Due on ${wordOf(of, 'due')}: ${about === '' ? 'all agencies' : about}`;
    case 'answer':
      return `Question answered: ${about}`;
    case 'confirm answer':
      return `Answer confirmed: ${about}`;
    case 'teach':
      return `Form taught: ${fileOf(of)}`;
    case 'ask agency':
      return `For the letter to the agency: ${about}`;
    case 'read again':
      return countOf(of, 'deliveries') > 0
        ? `${plural(countOf(of, 'deliveries'), 'file')} read again`
        : `Read again: ${fileOf(of)}`;
    case 'withdraw':
      return `Withdrawn: ${fileOf(of)}`;
    case 'propose erasing':
      return `Erasing proposed: a delivery of ${about}`;
    case 'erase':
      return `Erased for good: a delivery of ${about}`;
    case 'decide':
      return `${number} proposed: ${about}${sourceOf(of) === '' ? '' : `, from ${sourceOf(of)}`}`;
    case 'confirm':
      return `${number} confirmed: ${about}`;
    case 'explain':
      return `Explained: ${about}`;
    case 'waive':
      return `Waived: ${about}`;
    case 'reopen':
      return `Opened again: ${about}`;
    case 'confirm clearance':
      return `${wordOf(of, 'kind') === 'explain' ? 'Explanation' : 'Waiver'} confirmed: ${about}`;
    case 'letter':
      return `${wordOf(of, 'kind') === 'reminder' ? 'Reminder' : 'Letter with questions'} to ${about}`;
    case 'series remark':
      return `${REMARKS[wordOf(of, 'kind')] ?? wordOf(of, 'kind')}: ${about}`;
    case 'figure break':
      return `${of.summary['withdrawn'] === true ? 'Break of figures taken back' : 'Break of figures'}: ${about}`;
    case 'export':
      return `Draft written: ${fileOf(of)}`;
    case 'take look':
      return `Look taken: ${fileOf(of)}`;
    case 'import text':
      return `Text taken in: ${blocksOf(of)}`;
    case 'edit text':
      return `Text changed: ${blocksOf(of)}`;
    case 'repair text':
      return `Language repaired: ${repairsOf(of)}`;
    case 'add word':
      return `Word of the house: ${wordOf(of, 'word')}`;
    case 'comment':
      return `Comment on the text: ${wordOf(of, 'block')}`;
    case 'settle comment':
      return `Comment settled: ${wordOf(of, 'block')}`;
    case 'take returned':
      return `Taken from ${fileOf(of)}: ${blocksOf(of)}`;
    case 'refuse returned':
      return `Refused of ${fileOf(of)}: ${plural(countOf(of, 'count'), 'change')}`;
    case 'edit catalogue':
      return `Catalogue changed: ${about}`;
    case 'withdraw layout':
      return `Layout withdrawn: ${about === '' ? wordOf(of, 'layout') : about}`;
    case 'add figure':
      return `New figure: ${about}`;
    case 'edit layout':
      return `Layout changed: ${about}`;
    case 'accept copy':
      return 'Copy accepted as it is: the newest acts may be missing';
    case 'undo':
      return `Undone: ${of.target ? act(of.target) : ''}`;
    case 'redo':
      return `Done again: ${of.target ? act(of.target) : ''}`;
    default:
      return about === '' ? of.command : `${of.command}: ${about}`;
  }
}

export const history = {
  changedPage: {
    title: 'What changed',
    open: 'What changed',
    since: 'Since',
    lastVisit: 'I was last here',
    lastExport: 'the last export',
    act: (number: string) => `act ${number}`,
    from: (when: string) => `since ${when}`,
    close: 'Back to the history',
    next: 'Next figure',
    toFigure: 'Go to the figure',
    columns: { figure: 'Figure', before: 'Then', after: 'Now', who: 'Who', why: 'Why' },
    figures: 'Figures',
    sentences: 'Sentences',
    kinds: { new: 'new', gone: 'gone', numbers: 'other numbers', words: 'other words' },
    page: (page: number) => `page ${page}`,
    nothing: 'Nothing has changed since then.',
    unknown: 'There is no such moment in this history yet.',
    counts: (values: number, sentences: number, acts: number) =>
      `${plural(values, 'figure')} and ${plural(sentences, 'sentence')} changed in ${plural(acts, 'act')}`,
  },
  title: 'History',
  act,
  search: 'Find in the history',
  everybody: 'Everybody',
  program: 'Arayış',
  everything: 'Every act',
  who: 'Who',
  what: 'What',
  kinds: {
    deliveries: 'Deliveries',
    answers: 'Answers',
    decisions: 'Decisions',
    findings: 'Findings',
    letters: 'Letters',
    text: 'Text',
    documents: 'Documents',
    catalogue: 'Catalogue',
    people: 'People and workspace',
    undo: 'Undo and redo',
  },
  columns: {
    time: 'Time',
    act: 'Act',
    change: 'Before → after',
    who: 'Who',
    reason: 'Reason',
    undone: 'Undone',
  },
  onlyFigure: (label: string) => `Only: ${label}`,
  allFigures: 'Show all acts',
  today: 'Today',
  nothingBefore: 'nothing',
  stays: (value: string) => `${value}, as before`,
  undoneBy: (name: string, when: string) => `Undone by ${name}, ${when}`,
  number: (seq: number) => `No. ${seq}`,
  reason: 'Reason',
  changed: 'What it changed',
  files: 'Files',
  refusedFiles: 'Not read',
  brought: (observations: number, questions: number) =>
    `${plural(observations, 'value')}, ${plural(questions, 'question')}`,
  letterText: 'The letter',
  leadsTo: 'Where it can be seen',
  toFigure: 'The figure',
  toDelivery: 'The delivery',
  toCell: 'The cell',
  toFinding: 'The finding',
  isNext: 'This is what an undo takes back next.',
  backTo: 'Undo back to here…',
  backTitle: 'Undo back to here',
  backWhy: (count: number) =>
    count === 1
      ? 'One act is taken back. It stays in the history and can be done again.'
      : `${count} acts are taken back, the newest first. They stay in the history and can be done again, as long as nothing new is done.`,
  backDo: (count: number) => `Undo ${plural(count, 'act')}`,
  backDone: (count: number) => `${plural(count, 'act')} undone`,
  backMore: (count: number) => `and ${count} more`,
  redoNow: 'Do again',
  clockBack: (before: string) =>
    `The clock had gone back: the act before this one is of ${before}. The numbers of the acts tell their order.`,
  older: 'Show older acts',
  lookFurther: 'Nothing more among the acts looked through. Look further back',
  end: 'The beginning of the history',
  none: 'No act is like that.',
  showAll: 'Show the whole history',
  footer: (total: number) => `${plural(total, 'act')} in the history`,
  nextRow: 'act',
  goThere: 'go there',
  closePanel: 'Close the panel',
};
