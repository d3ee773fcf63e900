import type { RereadChange } from '../../../domain/rereading/compare.ts';
import type { NamedCause } from '../../../domain/rereading/view.ts';
import { plural } from '../plural.ts';

/** Reading again what is here, by what is known now. */
export const again = {
  act: 'Read again…',
  offer: (count: number) => `${plural(count, 'file')} may read otherwise now`,
  title: 'Read again',
  why: 'As the files read by what is known now. Nothing is kept until you take it. Answers stay, and no decided figure moves by itself.',
  reading: 'Reading …',
  nothing: 'All of it reads as it did.',
  same: (count: number) => (count === 1 ? '1 file reads as it did' : `${count} files read as they did`),
  stay: (count: number) => (count === 1 ? '1 stays' : `${count} stay`),
  otherwise: (count: number) => plural(count, 'difference'),
  cause: (cause: NamedCause, day: string): string => {
    if (cause.what === 'program')
      return cause.was === null
        ? 'read by an older program'
        : versionOf(cause.was) === versionOf(cause.now)
          ? 'the catalogue of the program is newer'
          : `the program is newer, ${versionOf(cause.now)}`;
    const name = cause.kind === 'layout' ? `the layout of ${cause.name.en}` : `“${cause.name.en}”`;
    if (cause.gone) return `${name} was taken back`;
    if (!cause.taught) return `${name}, added or changed by ${cause.by}, ${day}`;
    const second = cause.confirmedBy === undefined ? '' : `, confirmed by ${cause.confirmedBy}`;
    return `${name}, taught by ${cause.by}, ${day}${second}`;
  },
  because: 'Because',
  noCause:
    'nothing was taught since: what was accepted meanwhile for the year before speaks for or against it',
  change: {
    answered: 'was asked',
    new: 'newly read',
    value: 'another value',
    key: 'counts something else',
    asked: 'is asked now',
    gone: 'no longer read',
    question: 'newly asked',
    offers: 'asked otherwise',
    aside: 'set aside now',
    answer: 'the answer stays',
    decision: 'the decision stays',
  } satisfies Record<RereadChange, string>,
  columns: { cell: 'Cell', was: 'Then', now: 'Now', figure: 'Figure', period: 'Period', what: 'What' },
  lines: 'Then and now',
  asked: 'asked',
  asks: (cells: number) => `${plural(cells, 'cell')} asked`,
  absent: 'none',
  leaveOut: 'Leave this file out',
  takeToo: 'Take this file, too',
  isLeft: 'left out',
  more: (count: number) => `and ${count} more`,
  effects: 'If taken now',
  figures: (count: number) => `${plural(count, 'figure')} would change`,
  noEffects: 'No figure changes.',
  onlyLooked: 'This workspace can only be looked at: what figures would be is not tried out.',
  reopens: (by: string) => `${by}’s decision opens again`,
  fromCells: 'read from its cells: the file itself was not kept, for it names persons',
  unread: 'Not read again',
  take: (count: number) => (count === 1 ? 'Take it' : `Take ${count} files`),
  keepNothing: 'keep nothing',
  taken: (files: number, changes: number, questions: number) =>
    `${plural(files, 'file')} read again, ${plural(changes, 'difference')}${questions === 0 ? '' : `; ${plural(questions, 'question')} ${questions === 1 ? 'waits' : 'wait'}`}`,
};

/** `0.1.0` of `0.1.0 8f2c1a9b4e3d`. */
const versionOf = (program: string): string => program.split(' ')[0]!;
