import type { ReactNode } from 'react';
import { call } from '../../shell/api.ts';
import { useToast } from '../../shell/toast.tsx';
import { useWords } from '../../words/speech.ts';
import { useFileDialog } from '../../parts/files/use-file-dialog.ts';
import { useReplace } from '../../parts/files/use-replace.tsx';

/** Writes a layout where a person says. */
export function useExportLayout(): { save: (layout: string) => Promise<void>; dialog: ReactNode } {
  const words = useWords();
  const toast = useToast();
  const files = useFileDialog();
  const { write, question } = useReplace();
  return {
    save: async (layout) => {
      const path = await files.saveAs(words.catalogue.taught.exportTitle, `${layout}.json`);
      if (path === null) return undefined;
      const written = await write(path, (replace) => call('layouts.export', { layout, path, replace }));
      if (written === null) return undefined;
      if (!written.ok) return toast.refuse(written.error);
      const { file } = written.value;
      return toast.say(words.frame.written(file), {
        label: words.frame.show,
        run: () => void call('files.show', { path: file }),
      });
    },
    dialog: question,
  };
}
