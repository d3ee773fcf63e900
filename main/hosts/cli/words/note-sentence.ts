import type { DeliveryNote } from '../../../store/delivery-note-table.ts';
import { assertNever } from '../../../../shared/result.ts';
import { shownCell, shownNumber } from '../shown.ts';

/** What a person should know of a delivery, as one sentence; null where it goes without saying. */
export function noteSentence(note: DeliveryNote): string | null {
  switch (note.tag) {
    case 'LayoutChanged':
      return `The file no longer matches its layout ${note.layout}: ${shownCell(note.sheet ?? '', note.expected)} was expected.`;
    case 'PeriodDiffers':
      return `${shownCell(note.sheet, note.ref)} states ${note.stated}, delivered for ${note.delivered}: “${note.text}”.`;
    case 'WrongTotal':
      return `${shownCell(note.sheet, note.ref)} prints ${shownNumber(note.printed)}, its parts give ${shownNumber(note.computed)}.`;
    case 'HiddenSheetKept':
      return `Hidden sheet “${note.sheet}”: kept as cells, nothing taken from it.`;
    case 'HiddenCellsRead':
      return `${note.sheet}: hidden cells were read (${note.refs.slice(0, 4).join(', ')}${note.refs.length > 4 ? ', …' : ''}).`;
    case 'PersonalData':
      return `${shownCell(note.sheet, note.ref)} looks like personal data (${note.what}).`;
    case 'SenderUnknown':
      return 'Its sender is unknown: import it with --agency ID.';
    case 'NothingUnderstood':
      return 'Nothing in it was understood: its figures can be entered with "arayis enter".';
    case 'MacrosIgnored':
      return 'Its macros were ignored.';
    case 'FormulaWithoutValue':
      return `${shownCell(note.sheet ?? '', note.ref ?? '')} is a formula without a stored value: read as blank.`;
    case 'CellError':
      return `${shownCell(note.sheet ?? '', note.ref ?? '')} holds the error ${note.detail ?? ''}.`.replace(
        ' .',
        '.',
      );
    case 'ExternalLinksIgnored':
      return 'Links to other files were not followed: the values stored last were read.';
    case 'EncodingGuessed':
      return `Its encoding was guessed${note.detail === undefined ? '' : `: ${note.detail}`}.`;
    case 'LettersLost':
      return `Letters were lost before it came here${note.detail === undefined ? '' : ` (${note.detail})`}.`;
    case 'WrongExtension':
      return `Its name says something else than its content${note.detail === undefined ? '' : ` (${note.detail})`}.`;
    case 'TextUnderMerge':
      return `${shownCell(note.sheet ?? '', note.ref ?? '')} hides text under a merged cell.`;
    case 'PartUnreadable':
      return `A part of it could not be read${note.detail === undefined ? '' : `: ${note.detail}`}.`;
    case 'ChartSheetSkipped':
    case 'HiddenSheet':
    case 'HiddenRowsOrColumns':
    case 'ProtectedSheet':
      return null;
    default:
      return assertNever(note);
  }
}
