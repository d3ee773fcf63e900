import { useState } from 'react';
import { call } from '../../api.ts';
import { useSession } from '../../app/session.tsx';
import { useWords } from '../../locales/words.ts';
import { FilePicker } from '../../ui/file-picker.tsx';
import { Icon } from '../../ui/icon.tsx';

/** What may be evidence: letters, notes, pictures. */
const ENDINGS = [
  '.pdf',
  '.docx',
  '.doc',
  '.jpg',
  '.jpeg',
  '.png',
  '.tif',
  '.tiff',
  '.eml',
  '.msg',
  '.txt',
  '.xlsx',
];

/** Picks the letter that a decision or an entry rests on; the file itself is kept in the workspace. */
export function AttachLetter({
  path,
  onChange,
}: {
  path: string | null;
  onChange: (path: string | null) => void;
}) {
  const w = useWords().figures.panel;
  const { host } = useSession();
  const [picking, setPicking] = useState(false);
  const pick = async (): Promise<void> => {
    if (!host.nativeDialogs) return setPicking(true);
    const picked = await call('files.pick', { what: 'evidence', title: w.attach });
    const [first] = picked.ok ? (picked.value.paths ?? []) : [];
    return first === undefined ? undefined : onChange(first);
  };
  return (
    <>
      <button
        type="button"
        className="link flex g4"
        title={path === null ? undefined : w.detach}
        onClick={() => (path === null ? void pick() : onChange(null))}
      >
        <Icon name={path === null ? 'clip' : 'close'} />
        {path === null
          ? w.attach
          : w.attached(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))}
      </button>
      {picking && (
        <FilePicker
          title={w.attach}
          endings={ENDINGS}
          onChoose={(chosen) => {
            setPicking(false);
            onChange(chosen);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
