import { useEffect, useRef } from 'react';
import { useWords } from '../locales/words.ts';
import { Button } from './button.tsx';
import { useFileDialog } from './use-file-dialog.tsx';

/** Where something is saved: the path, which can be typed, and the dialog that finds another one. */
export function PathField(props: {
  id: string;
  label: string;
  /** Of the dialog. */
  title: string;
  ending: string;
  path: string;
  onPath: (path: string) => void;
  onEnter?: () => void;
  autoFocus?: true;
}) {
  const words = useWords().frame;
  const files = useFileDialog();
  const choose = async (): Promise<void> => {
    const path = await files.saveAt({ title: props.title, endings: [props.ending] }, props.path);
    if (path !== null) props.onPath(path);
  };
  const field = useRef<HTMLInputElement>(null);
  const typed = useRef('');
  const { path } = props;
  // The name of the file is at the end of a path that does not fit.
  useEffect(() => {
    if (field.current && typed.current !== path) field.current.scrollLeft = field.current.scrollWidth;
  }, [path]);
  return (
    <>
      <label className="lbl" htmlFor={props.id}>
        {props.label}
      </label>
      <div className="flex g8">
        <input
          ref={field}
          id={props.id}
          className="field"
          value={props.path}
          autoFocus={props.autoFocus === true}
          spellCheck={false}
          onChange={(event) => {
            typed.current = event.target.value;
            props.onPath(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey) props.onEnter?.();
          }}
        />
        <Button small onClick={() => void choose()}>
          {words.start.choose}
        </Button>
      </div>
      {files.dialog}
    </>
  );
}
