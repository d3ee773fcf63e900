import { NOT_TAKEN_EN } from '../../errors/not-taken.ts';
import { plural } from '../plural.ts';

export const returned = {
  title: (file: string, count: number) =>
    count === 0 ? `${file} came back unchanged` : `${file} came back with ${plural(count, 'change')}`,
  counts: (done: number, left: number) => `${done} done, ${left} to look at`,
  groups: { numbers: 'Numbers', charts: 'Inside charts', passages: 'Paragraphs', wording: 'Wording', stale: 'Moved since' }, // prettier-ignore
  groupNotes: {
    numbers: '',
    charts: 'in the drawing or the workbook behind it',
    passages: 'new, gone, twice or elsewhere',
    wording: '',
    stale: 'as the draft printed them',
  },
  kinds: {
    changed: 'changed',
    exchanged: 'the number of another figure',
    stale: 'the figure moved since',
    missing: 'gone',
    unlinked: 'new, bound to nothing',
    added: 'new paragraph',
    duplicated: 'stands there already',
    moved: 'stands elsewhere now',
    text: 'other words',
    chart: 'in the chart',
  },
  workspaceHas: (text: string) => `The workspace has ${text}.`,
  drops: (names: readonly string[]) => `Taking it prints no more: ${names.join(', ')}.`,
  not: (why: keyof typeof NOT_TAKEN_EN) => `It cannot be taken: ${NOT_TAKEN_EN[why]}.`,
  asDraft: (draft: number) => `As draft ${draft} printed it; nobody edited it.`,
  refusedBy: (by: string) => `refused by ${by}`,
  takenBy: (by: string) => `taken by ${by}`,
  take: 'Take',
  refuse: 'Refuse',
  refuseStays: (text: string) => `Refuse, ${text} stays`,
  refuseTitle: 'Refuse the change',
  refuseNote: 'The text of the workspace stays as it is.',
  refuseNoteOf: (text: string) => `In the workspace it stays: ${text}`,
  refuseWhy: 'Why not; kept in the history',
  propose: 'To Figures',
  later: 'Later',
  link: 'Link…',
  plain: 'Plain number…',
  origin: 'Origin',
  which: (number: string) => `Which figure is ${number}?`,
  prints: (text: string) => `prints ${text}`,
  noOffer: (number: string) => `No figure is ${number}.`,
  takeWording: 'Take all wording',
  oneByOne: 'numbers one by one',
  left: (count: number) => (count === 0 ? 'nothing left' : `${count} left`),
  asSent: (compared: number, not: number, added: number) =>
    `${plural(compared, 'number')}: ${compared - not} as sent, ${not} not; ${added} added`,
  views: { changes: 'Changes', returned: 'Returned', sent: 'As sent' },
  view: 'What is shown',
  document: 'The returned document',
  list: 'Changes of the draft',
  comparing: 'The draft is being compared…',
  same: (count: number) =>
    count === 0
      ? 'Nothing was compared: no number of the reference was found in it.'
      : `${plural(count, 'number')} compared: all as the workspace has them.`,
  withoutCharts: 'Charts were not compared: save the draft as .docx for that.',
  close: 'Back to the reference',
  next: 'next open',
  move: 'next, previous',
  said: { taken: (count: number) => `${plural(count, 'change')} taken into the text`, refused: 'Refused: the workspace stays as it is' }, // prettier-ignore
  plainTitle: (number: string) => `Keep ${number} without a figure`,
  plainWhy: 'Why no figure stands behind it',
  keep: 'Keep it',
  linkTitle: (number: string) => `Link ${number} to a figure`,
  search: 'Find a figure',
};
