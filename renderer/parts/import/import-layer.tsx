import { useEffect, useRef, useState } from 'react';
import type { ImportView, PersonalFile } from '../../../shared/contract/import.ts';
import type { JobProgress } from '../../../shared/contract/events.ts';
import { call, listen, useAsk } from '../../shell/api.ts';
import { useSession } from '../../shell/session.tsx';
import { useToast } from '../../shell/toast.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { ImportForm, type Said } from './import-form.tsx';
import { ImportPanel } from './import-panel.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useTablePaste } from './use-table-paste.ts';
import { useNav } from '../../shell/nav.tsx';
import css from './import-layer.module.css';

/** Files on their way in: dropped and picked in the page, or named by a dialog of the system. */
type Coming = { files: File[] } | { paths: string[] } | { html?: string; text: string };

/** Import from anywhere in the window: drop or Ctrl I, what is said with the files, progress, what came. */
export function ImportLayer() {
  const words = useWords().deliveries;
  const { workspace, host } = useSession();
  const toast = useToast();
  const picker = useRef<HTMLInputElement>(null);
  const [coming, setComing] = useState<Coming | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const view = useAsk('deliveries.importing', {}, ['session', 'work']);
  const able = workspace !== null && !workspace.readOnly;
  const over = useFileDrop(able, (files) => setComing({ files }));
  const { place } = useNav();
  useTablePaste(able && place.screen === 'deliveries' && coming === null, setComing);
  const again = useRef(view.again);
  useEffect(() => {
    again.current = view.again;
  }, [view.again]);
  useEffect(
    () =>
      listen((event) => {
        if (event.kind !== 'progress') return;
        setProgress(event.progress);
        setShown(event.progress.job);
        if (event.progress.phase === 'asking') again.current();
      }),
    [],
  );
  const choose = async (): Promise<void> => {
    if (!host.nativeDialogs) return picker.current?.click();
    const picked = await call('files.pick', { what: 'returns', title: words.imports.choose });
    if (picked.ok && picked.value.paths && picked.value.paths.length > 0)
      setComing({ paths: picked.value.paths });
  };
  const start = async ({ source, ...said }: Said): Promise<void> => {
    if (!coming) return;
    setComing(null);
    const begun = await begin(coming, said, source ?? '');
    if (begun.ok) setShown(begun.value.job);
    else toast.refuse(begun.error);
  };
  useActions([
    {
      id: 'deliveries.import',
      label: words.acts.import,
      keys: 'Ctrl+I',
      run: () => void choose(),
      footer: true,
      disabled: !able,
    },
  ]);
  // Over a sheet that is being taught it would cover rows and keys; it waits until that is done.
  const seen = view.data === null ? null : stateOf(view.data, progress, shown);
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={words.imports.choose}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) setComing({ files });
          event.target.value = '';
        }}
      />
      {over && (
        <div className={`${css.drop} fade`} role="status">
          <div>
            <b className="bold">{words.imports.dropHere}</b>
            <span className="muted">{words.imports.dropWhy}</span>
          </div>
        </div>
      )}
      {coming && (
        <ImportForm
          names={namesOf(coming)}
          isPasted={'text' in coming}
          onStart={(said) => void start(said)}
          onClose={() => setComing(null)}
        />
      )}
      {seen && !(seen.running === null && place.params['teach'] === '1') && (
        <ImportPanel {...seen} onClose={() => setShown(null)} />
      )}
    </>
  );
}

const begin = (coming: Coming, said: Said, source: string): ReturnType<typeof call<'deliveries.import'>> => {
  if ('files' in coming) return call('deliveries.import', said, coming.files);
  if ('paths' in coming) return call('deliveries.import', { ...said, paths: coming.paths });
  return call('deliveries.import', { ...said, pasted: { ...coming, source } });
};

/** What is about to come in: names of files, or the first lines of a table. */
function namesOf(coming: Coming): string[] {
  if ('files' in coming) return coming.files.map((file) => file.name);
  if ('paths' in coming) return coming.paths;
  return coming.text
    .split(/\r\n?|\n/)
    .map((line) => line.replaceAll('\t', ' · ').trim())
    .filter((line) => line !== '');
}

function stateOf(
  view: ImportView,
  progress: JobProgress | null,
  shown: number | null,
): { running: JobProgress | null; personal: PersonalFile[]; ended: ImportView['last'] } | null {
  const running = view.running && progress?.job === view.running.job ? progress : view.running;
  if (running && ['reading', 'asking', 'keeping'].includes(running.phase))
    return { running, personal: view.personal, ended: null };
  // A sample that was made speaks for itself.
  const tells = view.last && !(view.last.of === 'sample' && view.last.state === 'done');
  return tells && view.last && view.last.job === shown
    ? { running: null, personal: [], ended: view.last }
    : null;
}
