import type { SaysRow } from '../../../shared/rpc/contract/delivery-views.ts';
import { assertNever } from '../../../shared/result.ts';
import { ignoredAz } from '../../../shared/wording/ignored.ts';
import { useLanguage, useWords } from '../../locales/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { shownNumber } from '../../ui/number.ts';

/** How a cell became a value, or why it did not; with what the sheet itself says for it. */
export function HowRead({ row }: { row: SaysRow }) {
  const words = useWords().deliveries;
  const language = useLanguage();
  const { how } = row;
  if (row.superseded) return <>{words.how.superseded}</>;
  switch (how.tag) {
    case 'number':
      return <>{words.how.number}</>;
    case 'text':
      return <>{how.blanks ? words.how.blanks : words.how.text}</>;
    case 'difference':
      return (
        <>
          <span className={how.fits ? 'grn' : 'red'}>
            <Icon name={how.fits ? 'decided' : 'close'} />
          </span>
          {`${shownNumber(how.latest, language)} − ${shownNumber(how.before, language)}`}
        </>
      );
    case 'mark':
      return <>{words.how.mark(how.text)}</>;
    case 'counted':
      return <>{words.how.counted(how.cells)}</>;
    case 'answered':
      return (
        <span title={how.reason}>
          <span className="grn">
            <Icon name="decided" />
          </span>
          {words.how.answered(how.by)}
        </span>
      );
    case 'asked':
      return (
        <span className="amb">
          {how.kind === 'ambiguous-number' ? words.how.twoReadings(how.readings) : words.asked[how.kind]}
        </span>
      );
    case 'aside': {
      const says = how.says === undefined ? {} : { says: how.says };
      return <>{language === 'az' ? ignoredAz({ sheet: '', ref: '', why: how.why, ...says }) : how.why}</>;
    }
    default:
      return assertNever(how);
  }
}
