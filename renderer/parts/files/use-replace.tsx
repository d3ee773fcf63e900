import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import type { Result } from '../../../shared/result.ts';
import { useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { fileNameOf } from '../../kit/file-path.ts';

/** Writes a file, and asks first where one lies that is not as the program wrote it. */
export function useReplace(): {
  /** Null: the person thought better of it. */
  write: <T>(
    path: string,
    attempt: (replace: boolean) => Promise<Result<T, AppError>>,
  ) => Promise<Result<T, AppError> | null>;
  /** To be drawn. */
  question: ReactNode;
} {
  const frame = useWords().frame;
  const [asked, setAsked] = useState<{ path: string; answer: (yes: boolean) => void } | null>(null);
  return {
    write: async (path, attempt) => {
      const first = await attempt(false);
      if (first.ok || first.error.tag !== 'NotWritten' || first.error.why !== 'not ours') return first;
      const yes = await new Promise<boolean>((answer) => setAsked({ path, answer }));
      setAsked(null);
      return yes ? attempt(true) : null;
    },
    question: asked && (
      <Dialog
        title={frame.replaceTitle}
        onClose={() => asked.answer(false)}
        onAccept={() => asked.answer(true)}
        footer={
          <>
            <Button onClick={() => asked.answer(false)}>{frame.cancel}</Button>
            <Button look="primary" keys="Ctrl+Enter" onClick={() => asked.answer(true)}>
              {frame.replace}
            </Button>
          </>
        }
      >
        <p>{frame.replaceWhy(fileNameOf(asked.path))}</p>
      </Dialog>
    ),
  };
}
