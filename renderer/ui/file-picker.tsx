import { useEffect, useRef, useState } from 'react';
import { useAsk } from '../api.ts';
import { useWords } from '../locales/words.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { ErrorNote } from './error-note.tsx';
import { fileNameOf, folderOf } from './file-path.ts';
import { Icon } from './icon.tsx';
import { moveInList } from './move-in-list.ts';
import './file-picker.css';

/**
 * Chooses a file to open or a place to save at, where the host has no dialog of the system. By keyboard:
 * Tab to the list, arrows, Enter.
 */
export function FilePicker(props: {
  title: string;
  endings: readonly string[];
  onChoose: (path: string) => void;
  onClose: () => void;
  /** Saving: the path that is offered. */
  suggested?: string;
}) {
  const words = useWords().frame;
  const saving = props.suggested !== undefined;
  const [folder, setFolder] = useState<string | null>(saving ? folderOf(props.suggested!) : null);
  const [name, setName] = useState(saving ? fileNameOf(props.suggested!) : '');
  const { data, error } = useAsk('files.folder', { path: folder, endings: [...props.endings] }, []);
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
    if (name.trim() !== '') props.onChoose(inside(name.trim()));
  };
  return (
    <Dialog
      title={props.title.replace('…', '')}
      width={560}
      onClose={props.onClose}
      onAccept={accept}
      footer={
        <>
          <Button onClick={props.onClose}>{words.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" disabled={name.trim() === ''} onClick={accept}>
            {saving ? words.files.saveHere : words.files.open}
          </Button>
        </>
      }
    >
      <div className="flex g8">
        <input
          className="field"
          aria-label={words.files.folder}
          value={data?.path ?? folder ?? ''}
          readOnly
        />
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
        className="files"
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
              onDoubleClick={() => props.onChoose(inside(one.name))}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !saving) props.onChoose(inside(one.name));
              }}
            >
              <Icon name="file" /> {one.name}
            </button>
          </li>
        ))}
        {data && data.files.length === 0 && <li className="q x12 none">{words.files.empty}</li>}
      </ul>
      <label className="col g4">
        <span className="lbl">{words.files.name}</span>
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
