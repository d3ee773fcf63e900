import { useActions } from '../../../keys/actions.tsx';
import { useAsk } from '../../../shell/api.ts';
import { useSession } from '../../../shell/session.tsx';
import { Button } from '../../../kit/button.tsx';
import { Icon } from '../../../kit/icon.tsx';
import { useWords } from '../../../words/speech.ts';
import { useCauses } from './use-causes.ts';
import css from './again.module.css';

/** Causes that are named before the rest is counted. */
const NAMED = 2;

/** That files may read otherwise now, and why; nothing where none does, or where nothing may be kept. */
export function AgainOffer({ onLook }: { onLook: () => void }) {
  const words = useWords().deliveries.again;
  const causeOf = useCauses();
  const { workspace } = useSession();
  const offer = useAsk('rereading.offer', {}).data;
  const isOffered = offer !== null && offer.deliveries.length > 0 && workspace?.readOnly !== true;
  useActions([
    { id: 'deliveries.again', label: words.act, keys: 'Shift+R', run: onLook, disabled: !isOffered },
  ]);
  if (!isOffered) return null;
  const { deliveries, causes } = offer;
  return (
    <section className={css.offer} aria-label={words.title}>
      <p className="flex gap-6">
        <span className="accent">
          <Icon name="revision" />
        </span>
        <span className="medium">{words.offer(deliveries.length)}</span>
      </p>
      {causes.slice(-NAMED).map((cause) => (
        <p key={JSON.stringify(cause)} className="small muted">
          {causeOf(cause)}
        </p>
      ))}
      {causes.length > NAMED && <p className="small muted">{words.more(causes.length - NAMED)}</p>}
      <Button small keys="Shift+R" onClick={onLook}>
        {words.act}
      </Button>
    </section>
  );
}
