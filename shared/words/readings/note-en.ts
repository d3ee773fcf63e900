import { IDENTIFIER_EN } from './identifier-words.ts';
import type { DeliveryNote } from '../../domain/deliveries/delivery-note.ts';
import type { ReadingLimit } from '../../domain/understanding/interpretation.ts';
import { assertNever } from '../../result.ts';
import { readErrorEn } from '../errors/read-error-en.ts';
import { cellText } from '../cell-text.ts';
import { changeEn } from './layout-change.ts';
import type { ErrorHost } from '../errors/error-host.ts';
import { SCREEN_EN, screenNumber } from '../number-words.ts';

const givenUp = (limit: ReadingLimit): string =>
  limit.tag === 'OutOfTime'
    ? `Its values were not read, for ${screenNumber(limit.seconds, SCREEN_EN)} s were not enough.`
    : `Its values were not read, for ${screenNumber(limit.megabytes, SCREEN_EN)} MB of memory were not enough.`;

/** What a person should know of a delivery, as one sentence; null where it goes without saying. */
export function noteEn(note: DeliveryNote, host: ErrorHost = 'window'): string | null {
  switch (note.tag) {
    case 'LayoutChanged':
      if (note.change !== undefined) return `${note.sheet ?? ''}: ${changeEn(note)}`;
      return `The file no longer matches its layout ${note.layout}: ${cellText(note.sheet ?? '', note.expected)} was expected.`;
    case 'PeriodDiffers':
      return `${cellText(note.sheet, note.ref)} states ${note.stated}, delivered for ${note.delivered}: “${note.text}”.`;
    case 'WrongTotal':
      return `${cellText(note.sheet, note.ref)} prints ${screenNumber(note.printed, SCREEN_EN)}, its parts give ${screenNumber(note.computed, SCREEN_EN)}.`;
    case 'HiddenSheetKept':
      return `Hidden sheet “${note.sheet}”: kept as cells, nothing taken from it.`;
    case 'HiddenCellsRead':
      return `${note.sheet}: hidden cells were read (${note.refs.slice(0, 4).join(', ')}${note.refs.length > 4 ? ', …' : ''}).`;
    case 'PersonalData':
      if (note.cells === undefined)
        return `${cellText(note.sheet, note.ref)} looks like personal data (${note.what}).`;
      if (note.where !== undefined)
        return `${note.where === 'file' ? 'What the file is called, or the way that it came,' : 'What a sheet is called'} names a person (${IDENTIFIER_EN[note.kind ?? 'name']}): ${note.kept !== undefined ? `kept: “${note.kept}”` : note.where === 'file' ? 'left out of its name here' : `left out, the sheet is “${note.sheet}” here; the file itself is not kept`}.`;
      return `${cellText(note.sheet, note.ref)}${note.what === '' ? '' : ` (${note.what})`}: ${IDENTIFIER_EN[note.kind ?? 'name']} in ${note.cells === 1 ? 'one cell' : `${note.cells} cells`}, ${note.kept === undefined ? 'left out; the file itself is not kept' : `kept: “${note.kept}”`}.`;
    case 'SenderUnknown':
      return host === 'command-line'
        ? 'Its sender is unknown: import it with --agency ID.'
        : 'Its sender is unknown: say who sent it.';
    case 'NothingUnderstood':
      if (note.limit)
        return `${givenUp(note.limit)} Undo the import and take the file in again, or split it.`;
      return host === 'command-line'
        ? 'Nothing in it was understood: its figures can be entered with "arayis enter".'
        : 'Nothing in it was understood: its figures can be entered by hand.';
    case 'Opened':
      return `It was opened: ${note.parts === 1 ? 'the file' : `each of the ${note.parts} files`} in it is a delivery of its own.`;
    case 'KeptUnread':
      return `Kept as it came, for ${readErrorEn('it', note.error, host)}`;
    case 'MailFromOther':
      return `The mail that it came by is from “${note.from}”, its table is of another body: see who answers for it.`;
    case 'MacrosIgnored':
      return 'Its macros were ignored.';
    case 'FormulaWithoutValue':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} is a formula without a stored value: read as blank.`;
    case 'CellError':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} holds the error ${note.detail ?? ''}.`.replace(
        ' .',
        '.',
      );
    case 'ExternalLinksIgnored':
      return 'Links to other files were not followed: the values stored last were read.';
    case 'EncodingGuessed':
      return `Its encoding was guessed${note.detail === undefined ? '' : `: ${note.detail}`}.`;
    case 'LettersLost':
      return `Letters were lost before it came here${note.detail === undefined ? '' : ` (${note.detail})`}.`;
    case 'EncodingDoubtful':
      return `Its letters read almost as well in two ways${note.detail === undefined ? '' : ` (${note.detail})`}: compare its names with the original.`;
    case 'LettersMended':
      return `Letters that another program had garbled were read back${note.detail === undefined ? '' : ` (${note.detail})`}.`;
    case 'RowTooWide':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} stands beyond the header of its text file${note.detail === undefined ? '' : ` (${note.detail})`}: a separator may have cut a number in two.`;
    case 'RowsTooShort':
      return `The rows of ${cellText(note.sheet ?? '', note.ref ?? '')} have fewer fields than their header${note.detail === undefined ? '' : ` (${note.detail})`}: which year their numbers are of is asked.`;
    case 'QuoteUnbalanced':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} begins with a quotation mark that closes lines later or never${note.detail === undefined ? '' : ` (${note.detail})`}: rows may have run together.`;
    case 'GridGuessed':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} stands in a row whose cells are not drawn${note.detail === undefined ? '' : ` (${note.detail})`}: what belongs to which column is asked.`;
    case 'WrongExtension':
      return `Its name says something else than its content${note.detail === undefined ? '' : ` (${note.detail})`}.`;
    case 'TextUnderMerge':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} hides text under a merged cell.`;
    case 'PartUnreadable':
      return `A part of it could not be read${note.detail === undefined ? '' : `: ${note.detail}`}.`;
    case 'EntryTwice':
      return `Its archive holds a part twice, of which the last was read${note.detail === undefined ? '' : `: ${note.detail}`}.`;
    case 'RepeatCut':
      return `${cellText(note.sheet ?? '', note.ref ?? '')} repeats beyond the last row or column of a sheet: what lies beyond was not read${note.detail === undefined ? '' : ` (${note.detail})`}.`;
    case 'ChartSheetSkipped':
    case 'HiddenSheet':
    case 'HiddenRowsOrColumns':
    case 'ProtectedSheet':
      return null;
    default:
      return assertNever(note);
  }
}
