import { useState } from 'react';
import { call } from '../shell/api.ts';
import { useActions } from '../keys/actions.tsx';
import { useWords } from '../words/speech.ts';
import { Icon } from '../kit/icon.tsx';
import { MenuButton, type MenuItem } from '../kit/menu.tsx';
import { useFileDialog } from '../parts/files/use-file-dialog.ts';
import { NewWorkspace } from './new-workspace.tsx';
import { leave } from '../shell/leaving.ts';
import { useSession } from '../shell/session.tsx';
import { useToast } from '../shell/toast.tsx';
import css from './workspace-menu.module.css';

/** Which workspace is open, and how to open another one. */
export function WorkspaceMenu({ onTour }: { onTour: () => void }) {
  const { workspace, recent } = useSession();
  const words = useWords().frame;
  const toast = useToast();
  const files = useFileDialog();
  const [create, setCreate] = useState(false);
  const openPath = (path: string): void => {
    leave(() => void call('session.open', { path }));
  };
  const choose = async (): Promise<void> => {
    const path = await files.open({ what: 'workspace', title: words.openWorkspace });
    if (path !== null) openPath(path);
  };
  const sample = (afresh: boolean): void =>
    leave(() => {
      void call('session.openSample', { afresh }).then((opened) => !opened.ok && toast.refuse(opened.error));
    });
  useActions([
    { id: 'workspace.open', label: words.openWorkspace, keys: 'Ctrl+O', run: () => void choose() },
    { id: 'workspace.new', label: words.newWorkspace, keys: 'Ctrl+N', run: () => setCreate(true) },
    { id: 'workspace.sample', label: words.sampleWorkspace, run: () => sample(false) },
  ]);
  const items: MenuItem[] = [
    { label: words.openWorkspace, keys: 'Ctrl+O', onChoose: () => void choose() },
    { label: words.newWorkspace, keys: 'Ctrl+N', onChoose: () => setCreate(true) },
    { label: words.sampleWorkspace, onChoose: () => sample(false) },
    ...(workspace?.sample === true
      ? [{ label: words.sampleAfresh, onChoose: () => sample(true) } as const]
      : []),
    ...(recent.length > 0 ? ['line' as const] : []),
    ...recent.map((one) => ({
      label: one.name,
      checked: one.path === workspace?.path,
      onChoose: () => openPath(one.path),
    })),
    'line',
    { label: words.tour, onChoose: onTour },
    { label: words.quit, keys: 'Ctrl+Q', onChoose: () => leave(() => void call('session.quit', {})) },
  ];
  return (
    <>
      <MenuButton
        className={css.workspace!}
        name={words.workspace}
        items={items}
        label={
          <>
            <b>{workspace ? words.reference(workspace.period) : words.workspace}</b>
            <Icon name="down" size="s" />
          </>
        }
      />
      {create && <NewWorkspace onClose={() => setCreate(false)} />}
    </>
  );
}
