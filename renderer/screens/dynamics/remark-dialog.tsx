import { useState } from 'react';
import { useAct } from '../../shell/acts.ts';
import { useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ReasonField } from '../../kit/reason-field.tsx';

export interface RemarkAsk {
  kind: 'break' | 'explained';
  series: string;
  /** The first year that is counted otherwise. */
  period: string;
}

/** Asks for the reason of a break or a jump; a break may stand without one. */
export function RemarkDialog({ ask, onClose }: { ask: RemarkAsk; onClose: () => void }) {
  const words = useWords().dynamics;
  const frame = useWords().frame;
  const act = useAct();
  const [text, setText] = useState('');
  const [tries, setTries] = useState(0);
  const optional = ask.kind === 'break';
  const keep = async (): Promise<void> => {
    if (!optional && text.trim() === '') return setTries(tries + 1);
    const done = await act('dynamics.remark', { ...ask, text }, words.remarked[ask.kind]);
    if (done) onClose();
  };
  return (
    <Dialog
      title={`${words.remarkTitle[ask.kind]}: ${ask.period}`}
      onClose={onClose}
      onAccept={() => void keep()}
      footer={
        <>
          <Button onClick={onClose}>{frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" onClick={() => void keep()}>
            {frame.save}
          </Button>
        </>
      }
    >
      <p className="muted" style={{ marginBottom: 8 }}>
        {words.remarkLead[ask.kind]}
      </p>
      <ReasonField
        label={words.remarkText}
        value={text}
        tries={tries}
        optional={optional}
        onChange={setText}
      />
    </Dialog>
  );
}
