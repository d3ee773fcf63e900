import { useCallback } from 'react';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import { call } from './api.ts';
import { useWords } from '../words/speech.ts';
import { useToast } from './toast.tsx';

/** Takes the last act back, or does it again, and says which one that was. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const words = useWords();
  const toast = useToast();
  const undo = useCallback(async () => {
    const done = await call('history.undo', {});
    if (done.ok) toast.say(words.frame.undone(words.history.act(done.value)));
    else toast.refuse(done.error);
  }, [toast, words]);
  const redo = useCallback(async () => {
    const done = await call('history.redo', {});
    if (done.ok) toast.say(words.frame.redone(words.history.act(done.value)));
    else toast.refuse(done.error);
  }, [toast, words]);
  return { undo: () => void undo(), redo: () => void redo() };
}

/**
 * Runs a command; says so with an offer to undo it, or says why it was not done.
 *
 * @returns the answer, or null where it was refused
 */
export function useAct(): <N extends ProcedureName>(
  name: N,
  input: Input<N>,
  said?: string | ((answer: Output<N>) => string),
  /** Hears why it was not done; the person is told in any case. */
  refused?: (error: AppError) => void,
) => Promise<Output<N> | null> {
  const words = useWords();
  const toast = useToast();
  const { undo } = useUndo();
  return async (name, input, said, refused) => {
    const answer = await call(name, input);
    if (!answer.ok) {
      toast.refuse(answer.error);
      refused?.(answer.error);
      return null;
    }
    if (said === undefined) toast.settle();
    else {
      const text = typeof said === 'string' ? said : said(answer.value);
      toast.say(text, { label: words.frame.undo, keys: 'Ctrl+Z', run: undo });
    }
    return answer.value;
  };
}
