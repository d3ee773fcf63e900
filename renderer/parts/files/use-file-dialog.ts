import type { Input } from '../../../shared/contract/contract.ts';
import { call } from '../../shell/api.ts';
import { useToast } from '../../shell/toast.tsx';

interface FileDialog {
  /** A file that is there. Null: the person thought better of it, as everywhere here. */
  open: (asked: Input<'files.pick'>) => Promise<string | null>;
  /** A place to save at; offered is this name, beside the workspace. */
  saveAs: (title: string, name: string) => Promise<string | null>;
}

/**
 * Asks for one file. The host shows the dialog: only what a person answers there can be read or written, so that a
 * page which is no longer ours cannot name files by itself.
 */
export function useFileDialog(): FileDialog {
  const toast = useToast();
  return {
    open: async (asked) => {
      const picked = await call('files.pick', asked);
      if (picked.ok) return picked.value.paths?.[0] ?? null;
      toast.refuse(picked.error);
      return null;
    },
    saveAs: async (title, name) => {
      const picked = await call('files.pickTarget', { title, name });
      if (picked.ok) return picked.value.path;
      toast.refuse(picked.error);
      return null;
    },
  };
}
