import { useEffect, useRef } from 'react';
import { useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { fileNameOf } from '../../kit/file-path.ts';
import { useFileDialog } from './use-file-dialog.ts';

/** Where something is saved, and the dialog that finds another place: a place is chosen there, never typed here. */
export function PathField(props: {
  id: string;
  label: string;
  /** Of the dialog. */
  title: string;
  path: string;
  onPath: (path: string) => void;
}) {
  const words = useWords().frame;
  const files = useFileDialog();
  const { path } = props;
  const choose = async (): Promise<void> => {
    const picked = await files.saveAs(props.title, fileNameOf(path));
    if (picked !== null) props.onPath(picked);
  };
  const field = useRef<HTMLInputElement>(null);
  // The name of the file is at the end of a path that does not fit.
  useEffect(() => {
    if (field.current?.value === path) field.current.scrollLeft = field.current.scrollWidth;
  }, [path]);
  return (
    <>
      <label className="label" htmlFor={props.id}>
        {props.label}
      </label>
      <div className="flex gap-8">
        <input ref={field} id={props.id} className="field" value={path} readOnly />
        <Button small onClick={() => void choose()}>
          {words.start.choose}
        </Button>
      </div>
    </>
  );
}
