import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ReasonField } from '../../kit/reason-field.tsx';
import { useAct } from '../../shell/acts.ts';
import { useSession } from '../../shell/session.tsx';
import { useWords } from '../../words/speech.ts';

/** Says from which period on a figure is counted no more, and why; what is known of it stays. */
export function RetireFigure({
  figure,
  name,
  onClose,
}: {
  figure: string;
  name: string;
  onClose: () => void;
}) {
  const words = useWords();
  const w = words.catalogue.retiring;
  const act = useAct();
  const { workspace } = useSession();
  const [from, setFrom] = useState(workspace?.period ?? '');
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const go = async (): Promise<void> => {
    setTries((now) => now + 1);
    if (reason.trim() === '') return;
    if (await act('catalogue.retire', { figure, from, reason }, w.done(name, from))) onClose();
  };
  return (
    <Dialog
      title={w.title}
      width={520}
      onClose={onClose}
      onAccept={() => void go()}
      footer={
        <>
          <Button onClick={onClose}>{words.frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" onClick={() => void go()}>
            {w.go}
          </Button>
        </>
      }
    >
      <p className="muted">{w.why(name)}</p>
      <label className="stack gap-4" style={{ width: 120 }}>
        <span className="label">{w.from}</span>
        <input className="field" value={from} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <ReasonField label={w.reason} value={reason} tries={tries} onChange={setReason} />
    </Dialog>
  );
}
