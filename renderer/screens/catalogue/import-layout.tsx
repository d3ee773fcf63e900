import { useState, type ReactNode } from 'react';
import type { LayoutFile } from '../../../shared/domain/catalogue/layout-views.ts';
import { call } from '../../shell/api.ts';
import { useAct } from '../../shell/acts.ts';
import { useToast } from '../../shell/toast.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { useFileDialog } from '../../parts/files/use-file-dialog.ts';
import { titleIn } from './taught-columns.tsx';

/**
 * Takes a layout in out of a file, what it brings shown before.
 *
 * @param onDone given the key of the first table of the layout; empty: it has none
 */
export function useImportLayout(onDone: (key: string) => void): { pick: () => void; dialog: ReactNode } {
  const words = useWords();
  const w = words.catalogue.taught;
  const toast = useToast();
  const files = useFileDialog();
  const act = useAct();
  const language = useLanguage();
  const [found, setFound] = useState<{ path: string; file: LayoutFile } | null>(null);
  const [busy, setBusy] = useState(false);
  const pick = async (): Promise<void> => {
    const path = await files.open({ what: 'layout', title: w.importTitle });
    if (path === null) return;
    const looked = await call('layouts.look', { path });
    if (looked.ok) setFound({ path, file: looked.value });
    else toast.refuse(looked.error);
  };
  const name = found?.file.name?.[language] ?? w.importing.any;
  const accept = async (): Promise<void> => {
    if (found === null || busy) return;
    setBusy(true);
    const done = await act('layouts.import', { path: found.path }, w.importing.done(name));
    const now = done ? await call('layouts.taught', {}) : null;
    setBusy(false);
    if (!done) return;
    setFound(null);
    onDone(now?.ok === true ? (now.value.tables.find(({ layout }) => layout === done.id)?.key ?? '') : '');
  };
  const close = (): void => setFound(null);
  return {
    pick: () => void pick(),
    dialog: found && (
      <Dialog
        title={w.importing.title(name)}
        onClose={close}
        onAccept={() => void accept()}
        footer={
          <>
            <Button onClick={close}>{words.frame.cancel}</Button>
            <Button look="primary" keys="Ctrl+Enter" disabled={busy} onClick={() => void accept()}>
              {w.importing.accept}
            </Button>
          </>
        }
      >
        <p className="small muted" style={{ marginBottom: 8 }}>
          {w.importing.why}
        </p>
        <ul className="small" style={{ maxHeight: 240, overflowY: 'auto' }} tabIndex={0}>
          {found.file.tables.map((table, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- tables may be called alike
            <li key={at} className="flex gap-8">
              <span className="grow ellipsis">{titleIn(table, w)}</span>
              <span className="muted">{w.importing.how[table.how]}</span>
            </li>
          ))}
        </ul>
        {found.file.rules !== 'none' && (
          <p className="small" style={{ marginTop: 8 }}>
            {w.importing.rules[found.file.rules]}
          </p>
        )}
        {found.file.breaks > 0 && (
          <p className="small" style={{ marginTop: 8 }}>
            {w.importing.breaks(found.file.breaks)}
          </p>
        )}
      </Dialog>
    ),
  };
}
