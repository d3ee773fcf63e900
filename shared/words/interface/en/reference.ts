import type { ConflictKind } from '../../../domain/conflicts/conflict.ts';
import { plural } from '../plural.ts';

const WHY: Record<ConflictKind, string> = {
  value: 'sources differ',
  scope: 'scopes differ',
  timing: 'dates differ',
  unit: 'units differ',
  'double-count': 'counted twice',
  revision: 'corrected',
};

const found = (blockers: number, queries: number): string =>
  [blockers > 0 ? plural(blockers, 'blocker') : '', queries > 0 ? plural(queries, 'query', 'queries') : '']
    .filter(Boolean)
    .join(' and ');

export const reference = {
  title: 'Reference',
  outline: 'Outline',
  page: 'page',
  annex: 'Annex',
  slides: (count: number) => plural(count, 'slide'),
  contact: 'Contact',
  document: 'The document as it will print',
  settle: 'Places to settle',
  toSettle: (count: number) => (count === 1 ? '1 place to settle' : `${count} places to settle`),
  nothing: (drafted: boolean) =>
    drafted
      ? 'Nothing to settle: every number is accepted, linked and as the last draft printed it.'
      : 'Nothing to settle: every number is accepted and linked.',
  linked: (count: number) => `${plural(count, 'number')} linked`,
  pageOf: (page: number, of: number) => `Page ${page} of ${of}`,
  p: (page: number) => `p. ${page}`,
  notPrinted: 'not printed',
  language: 'Language of the document',
  english: 'English',
  azerbaijani: 'Azerbaijani',
  chartsOnly: 'annex charts only',
  onlyEnglish:
    'The text exists in English only: here and in Word it stays English. Charts of the annex are shown in Azerbaijani.',
  zoom: 'Size of the page',
  percent: (percent: number) => `${percent} %`,
  marks: {
    open: 'open',
    proposed: 'proposed',
    missing: 'not reported',
    stale: 'moved since the last draft',
    typed: 'typed, not linked',
    blocker: 'a blocker speaks against it',
    query: 'query',
    plain: 'linked',
  },
  groups: {
    open: 'Open',
    proposed: 'Proposed',
    missing: 'Not reported',
    stale: 'Stale',
    typed: 'Typed, not linked',
    blocker: 'Blockers',
    query: 'Queries',
  },
  notes: {
    open: 'printed and marked',
    proposed: 'wait for a second person',
    missing: 'printed as …',
    stale: 'since the last draft',
    typed: 'plain text',
    blocker: 'certainly wrong',
    query: 'to look at',
  },
  why: WHY,
  or: (values: readonly string[]) =>
    values.length < 2 ? (values[0] ?? '…') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`,
  undecided: 'no source has been accepted',
  proposedBy: (value: string, by: string) => `${value}, proposed by ${by}`,
  nobody: 'nobody has reported it',
  published: (last: string | null) =>
    `others publish it, and no return brings it${last === null ? '' : `; last year it was ${last}, which is not printed again by itself`}: enter it with its source, or word the sentence anew`,
  times: (count: number) => `printed ${count} times`,
  became: 'now',
  candidates: (text: string, count: number) =>
    count === 0
      ? `No figure is ${text}.`
      : count === 1
        ? `One figure is ${text}. Is it meant?`
        : `${count} figures are ${text}. Is one of them meant?`,
  more: (count: number) => `${count} more`,
  blockers: (count: number) => plural(count, 'finding'),
  toChecks: 'Open in Checks',
  neverExported: (next: number, open: number) =>
    `No draft yet. Draft ${next} would print with ${plural(open, 'mark')}.`,
  lastDraft: (number: number, when: string, by: string, moved: number) =>
    `Draft ${number} was exported ${when} by ${by}. ${
      moved === 0
        ? 'No number has moved since.'
        : `${plural(moved, 'number')} ${moved === 1 ? 'has' : 'have'} moved since.`
    }`,
  next: 'next to settle',
  origin: 'origin',
  returned: 'Returned draft…',
  moreActs: 'More',
  choose: 'Choose',
  export: {
    word: 'Export',
    title: 'Export the reference',
    format: 'Format',
    wordWhy: 'To go on writing; it can come back as a returned draft.',
    pdf: 'PDF, for reading and for print',
    pdfWhy: 'What stands in comments in Word is listed on its last page.',
    path: 'File',
    style: 'Style',
    house: (draft: number) => `House style, draft ${draft}`,
    houseWhy: 'Accepted values, open figures marked and commented.',
    tracked: 'With tracked changes',
    trackedWhy:
      'A draft in which Word shows what was deleted and inserted since the last one of an earlier state.',
    final: 'Final',
    finalWhy:
      'Without the marks of a draft. Refused, with every cause named, while a figure is open or a blocker stands.',
    printed: 'As printed',
    printedWhy:
      'Repeats the printed reference letter by letter, its slips included. Not numbered as a draft.',
    outside: 'For readers outside',
    outsideWhy:
      'Counts from 1 to 10 are not shown, nor numbers that would give one away: in text, tables, charts, and what is behind them. Not numbered as a draft.',
    houseOutside: 'House style',
    houseOutsideWhy:
      'Values as they stand now, without comments; the head of each page says that it is a draft and what waits.',
    outsideName: 'for readers outside',
    marked: 'What will be marked',
    open: (open: number, total: number) =>
      open === 0
        ? `All ${total} figures are accepted.`
        : `${open} of ${plural(total, 'figure')} ${open === 1 ? 'is' : 'are'} open: each is tinted, and a comment names its sources.`,
    findings: (blockers: number, queries: number) =>
      `The checks have ${found(blockers, queries)}: every page says so, and a comment stands at the numbers. They do not stop a draft.`,
    identity: 'The last page says that you exported it, and that this rests on the account of this machine.',
    run: 'Export',
    running: 'Writing…',
    done: (file: string) => `Written: ${file}`,
    verified: (count: number) => `Read back: ${plural(count, 'figure')} in place, as the workspace has them`,
    unknown: (message: string) => `Only in the document: ${message}`,
    doneWith: (blockers: number, queries: number) => `It says that ${found(blockers, queries)} wait`,
  },
};
