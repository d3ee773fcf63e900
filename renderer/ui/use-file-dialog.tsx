import { useState, type ReactNode } from 'react';
import type { Input } from '../../shared/rpc/contract.ts';
import { call } from '../api.ts';
import { useSession } from '../app/session.tsx';
import { useToast } from '../app/toast.tsx';
import { FilePicker } from './file-picker.tsx';

interface Asked {
  title: string;
  endings: readonly string[];
}

interface FileDialog {
  /** A file that is there. Null: the person thought better of it, as everywhere here. */
  open: (asked: Asked & { what: Input<'files.pick'>['what'] }) => Promise<string | null>;
  /** A place to save at, with a path that is offered. */
  saveAt: (asked: Asked, suggested: string) => Promise<string | null>;
  /** A place to save at; offered is this name, beside the workspace. */
  saveAs: (asked: Asked, name: string) => Promise<string | null>;
  /** The program's own file dialog, where the host has none: to be drawn. */
  dialog: ReactNode;
}

/** Asks for one file in the dialog of the system, or in the program's own. */
export function useFileDialog(): FileDialog {
  const { host } = useSession();
  const toast = useToast();
  const [own, setOwn] = useState<
    (Asked & { suggested?: string; answer: (path: string | null) => void }) | null
  >(null);
  const askOwn = (asked: Asked & { suggested?: string }): Promise<string | null> =>
    new Promise((resolve) => {
      setOwn({
        ...asked,
        answer: (path) => {
          setOwn(null);
          resolve(path);
        },
      });
    });
  const saveAt: FileDialog['saveAt'] = async (asked, suggested) => {
    if (!host.nativeDialogs) return askOwn({ ...asked, suggested });
    const picked = await call('files.pickTarget', { title: asked.title, suggested });
    return picked.ok ? picked.value.path : null;
  };
  return {
    open: async ({ what, ...asked }) => {
      if (!host.nativeDialogs) return askOwn(asked);
      const picked = await call('files.pick', { what, title: asked.title });
      return (picked.ok ? picked.value.paths?.[0] : undefined) ?? null;
    },
    saveAt,
    saveAs: async (asked, name) => {
      const suggested = await call('files.suggest', { name });
      if (suggested.ok) return saveAt(asked, suggested.value.path);
      toast.refuse(suggested.error);
      return null;
    },
    dialog: own && (
      <FilePicker
        title={own.title}
        endings={own.endings}
        {...(own.suggested === undefined ? {} : { suggested: own.suggested })}
        onChoose={own.answer}
        onClose={() => own.answer(null)}
      />
    ),
  };
}
