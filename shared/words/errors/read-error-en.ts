import type { ReadError, TooMuch } from '../../domain/sheets/cell.ts';
import { assertNever } from '../../result.ts';
import type { ErrorHost } from './error-host.ts';
import { SCREEN_EN, screenNumber } from '../number-words.ts';

/** Why a file could not be read and what to do, as one sentence. */
export function readErrorEn(file: string, error: ReadError, host: ErrorHost): string {
  switch (error.tag) {
    case 'Empty':
      return `${file} is empty (0 bytes): ask the sender to send it again.`;
    case 'NotAFile':
      return notAFile(file, error.what);
    case 'NoPermission':
      return `${file} may not be read by this user: change its permissions or copy it somewhere else.`;
    case 'PasswordProtected':
      return `${file} is locked with a password: open it in its own program, save it without one, and import that.`;
    case 'Damaged':
      return `${file} is damaged (${error.detail}): ask the sender to send it again.`;
    case 'Evidence':
      return `${file} is ${EVIDENCE[error.what]}, which is kept as evidence but not read: ${host === 'command-line' ? 'enter its figures with "arayis enter"' : 'enter its figures by hand'}.`;
    case 'UnknownFormat':
      return `${file} is not a spreadsheet or document that can be read (${error.detail})${ADVISED.test(error.detail) ? '.' : ': save it in its own program as .xlsx, .ods, .csv or .docx, or ask the sender to.'}`;
    case 'TooLarge':
      return `${file} is too large: the limit on ${LIMITED[error.what]} is ${screenNumber(error.limit, SCREEN_EN)}. Split it in its own program and import the parts.`;
    case 'HostileContent':
      return `${file} was refused because of what is inside it (${error.detail}): ask the sender to save it anew and send that.`;
    case 'OutOfTime':
      return `${file} was given up after ${error.seconds} s of reading: save it anew in its own program, or split it.`;
    case 'OutOfMemory':
      return `${file} needs more than ${screenNumber(error.megabytes, SCREEN_EN)} MB of memory to read: split it in its own program and import the parts.`;
    default:
      return assertNever(error);
  }
}

/** Details that say themselves what to do. */
const ADVISED = /save it as|open it with/;

const EVIDENCE = {
  pdf: 'a PDF whose text only eyes can read (a scan, or signs that stand for nothing)',
  picture: 'a picture',
  'e-mail': 'an e-mail',
  archive: 'an archive that cannot be opened here',
} as const;

const LIMITED = {
  file: 'bytes in a file',
  entries: 'parts in an archive',
  expansion: 'unpacked bytes',
  pages: 'pages',
  nesting: 'mails and archives within one another',
  cells: 'cells',
  characters: 'characters of text',
  paragraphs: 'paragraphs',
  numbers: 'numbers',
} satisfies Record<TooMuch, string>;

type NotAFile = Extract<ReadError, { tag: 'NotAFile' }>;

function notAFile(file: string, what: NotAFile['what']): string {
  switch (what) {
    case 'directory':
      return `${file} is a folder: name the files in it.`;
    case 'empty-directory':
      return `${file} is a folder without a file, or with hidden ones only: choose where the files are.`;
    case 'missing':
      return `${file} does not exist: it was moved, renamed or deleted. Look where it is now and choose it there.`;
    case 'special':
      return `${file} is not a regular file: copy what is in it to one, and choose that.`;
    default:
      return assertNever(what);
  }
}
