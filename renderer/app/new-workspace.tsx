import { useState } from 'react';
import type { AppError } from '../../shared/rpc/app-error.ts';
import { call, useAsk } from '../api.ts';
import { useWords } from '../locales/words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { FilePicker } from '../ui/file-picker.tsx';
import { useSession } from './session.tsx';

export function NewWorkspace({ onClose }: { onClose: () => void }) {
  const words = useWords().frame;
  const { host } = useSession();
  const [period, setPeriod] = useState(() => String(new Date().getFullYear() - 1));
  const [chosen, setChosen] = useState<string | null>(null);
  const [picking, setPicking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const { data: suggested } = useAsk('files.suggest', { name: `Reference ${period}.arayis` }, []);
  const path = chosen ?? suggested?.path ?? '';
  const create = async (): Promise<void> => {
    const made = await call('session.create', { path, period });
    if (made.ok) onClose();
    else setError(made.error);
  };
  const choose = async (): Promise<void> => {
    if (!host.nativeDialogs) return setPicking(true);
    const picked = await call('files.pickTarget', { title: words.newWorkspace, suggested: path });
    if (picked.ok && picked.value.path !== null) setChosen(picked.value.path);
  };
  return (
    <Dialog
      title={words.start.create}
      onClose={onClose}
      onAccept={() => void create()}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" onClick={() => void create()}>
            {words.start.create}
          </Button>
        </>
      }
    >
      <p className="m">{words.start.createWhy}</p>
      <label className="col g4" style={{ margin: '8px 0', width: 120 }}>
        <span className="lbl">{words.start.period}</span>
        <input
          className="field"
          value={period}
          autoFocus
          onChange={(event) => setPeriod(event.target.value)}
        />
      </label>
      <label className="col g4">
        <span className="lbl">{words.start.file}</span>
        <span className="flex g8">
          <input className="field" value={path} onChange={(event) => setChosen(event.target.value)} />
          <Button onClick={() => void choose()}>{words.start.choose}</Button>
        </span>
      </label>
      {error && <ErrorNote error={error} />}
      {picking && (
        <FilePicker
          title={words.newWorkspace}
          endings={['.arayis']}
          suggested={path}
          onClose={() => setPicking(false)}
          onChoose={(to) => {
            setChosen(to);
            setPicking(false);
          }}
        />
      )}
    </Dialog>
  );
}
