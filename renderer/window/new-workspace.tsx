import { useState } from 'react';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import { call, useAsk } from '../shell/api.ts';
import { leave } from '../shell/leaving.ts';
import { useWords } from '../words/speech.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { PathField } from '../parts/files/path-field.tsx';

export function NewWorkspace({ onClose }: { onClose: () => void }) {
  const words = useWords().frame;
  const [period, setPeriod] = useState(() => String(new Date().getFullYear() - 1));
  const [chosen, setChosen] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const { data: suggested } = useAsk('session.suggest', { period }, []);
  const path = chosen ?? suggested?.path ?? '';
  const create = async (): Promise<void> => {
    const made = await call('session.create', { path, period });
    if (made.ok) onClose();
    else setError(made.error);
  };
  return (
    <Dialog
      title={words.start.create}
      onClose={onClose}
      onAccept={() => leave(() => void create())}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" onClick={() => leave(() => void create())}>
            {words.start.create}
          </Button>
        </>
      }
    >
      <p className="muted">{words.start.createWhy}</p>
      <label className="stack gap-4" style={{ margin: '8px 0', width: 120 }}>
        <span className="label">{words.start.period}</span>
        <input
          className="field"
          value={period}
          autoFocus
          onChange={(event) => setPeriod(event.target.value)}
        />
      </label>
      <div className="stack gap-4">
        <PathField
          id="workspace-path"
          label={words.start.file}
          title={words.newWorkspace}
          path={path}
          onPath={setChosen}
        />
      </div>
      {error && <ErrorNote error={error} />}
    </Dialog>
  );
}
