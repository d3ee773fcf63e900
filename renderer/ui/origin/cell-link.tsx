import type { OriginSource } from '../../../shared/rpc/contract/origin.ts';
import { deliveryNumber } from '../../../shared/wording/delivery-number.ts';
import { useNav } from '../../app/nav.tsx';
import { useWords } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';

/** `02 · HESABAT 2023 · E44`: one step to the sheet, with that cell chosen. */
export function CellLink({ source, onGo }: { source: OriginSource; onGo?: () => void }) {
  const words = useWords().origin;
  const nav = useNav();
  const { delivery, sheet, ref } = source;
  const place = [deliveryNumber(delivery.id), sheet, ref].filter((part) => part !== '').join(' · ');
  return (
    <button
      type="button"
      className="cell-link"
      title={words.toSheet(delivery.file)}
      onClick={() => {
        onGo?.();
        nav.go('deliveries', { delivery: String(delivery.id), sheet, ref });
      }}
    >
      <span className="ell">{delivery.typed ? words.typedFrom(delivery.file) : place}</span>
      <Icon name="external" size="s" />
    </button>
  );
}
