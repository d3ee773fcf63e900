import type { DeliveryView } from '../../../shared/contract/delivery-views.ts';
import { useAsk } from '../../shell/api.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { shownInstant } from '../../kit/when.ts';

/** That a delivery counts no more, is to be erased, or was; and which copies of the workspace still hold it. */
export function GoneBanner({ view, onErase }: { view: DeliveryView; onErase: (() => void) | null }) {
  const words = useWords().deliveries.takeOut;
  const language = useLanguage();
  const { withdrawn, erasure } = view;
  const isErased = erasure?.confirmedBy !== undefined;
  const copies = useAsk('withdrawal.view', isErased ? { delivery: view.id } : null).data?.copies ?? [];
  return (
    <>
      {withdrawn && (
        <p className="small amber">
          <Icon name="stale" size="s" />{' '}
          {words.isWithdrawn(withdrawn.by, shownInstant(withdrawn.at, language), withdrawn.reason)}
        </p>
      )}
      {erasure && !isErased && (
        <div className="flex gap-8 small amber" role="status">
          <Icon name="proposed" size="s" />
          <span className="grow">{words.proposedBy(erasure.by, erasure.reason)}</span>
          {onErase && (
            <Button small onClick={onErase}>
              {words.eraseIt}
            </Button>
          )}
        </div>
      )}
      {erasure?.confirmedBy !== undefined && erasure.confirmedAt !== undefined && (
        <p className="small amber">
          {words.isErased(
            erasure.what ?? 'whole',
            {
              by: erasure.by,
              confirmedBy: erasure.confirmedBy,
              at: shownInstant(erasure.confirmedAt, language),
            },
            erasure.reason,
          )}
        </p>
      )}
      {copies.length > 0 && (
        <div className="small">
          {words.copies}
          <ul>
            {copies.map(({ path }) => (
              <li key={path} className="ellipsis" title={path}>
                {path}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
