import { useState } from 'react';
import type { AppError } from '../../../../shared/domain/errors/app-error.ts';
import type { RollView } from '../../../../shared/contract/reference/roll.ts';
import { Button } from '../../../kit/button.tsx';
import { Dialog } from '../../../kit/dialog.tsx';
import { ErrorNote } from '../../../kit/error-note.tsx';
import { PathField } from '../../../parts/files/path-field.tsx';
import { call } from '../../../shell/api.ts';
import { useNav } from '../../../shell/nav.tsx';
import { useToast } from '../../../shell/toast.tsx';
import { useWords } from '../../../words/speech.ts';

/** Where the next year's file goes; it is made at once, and opened. */
export function BeginDialog(props: { view: RollView; left: number; onClose: () => void }) {
  const { view, left, onClose } = props;
  const words = useWords().roll;
  const frame = useWords().frame;
  const toast = useToast();
  const nav = useNav();
  const [path, setPath] = useState(view.path);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const begin = async (): Promise<void> => {
    if (running) return;
    setRunning(true);
    setError(null);
    const begun = await call('roll.begin', { path });
    setRunning(false);
    if (!begun.ok) {
      setError(begun.error);
      return;
    }
    onClose();
    nav.go('overview');
    toast.say(words.begun(view.to));
  };
  return (
    <Dialog
      title={words.act(view.to, view.from)}
      width={520}
      onClose={onClose}
      onAccept={() => void begin()}
      footer={
        <>
          <Button onClick={onClose}>{frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" disabled={running} onClick={() => void begin()}>
            {words.beginNow(view.to)}
          </Button>
        </>
      }
    >
      <p className="muted">{words.beginWhy(left)}</p>
      <PathField
        id="roll-path"
        label={words.file}
        title={words.beginNow(view.to)}
        path={path}
        onPath={setPath}
      />
      {error && <ErrorNote error={error} />}
    </Dialog>
  );
}
