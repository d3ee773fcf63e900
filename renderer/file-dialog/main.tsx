import { createRoot } from 'react-dom/client';
import { useAppearance } from '../window/appearance.ts';
import { ActionsProvider } from '../keys/actions.tsx';
import { wordsOf } from '../../shared/words/interface/load.ts';
import { SpeechContext } from '../words/speech.ts';
import { IconSprite } from '../kit/icon-sprite.tsx';
import type { FileDialogAsked } from '../../shared/contract/file-dialog.ts';
import { say } from './say.ts';
import { FilePicker } from './file-picker.tsx';
import css from './file-dialog.module.css';

/** The page of the file dialog: it stands over the window's page, which shows through where the dialog is not. */
export async function showFileDialog(): Promise<void> {
  const asked = await say('asked', null);
  document.documentElement.classList.add(css.over!);
  if (asked) createRoot(document.getElementById('root')!).render(<FileDialog asked={asked} />);
}

function FileDialog({ asked }: { asked: FileDialogAsked }) {
  // A frame is enlarged with the page that holds it.
  useAppearance({ ...asked, zoom: 100 });
  const { language } = asked;
  return (
    <SpeechContext value={{ language, words: wordsOf(language) }}>
      <ActionsProvider>
        <IconSprite />
        <FilePicker asked={asked} onAnswer={(path) => void say('answer', { path })} />
      </ActionsProvider>
    </SpeechContext>
  );
}
