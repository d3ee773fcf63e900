import { useWords } from '../../words/speech.ts';
import { fileNameOf } from '../../kit/file-path.ts';
import { Icon } from '../../kit/icon.tsx';
import { useFileDialog } from '../../parts/files/use-file-dialog.ts';

/** Picks the letter that a decision or an entry rests on; the file itself is kept in the workspace. */
export function AttachLetter({
  path,
  onChange,
}: {
  path: string | null;
  onChange: (path: string | null) => void;
}) {
  const w = useWords().figures.panel;
  const files = useFileDialog();
  const pick = async (): Promise<void> => {
    const chosen = await files.open({ what: 'evidence', title: w.attach });
    if (chosen !== null) onChange(chosen);
  };
  return (
    <button
      type="button"
      className="link flex gap-4"
      title={path === null ? undefined : w.detach}
      onClick={() => (path === null ? void pick() : onChange(null))}
    >
      <Icon name={path === null ? 'clip' : 'close'} />
      {path === null ? w.attach : w.attached(fileNameOf(path))}
    </button>
  );
}
