import { useNav } from '../../shell/nav.tsx';
import { useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import type { OriginSource } from '../../../shared/contract/origin.ts';
import { placeText } from '../../../shared/words/place-text.ts';
import css from './cell-link.module.css';

/** `02 · HESABAT 2023 · E44`: one step to the sheet, with that cell chosen. */
export function CellLink({
  source,
  onGo,
}: {
  source: Pick<OriginSource, 'delivery' | 'sheet' | 'ref'>;
  onGo?: () => void;
}) {
  const words = useWords().origin;
  const nav = useNav();
  const { delivery, sheet, ref } = source;
  return (
    <button
      type="button"
      className={css.link}
      title={words.toSheet(delivery.file)}
      onClick={() => {
        onGo?.();
        nav.go('deliveries', { delivery: String(delivery.id), sheet, ref });
      }}
    >
      <span className="ellipsis">{delivery.typed ? words.typedFrom(delivery.file) : placeText(source)}</span>
      <Icon name="external" size="s" />
    </button>
  );
}
