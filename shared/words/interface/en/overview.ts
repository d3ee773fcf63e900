import { capitalised } from '../../../domain/text/letter-case.ts';
import { plural } from '../plural.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${NUMBERS[count] ?? String(count)} ${count === 1 ? one : many}`;
const capital = (text: string): string => capitalised(text, 'en');

export const overview = {
  title: 'Overview',
  /** What still waits in the period, one sentence after the other. */
  sentence: (at: {
    period: string;
    any: boolean;
    open: number;
    waiting: number;
    missing: number;
    blockers: number;
    queries: number;
    rules: number;
  }): string => {
    if (!at.any) return `Nothing has come for ${at.period} yet.`;
    const draft = `${at.period} can be printed as a draft.`;
    const parts = [
      ...(at.open > 0 ? [`${counted(at.open, 'figure')} ${at.open === 1 ? 'is' : 'are'} open`] : []),
      ...(at.waiting > 0 ? [counted(at.waiting, 'waits', 'wait')] : []),
      ...(at.missing > 0
        ? [`${counted(at.missing, 'figure')} ${at.missing === 1 ? 'is' : 'are'} not reported`]
        : []),
      ...(at.blockers > 0 ? [`${counted(at.blockers, 'check')} found what is certainly an error`] : []),
      ...(at.queries > 0
        ? [`${counted(at.queries, 'query', 'queries')} ${at.queries === 1 ? 'waits' : 'wait'} for a look`]
        : []),
    ];
    const unchecked = at.rules === 0 ? ' Nothing was checked: no rule has the values that it looks at.' : '';
    if (parts.length === 0)
      return `${draft} No figure is open${unchecked === '' ? ', and no rule that ran found anything.' : `.${unchecked}`}`;
    const list = parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
    return `${draft} ${capital(list)}.${unchecked}`;
  },
  against: (period: string, previous: string | null) =>
    previous === null ? `Period ${period}` : `Period ${period} against ${previous}`,
  draftOf: (number: number, day: string, moved: number) =>
    moved === 0
      ? `draft ${number} of ${day}, nothing has moved since`
      : `draft ${number} of ${day}, since then ${plural(moved, 'figure')} ${moved === 1 ? 'has' : 'have'} moved`,
  noDraft: 'no draft yet',
  toWord: (number: number) => `Draft ${number} to Word`,
  street: {
    title: 'From spreadsheet to Word',
    deliveries: 'Deliveries',
    cells: 'Cells',
    observations: 'Observations',
    conflicts: 'Conflicts',
    decisions: 'Decisions',
    figures: 'Figures',
    sections: 'Sections',
    unread: (n: number) => plural(n, 'file not read', 'files not read'),
    corrected: (n: number) => `${n} corrected`,
    questions: (n: number) => plural(n, 'question'),
    hidden: (n: number) => plural(n, 'hidden part'),
    keys: (keys: number, bodies: number) => `${plural(keys, 'key')}, ${plural(bodies, 'body', 'bodies')}`,
    open: (n: number) => `${n} open`,
    waiting: (n: number) => `${n} waiting`,
    none: 'none open',
    twoEach: 'by two persons each',
    confirmed: (n: number) => `${n} by two persons`,
    blockers: (n: number) => plural(n, 'blocker'),
    queries: (n: number) => plural(n, 'query', 'queries'),
    missing: (n: number) => `${n} not reported`,
    ready: (n: number) => `${n} ready`,
    toSettle: (n: number) => `${n} to settle`,
  },
  next: {
    title: 'Next for you',
    of: (shown: number, all: number) => (shown === all ? String(all) : `${shown} of ${all}`),
    confirm: 'Confirm',
    decide: 'Decide',
    or: ' or ',
    read: 'Read',
    sender: (file: string) => `Name the sender of ${file}`,
    senderWhy: 'None of its values counts until somebody says who sent it.',
    newVersion: (agency: string) => `New version or not: ${agency}`,
    in: (agency: string) => `in the file of ${agency}`,
    agree: 'Confirm the answer to',
    clear: 'Agree or not:',
    says: (by: string, reason: string) => `${by}: ${reason}`,
    remind: (agency: string) => `Remind ${agency}`,
    again: (agency: string) => `Ask ${agency} for its file again`,
    empty: (file: string) => `${file} came with zero bytes`,
    unreadable: (file: string) => `${file} could not be read`,
    wasDue: (day: string) => `Was due on ${day}, nothing has come`,
    letter: 'Letter',
    done: 'Nothing waits for you here.',
    doneWhy: 'What another person has to confirm is counted above.',
    start: 'Drop files here, or press Ctrl I.',
    nobody: 'Choose yourself at the top right: every act keeps the name of who did it.',
    open: 'open the task',
  },
  agencies: {
    title: (reported: number, expected: number) =>
      `${reported} of ${plural(expected, 'body', 'bodies')} have reported`,
    titleWhy:
      'Bodies that have figures to report by the catalogue, a due date of their own, or a file to send again.',
    show: 'Which bodies',
    all: (n: number) => `all ${n}`,
    late: (n: number) => `${n} overdue`,
    listed: (n: number) => `${n} only listed`,
    dueAll: (day: string) => `due ${day}`,
    noDue: 'no due date',
    toDisputed: 'Its disputed figures',
    setDue: 'Set the due date of the period',
    setDueOf: (agency: string) => `Due date of ${agency}`,
    dueHint: 'Day, as 15.02.2024; empty takes it away. Enter keeps it, Esc leaves it.',
    dueSet: (agency: string | null, day: string | null) =>
      `${agency ?? 'All bodies'}: ${day === null ? 'no due date of its own' : `due ${day}`}`,
    columns: {
      body: 'Body',
      file: 'File',
      observed: 'Observed',
      disputed: 'Disputed',
      due: 'Due',
      state: 'State',
    },
    empty: 'empty file',
    unreadable: 'file not readable',
    silent: 'silent',
    overdue: 'overdue',
    questions: (n: number) => plural(n, 'question'),
    counted: 'in others’ files',
    corrected: 'corrected',
    read: 'read',
    reminded: (day: string) => `reminded ${day}`,
    more: (n: number, silent: number) =>
      silent === 0
        ? plural(n, 'more body', 'more bodies')
        : `${plural(n, 'more body', 'more bodies')}, ${silent} of them silent`,
    fewer: 'Show fewer',
    letter: 'Write a letter',
    due: 'Set the due date',
    open: 'Open its file',
  },
  sections: {
    title: 'Sections of the reference',
    columns: { section: 'Section', figures: 'Figures', state: 'State' },
    settled: 'settled',
    proposed: 'proposed',
    open: 'open',
    share: 'Share',
    bar: (settled: number, proposed: number, open: number) =>
      `${settled} settled, ${proposed} proposed, ${open} open`,
    ready: 'ready',
    onlyPrinted: 'printed only',
    opens: (n: number) => `${n} open`,
    waits: (n: number) => `${n} waiting`,
    missing: (n: number) => `${n} not reported`,
    blockers: (n: number) => plural(n, 'blocker'),
    bare: (n: number) =>
      `${capital(counted(n, 'section'))} without figures of the year ${n === 1 ? 'is' : 'are'} not listed.`,
  },
  moved: {
    title: (draft: number) => `Moved since draft ${draft}`,
    none: 'No figure has moved.',
    some: (all: number, shown: number) =>
      all === shown
        ? plural(all, 'figure')
        : `${plural(all, 'figure')}. ${capital(NUMBERS[shown] ?? String(shown))} of them here, the rest in the Reference.`,
    to: 'now',
  },
};
