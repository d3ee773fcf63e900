import { useNav } from '../../shell/nav.tsx';
import { useWords } from '../../words/speech.ts';
import { useFileDialog } from './use-file-dialog.ts';

/** Asks for a document, and goes to where its numbers are checked. */
export function useCheckDocument(): () => void {
  const words = useWords().checked;
  const files = useFileDialog();
  const nav = useNav();
  const choose = async (): Promise<void> => {
    const document = await files.open({ what: 'text', title: words.dialog });
    if (document !== null) nav.go('checks', { document });
  };
  return () => void choose();
}
