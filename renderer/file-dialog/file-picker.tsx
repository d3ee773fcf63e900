import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/speech.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Icon } from '../kit/icon.tsx';
import { moveInList } from '../kit/move-in-list.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import type { FileDialogAsked, FolderView } from '../../shared/contract/file-dialog.ts';
import { say } from './say.ts';
import { classes } from '../kit/classes.ts';
import css from './file-picker.module.css';

/**
 * Chooses a file to open or a place to save at, where the host has no dialog of the system. By keyboard:
 * Tab to the list, arrows, Enter.
 */
export function FilePicker({
  asked,
  onAnswer,
}: {
  asked: FileDialogAsked;
  /** null: none. */
  onAnswer: (path: string | null) => void;
}) {
  const words = useWords().frame;
  const saving = asked.name !== null;
  const [folder, setFolder] = useState(asked.folder);
  const [name, setName] = useState(asked.name ?? '');
  const { data, error } = useFolder(folder);
  const separator = data?.path.includes('\\') === true ? '\\' : '/';
  // A whole path may be typed or pasted as well.
  const inside = (part: string): string =>
    /^(?:[/\\]|[A-Za-z]:[/\\])/.test(part)
      ? part
      : `${data?.path ?? ''}${data?.path.endsWith(separator) === true ? '' : separator}${part}`;
  const list = useRef<HTMLUListElement>(null);
  const entering = useRef(false);
  const enter = (path: string): void => {
    entering.current = true;
    setFolder(path);
  };
  const shown = data?.path;
  // The entry that was pressed is gone: the keyboard goes on with the first one of the new folder.
  useEffect(() => {
    if (shown === undefined || !entering.current) return;
    entering.current = false;
    list.current?.querySelector('button')?.focus();
  }, [shown]);
  const accept = (): void => {
    if (name.trim() !== '') onAnswer(inside(name.trim()));
  };
  return (
    <Dialog
      title={asked.title.replace('…', '')}
      width={560}
      onClose={() => onAnswer(null)}
      onAccept={accept}
      footer={
        <>
          <Button onClick={() => onAnswer(null)}>{words.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" disabled={name.trim() === ''} onClick={accept}>
            {saving ? words.files.saveHere : words.files.open}
          </Button>
        </>
      }
    >
      <div className="flex gap-8">
        <input className="field" aria-label={words.files.folder} value={data?.path ?? folder} readOnly />
        <Button
          small
          icon="arrow-up"
          disabled={!data?.parent}
          onClick={() => data?.parent && setFolder(data.parent)}
        >
          {words.files.up}
        </Button>
      </div>
      {error && <ErrorNote error={error} />}
      <ul
        ref={list}
        className={css.files}
        aria-label={words.files.folder}
        onKeyDown={(event) => moveInList(event, 'button')}
      >
        {data?.folders.map((one) => (
          <li key={one}>
            <button type="button" onClick={() => enter(inside(one))}>
              <Icon name="right" /> {one}
            </button>
          </li>
        ))}
        {data?.files.map((one) => (
          <li key={one.name}>
            <button
              type="button"
              aria-pressed={one.name === name}
              onClick={() => setName(one.name)}
              onDoubleClick={() => onAnswer(inside(one.name))}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !saving) onAnswer(inside(one.name));
              }}
            >
              <Icon name="file" /> {one.name}
            </button>
          </li>
        ))}
        {data && data.files.length === 0 && (
          <li className={classes('faint small', css.none)}>{words.files.empty}</li>
        )}
      </ul>
      <label className="stack gap-4">
        <span className="label">{words.files.name}</span>
        <input
          className="field"
          value={name}
          data-begin
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey) accept();
          }}
        />
      </label>
    </Dialog>
  );
}

/** What a folder holds; the last one stays until the next is known. */
function useFolder(path: string): { data: FolderView | null; error: AppError | null } {
  const [seen, setSeen] = useState<{ data: FolderView | null; error: AppError | null }>({
    data: null,
    error: null,
  });
  useEffect(() => {
    let isOld = false;
    const look = async (): Promise<void> => {
      const answer = await say('folder', { path });
      if (isOld) return;
      setSeen((now) =>
        answer.ok ? { data: answer.value, error: null } : { data: now.data, error: answer.error },
      );
    };
    void look();
    return () => {
      isOld = true;
    };
  }, [path]);
  return seen;
}
