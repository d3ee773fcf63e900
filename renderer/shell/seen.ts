import { useState } from 'react';
import type { AppError } from '../../shared/domain/errors/app-error.ts';

interface Seen {
  /** Goes with the act. */
  seen: string;
  /** A refusal told what is new: from then on that is seen too. */
  refused: (error: AppError) => void;
  /** That refusal, for a dialog that covers what else tells it. */
  refusal: AppError | null;
}

interface Held {
  seen: string;
  turn: string;
  refusal: AppError | null;
}

/**
 * What a person has seen of a thing that they act on. A view refreshes by itself; what it brings under their
 * hands is not seen by that, so the token stays what it was when they turned to the thing.
 *
 * @param shown token of what the view shows now
 * @param turn another text whenever the person looks at it anew
 */
export function useSeen(shown: string, turn: string): Seen {
  const [held, hold] = useState<Held>({ seen: shown, turn, refusal: null });
  const now = held.turn === turn ? held : { seen: shown, turn, refusal: null };
  if (now !== held) hold(now);
  return {
    seen: now.seen,
    refusal: now.refusal,
    refused: (error) => {
      if (error.tag === 'NotAsSeen') hold({ seen: error.seen, turn, refusal: error });
    },
  };
}
