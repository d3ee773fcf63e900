import type { DeliveryNote } from '../../../shared/domain/deliveries/delivery-note.ts';
import type { DeliveryLine } from '../../../shared/contract/delivery-views.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import type { IconName } from '../../kit/icon.tsx';

/** What is worth knowing first. */
const ORDER: readonly DeliveryNote['tag'][] = [
  'PersonalData', 'SenderUnknown', 'LayoutChanged', 'NothingUnderstood', 'PartUnreadable', 'EntryTwice', 'RepeatCut',
  'CellError', 'LettersLost', 'WrongTotal', 'PeriodDiffers', 'ProtectedSheet', 'HiddenCellsRead', 'HiddenSheetKept', 'TextUnderMerge',
  'FormulaWithoutValue', 'WrongExtension', 'EncodingGuessed', 'MacrosIgnored',
]; // prettier-ignore

const ICONS: { [K in DeliveryNote['tag']]?: IconName } = {
  PersonalData: 'person',
  CellError: 'note',
  ProtectedSheet: 'lock',
  HiddenCellsRead: 'hidden',
  HiddenSheetKept: 'hidden',
};

/** The one thing that the list says of a delivery that asks nothing. */
export function noteOf(
  line: DeliveryLine,
  words: Words['deliveries'],
): { icon: IconName | null; text: string } {
  if (line.replacedBy) return { icon: null, text: words.replacedBy(line.replacedBy.no) };
  if (line.kind === 'typed') return { icon: null, text: words.typed };
  if (line.kind === 'evidence') return { icon: null, text: words.evidence };
  const first = ORDER.map((tag) => line.notes.find((note) => note.tag === tag)).find(Boolean);
  if (first) return { icon: ICONS[first.tag] ?? null, text: words.noteMark(first) };
  return { icon: null, text: line.format === 'xlsx' ? '' : line.format };
}
