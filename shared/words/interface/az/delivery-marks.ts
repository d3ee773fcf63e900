import type { DeliveryNote } from '../../../domain/deliveries/delivery-note.ts';
import type { ReadError } from '../../../domain/sheets/cell.ts';
import { assertNever } from '../../../result.ts';

/** A note of a delivery in two or three words; empty where it is not worth a place in the list. */
export function noteMark(note: DeliveryNote): string {
  switch (note.tag) {
    case 'PersonalData':
      return 'adlar var';
    case 'LayoutChanged':
      return 'forma dəyişib';
    case 'SenderUnknown':
      return 'göndərən məlum deyil';
    case 'NothingUnderstood':
      return 'anlaşılmayıb';
    case 'LettersLost':
      return 'hərflər itib';
    case 'CellError':
      return note.detail ?? 'xəta';
    case 'WrongTotal':
      return 'yekun düz deyil';
    case 'PeriodDiffers':
      return `${note.stated} yazılıb`;
    case 'HiddenCellsRead':
      return 'gizli xanalar';
    case 'HiddenSheetKept':
      return 'gizli vərəq';
    case 'ProtectedSheet':
      return 'qorunur';
    case 'PartUnreadable':
      return 'bir hissəsi oxunmur';
    case 'EntryTwice':
      return 'eyni hissə iki dəfə';
    case 'RepeatCut':
      return 'təkrar kəsilib';
    case 'GridGuessed':
      return 'sütunlar təxminidir';
    case 'WrongExtension':
      return 'sonluq səhvdir';
    case 'EncodingGuessed':
      return note.detail ?? 'kodlaşdırma təxminidir';
    case 'EncodingDoubtful':
      return 'hərflər şübhəlidir';
    case 'LettersMended':
      return 'hərflər bərpa edilib';
    case 'RowTooWide':
      return 'sətir çox enlidir';
    case 'RowsTooShort':
      return 'sətirlər qısadır';
    case 'QuoteUnbalanced':
      return 'açıq dırnaq';
    case 'FormulaWithoutValue':
      return 'düstur, nəticəsiz';
    case 'TextUnderMerge':
      return 'birləşmə altında mətn';
    case 'Opened':
      return `açılıb: ${note.parts}`;
    case 'KeptUnread':
      return unreadMark(note.error);
    case 'MailFromOther':
      return 'məktub başqa qurumdandır';
    case 'MacrosIgnored':
      return 'makroslar';
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
      return 'boş fayl';
    case 'NotAFile':
    case 'NoPermission':
      return 'açılmır';
    case 'PasswordProtected':
      return 'şifrəlidir';
    case 'Damaged':
      return 'zədələnib';
    case 'Evidence':
      return { pdf: 'skan', picture: 'şəkil', 'e-mail': 'e-məktub', archive: 'açılmayıb' }[error.what];
    case 'UnknownFormat':
      return 'format məlum deyil';
    case 'TooLarge':
    case 'OutOfMemory':
      return 'çox böyükdür';
    case 'HostileContent':
      return 'təhlükəlidir';
    case 'OutOfTime':
      return 'çox uzun çəkdi';
    default:
      return assertNever(error);
  }
}
