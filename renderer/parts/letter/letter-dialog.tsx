import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import type { LetterAbout, LetterLanguage } from '../../../shared/contract/letters.ts';
import { call, useAsk } from '../../shell/api.ts';
import { useToast } from '../../shell/toast.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { copyText } from '../../kit/copy-text.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { useFileDialog } from '../files/use-file-dialog.ts';
import { useReplace } from '../files/use-replace.tsx';
import { shownDay } from '../../kit/when.ts';
import css from './letter-dialog.module.css';
import { classes } from '../../kit/classes.ts';

type Ending = 'docx' | 'pdf' | 'txt';

/**
 * A letter to an agency: composed from what is known, edited by a person, copied or saved. Each language
 * keeps its own edits.
 */
export function LetterDialog({ about, onClose }: { about: LetterAbout; onClose: () => void }) {
  const words = useWords();
  const w = words.letters;
  const shown = useLanguage();
  const files = useFileDialog();
  const toast = useToast();
  const { write, question } = useReplace();
  const [language, setLanguage] = useState<LetterLanguage>('az');
  const [edited, setEdited] = useState<Partial<Record<LetterLanguage, string>>>({});
  const [error, setError] = useState<AppError | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const asked = useAsk('letters.compose', { about, language });
  const letter = asked.data;
  const text = edited[language] ?? letter?.text ?? '';
  const keep = async (path: string | null, said: string): Promise<void> => {
    if (!letter) return undefined;
    const save = (replace: boolean) =>
      call('letters.save', { about, language, subject: letter.subject, text, path, replace });
    const kept = path === null ? await save(false) : await write(path, save);
    if (kept === null) return undefined;
    if (!kept.ok) return setError(kept.error);
    toast.say(said);
    return onClose();
  };
  const copy = async (): Promise<void> => {
    if (await copyText(text)) await keep(null, w.copied);
  };
  const save = async (ending: Ending): Promise<void> => {
    const name = `${letter?.suggested ?? w.fileName}.${ending}`;
    const path = await files.saveAs(w.saveTitle, name);
    if (path !== null) await keep(path, words.frame.written(path));
  };
  const ready = letter !== null && text.trim() !== '';
  const last = letter?.earlier[0];
  return (
    <Dialog
      title={w.title(letter?.agencyName ?? '')}
      width={680}
      onClose={onClose}
      onAccept={() => void copy()}
      footer={
        <>
          <Button onClick={onClose}>{words.frame.cancel}</Button>
          <Button icon="file" disabled={!ready} onClick={() => void save('txt')}>
            {w.saveText}
          </Button>
          <Button icon="word" disabled={!ready} onClick={() => void save('docx')}>
            {w.saveWord}
          </Button>
          <Button icon="file" disabled={!ready} onClick={() => void save('pdf')}>
            {w.savePdf}
          </Button>
          <Button look="primary" icon="clip" keys="Ctrl+Enter" disabled={!ready} onClick={() => void copy()}>
            {w.copy}
          </Button>
        </>
      }
    >
      <div className="flex gap-12" style={{ marginBottom: 8 }}>
        <Segmented
          label={w.language}
          value={language}
          segments={[
            { value: 'az', label: words.frame.languages.az },
            { value: 'en', label: words.frame.languages.en },
          ]}
          onChange={setLanguage}
        />
        <span className="faint small ellipsis">
          {last === undefined
            ? w.firstLetter
            : w.lastLetter(w.kinds[last.kind], shownDay(last.at, shown), last.by)}
        </span>
      </div>
      <textarea
        className={classes('field', css.letter)}
        aria-label={w.text}
        lang={language}
        rows={20}
        spellCheck={false}
        ref={field}
        value={text}
        onChange={(event) => setEdited({ ...edited, [language]: event.target.value })}
      />
      <p className="faint small" style={{ marginTop: 6 }}>
        {w.kept}
      </p>
      {(error ?? asked.error) && <ErrorNote error={(error ?? asked.error)!} />}
      {question}
    </Dialog>
  );
}
