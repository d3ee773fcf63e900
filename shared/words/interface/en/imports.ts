import { plural } from '../plural.ts';

const EVIDENCE = {
  pdf: 'a PDF',
  picture: 'a picture',
  'e-mail': 'an e-mail',
  archive: 'an archive',
  unread: 'it cannot be read',
};

/** Words of an import, wherever in the window it was begun. */
export const imports = {
  dropHere: 'Drop to import',
  dropWhy: 'Files and folders, any number. Nothing is kept before everything is read.',
  choose: 'Import files',
  ready: (count: number) => `Import ${plural(count, 'file or folder', 'files and folders')}`,
  readyPasted: 'Import the pasted table',
  source: 'Copied from',
  sourceMissing: 'Say where the table was copied from: which letter, mail or file.',
  options: 'Said by you, where the files do not say it',
  agency: 'Sender',
  agencyFromFile: 'as each file says',
  period: 'Period',
  letter: 'Letter number',
  received: 'Received on',
  start: 'Import',
  reading: (at: number, of: number) => `Reading file ${at} of ${of}`,
  looking: 'Looking through the files…',
  keeping: 'Keeping what was read…',
  cancel: 'Cancel',
  cancelImport: 'Cancel the import',
  cancelled: 'Cancelled. Nothing was kept.',
  failed: 'Nothing was kept.',
  done: (files: number) => `${plural(files, 'file')} taken in`,
  nothing: 'Nothing new came.',
  values: (count: number) => plural(count, 'value'),
  noValues: 'no value read',
  questions: (count: number) => plural(count, 'question'),
  aside: (count: number) => `${plural(count, 'cell')} left aside`,
  evidence: (what: keyof typeof EVIDENCE) => `kept, not read: ${EVIDENCE[what]}`,
  opened: (parts: number) => `opened: ${plural(parts, 'file')}`,
  proposes: 'a new version?',
  personal: 'Direct identifiers',
  personalFound: (files: number) =>
    files === 1
      ? 'One file names persons. Nothing is kept yet.'
      : `${files} files name persons. Nothing is kept yet.`,
  leaveOut: 'Leave out what names persons',
  leaveOutWhy: 'The cells are marked, and the file itself is not kept.',
  leaveFilesOut: 'Leave these files out',
  keepAll: 'Keep everything…',
  keepReason: 'Why what names persons is kept',
  keepIt: 'Keep everything',
  refused: (count: number) => `${plural(count, 'file')} not taken in`,
  openReturned: 'Open as returned draft',
  close: 'Close',
  open: 'Open',
};
