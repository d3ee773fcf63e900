import { useState, type ReactNode } from 'react';
import { call } from '../../../../shell/api.ts';
import { useUnsaved } from '../../../../shell/leaving.ts';
import type { AppError } from '../../../../../shared/domain/errors/app-error.ts';
import { Button } from '../../../../kit/button.tsx';
import { Dialog } from '../../../../kit/dialog.tsx';
import { ErrorNote } from '../../../../kit/error-note.tsx';
import { useWords } from '../../../../words/speech.ts';
import type { Editing } from '../use-editor.ts';
import type { Unkept } from './writing-state.ts';
import css from '../composing.module.css';

/** A comment has no more letters. */
const COMMENT = 5_000;

/** Keeps what is written before anybody leaves it, and asks about the rest. */
export function useLeavingQuestion(editing: Editing | null, language: 'en' | 'az'): ReactNode {
  const [asked, setAsked] = useState<{ unkept: Unkept[]; answer: (may: boolean) => void } | null>(null);
  useUnsaved({
    isStuck: () => editing?.writing.isStuck() === true,
    mayLeave: async () => {
      const unkept = (await editing?.writing.keepAll()) ?? [];
      if (unkept.length === 0) return true;
      return new Promise<boolean>((answer) => setAsked({ unkept, answer }));
    },
  });
  if (asked === null) return null;
  return (
    <LeavingQuestion
      language={language}
      unkept={asked.unkept}
      onAnswer={(may) => {
        setAsked(null);
        if (!may) editing?.view.focus();
        asked.answer(may);
      }}
    />
  );
}

/**
 * What is to become of words that the workspace does not have and cannot take as they are. They stay on the screen, or
 * stand in comments of their blocks; only where that is not possible either may a person go without them.
 */
function LeavingQuestion(props: {
  language: 'en' | 'az';
  unkept: readonly Unkept[];
  /** False: stay. */
  onAnswer: (may: boolean) => void;
}) {
  const w = useWords().composing.leaving;
  const { language, unkept, onAnswer } = props;
  const [error, setError] = useState<AppError | null>(null);
  const [running, setRunning] = useState(false);
  const comment = async (): Promise<void> => {
    setRunning(true);
    for (const { block, source } of unkept)
      for (let at = 0; at < source.length; at += COMMENT) {
        const text = source.slice(at, at + COMMENT);
        const answer = await call('composing.comment', { language, block, quote: '', text });
        if (answer.ok) continue;
        setRunning(false);
        return setError(answer.error);
      }
    return onAnswer(true);
  };
  return (
    <Dialog
      title={w.title}
      width={560}
      onClose={() => onAnswer(false)}
      footer={
        <>
          {error === null ? (
            <Button disabled={running} onClick={() => void comment()}>
              {w.comment}
            </Button>
          ) : (
            <Button onClick={() => onAnswer(true)}>{w.without}</Button>
          )}
          <Button look="primary" begin onClick={() => onAnswer(false)}>
            {w.stay}
          </Button>
        </>
      }
    >
      <p>{w.why(unkept.length)}</p>
      <ul className={css.unkept}>
        {unkept.map(({ id, source }) => (
          <li key={id}>{source}</li>
        ))}
      </ul>
      {error && <ErrorNote error={error} />}
    </Dialog>
  );
}
