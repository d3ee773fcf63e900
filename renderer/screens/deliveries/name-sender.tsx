import { useState } from 'react';
import type { DeliveryView } from '../../../shared/contract/delivery-views.ts';
import { useAsk } from '../../shell/api.ts';
import { useAct } from '../../shell/acts.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';

/** Who sent a file that names nobody; it is read once more as the return of that body. */
export function NameSender({ view, onClose }: { view: DeliveryView; onClose: () => void }) {
  const all = useWords();
  const words = all.deliveries.sender;
  const language = useLanguage();
  const nav = useNav();
  const act = useAct();
  const senders = useAsk('deliveries.senders', {}, []).data?.agencies;
  const [agency, setAgency] = useState('');
  const [busy, setBusy] = useState(false);
  const name = senders?.find(({ id }) => id === agency)?.name[language];
  const keep = async (): Promise<void> => {
    if (name === undefined || busy) return;
    setBusy(true);
    const read = await act('deliveries.nameSender', { delivery: view.id, agency }, (of) =>
      words.done(view.file, name, of.observations, of.questions),
    );
    setBusy(false);
    if (!read) return;
    onClose();
    nav.choose({ delivery: String(read.id), sheet: '', ref: '' });
  };
  return (
    <Dialog
      title={words.title}
      width={460}
      onClose={onClose}
      onAccept={() => void keep()}
      footer={
        <>
          <Button onClick={onClose}>{all.frame.cancel}</Button>
          <Button
            look="primary"
            keys="Ctrl+Enter"
            disabled={name === undefined || busy}
            onClick={() => void keep()}
          >
            {busy ? all.frame.working : words.keep}
          </Button>
        </>
      }
    >
      <p className="medium ellipsis">{view.file}</p>
      <label className="stack gap-4" style={{ margin: '8px 0' }}>
        <span className="label">{all.deliveries.imports.agency}</span>
        {/* Not before it has its names: what is typed into it chooses among them. */}
        {senders && (
          <select
            className="field"
            autoFocus
            value={agency}
            onChange={(event) => setAgency(event.target.value)}
          >
            <option value="">{words.choose}</option>
            {senders.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name[language]}
              </option>
            ))}
          </select>
        )}
      </label>
      <p className="small muted">{words.why}</p>
    </Dialog>
  );
}
