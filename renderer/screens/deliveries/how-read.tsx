import type { SaysRow } from '../../../shared/contract/delivery-views.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { howText } from './how-text.ts';

/** How a cell became a value, or why it did not; with what the sheet itself says for it. */
export function HowRead({ row }: { row: SaysRow }) {
  const words = useWords().deliveries;
  const language = useLanguage();
  const { how } = row;
  const text = howText(row, words, language);
  if (row.superseded) return <>{text}</>;
  if (how.tag === 'difference')
    return (
      <>
        <span className={how.fits ? 'green' : 'red'}>
          <Icon name={how.fits ? 'decided' : 'close'} />
        </span>
        {text}
      </>
    );
  if (how.tag === 'answered')
    return (
      <span title={how.reason}>
        <span className={how.waits ? 'accent' : 'green'}>
          <Icon name={how.waits ? 'proposed' : 'decided'} />
        </span>
        {text}
      </span>
    );
  return how.tag === 'asked' ? <span className="amber">{text}</span> : <>{text}</>;
}
