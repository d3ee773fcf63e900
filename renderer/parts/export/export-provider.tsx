import { createContext, use, useState, type ReactNode } from 'react';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { useNav } from '../../shell/nav.tsx';
import { useSession } from '../../shell/session.tsx';
import { ExportDialog } from './export-dialog.tsx';

const Context = createContext<() => void>(() => undefined);

/** Opens the dialog that writes the reference. */
export const useExport = (): (() => void) => use(Context);

/** Ctrl E on every screen. */
export function ExportProvider({ children }: { children: ReactNode }) {
  const words = useWords().reference;
  const { workspace } = useSession();
  const nav = useNav();
  const [asked, setAsked] = useState(false);
  useActions([
    {
      id: 'reference.export',
      label: words.export.title,
      keys: 'Ctrl+E',
      run: () => setAsked(true),
      disabled: workspace === null,
      footer: nav.place.screen === 'reference',
    },
  ]);
  return (
    <Context value={() => setAsked(true)}>
      {children}
      {asked && workspace && <ExportDialog onClose={() => setAsked(false)} />}
    </Context>
  );
}
