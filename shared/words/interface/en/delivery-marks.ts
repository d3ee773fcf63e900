import type { DeliveryNote } from '../../../domain/deliveries/delivery-note.ts';
import type { ReadError } from '../../../domain/sheets/cell.ts';
import { assertNever } from '../../../result.ts';

/** A note of a delivery in two or three words; empty where it is not worth a place in the list. */
export function noteMark(note: DeliveryNote): string {
  switch (note.tag) {
    case 'PersonalData':
      return 'names people';
    case 'LayoutChanged':
      return 'layout changed';
    case 'SenderUnknown':
      return 'sender unknown';
    case 'NothingUnderstood':
      return 'not understood';
    case 'LettersLost':
      return 'letters lost';
    case 'CellError':
      return note.detail ?? 'error';
    case 'WrongTotal':
      return 'total is off';
    case 'PeriodDiffers':
      return `states ${note.stated}`;
    case 'HiddenCellsRead':
      return 'hidden cells';
    case 'HiddenSheetKept':
      return 'hidden sheet';
    case 'ProtectedSheet':
      return 'protected';
    case 'PartUnreadable':
      return 'part unreadable';
    case 'EntryTwice':
      return 'a part twice';
    case 'RepeatCut':
      return 'repeats cut';
    case 'GridGuessed':
      return 'columns guessed';
    case 'WrongExtension':
      return 'wrong ending';
    case 'EncodingGuessed':
      return note.detail ?? 'encoding guessed';
    case 'EncodingDoubtful':
      return 'letters in doubt';
    case 'LettersMended':
      return 'letters mended';
    case 'RowTooWide':
      return 'row too wide';
    case 'RowsTooShort':
      return 'rows too short';
    case 'QuoteUnbalanced':
      return 'open quote';
    case 'FormulaWithoutValue':
      return 'formula, no value';
    case 'TextUnderMerge':
      return 'text under a merge';
    case 'Opened':
      return `opened: ${note.parts}`;
    case 'KeptUnread':
      return unreadMark(note.error);
    case 'MailFromOther':
      return 'mail of another body';
    case 'MacrosIgnored':
      return 'macros';
    case 'ExternalLinksIgnored':
    case 'ChartSheetSkipped':
    case 'HiddenSheet':
    case 'HiddenRowsOrColumns':
      return '';
    default:
      return assertNever(note);
  }
}

/** Why a file could not be read, in two words. */
export function unreadMark(error: ReadError): string {
  switch (error.tag) {
    case 'Empty':
      return 'empty file';
    case 'NotAFile':
    case 'NoPermission':
      return 'not to be had';
    case 'PasswordProtected':
      return 'password';
    case 'Damaged':
      return 'damaged';
    case 'Evidence':
      return { pdf: 'scan', picture: 'picture', 'e-mail': 'e-mail', archive: 'not opened' }[error.what];
    case 'UnknownFormat':
      return 'unknown format';
    case 'TooLarge':
    case 'OutOfMemory':
      return 'too large';
    case 'HostileContent':
      return 'unsafe';
    case 'OutOfTime':
      return 'took too long';
    default:
      return assertNever(error);
  }
}
