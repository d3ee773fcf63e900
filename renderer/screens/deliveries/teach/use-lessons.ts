import { useCallback } from 'react';
import type { NewFigure } from '../../../../shared/domain/catalogue/new-figure.ts';
import type { Lesson, SheetBoxes } from '../../../../shared/domain/understanding/taught/lessons.ts';
import type { DeliveryId } from '../../../../shared/domain/keys/ids.ts';
import { useKept } from '../../../shell/kept.ts';

/** One answer: what it says of cells, the figure that nobody knew before, where the tables of a sheet begin and end. */
export interface SaidOnce {
  lessons: readonly Lesson[];
  boxes?: SheetBoxes;
  added?: NewFigure;
}

/** What a person has said on a sheet so far, answer by answer; it lives as long as the window, and nowhere else. */
export interface Lessons {
  /** null: nothing yet; what was answered before counts. */
  said: readonly SaidOnce[] | null;
  /** The first answer rests on what was answered before. */
  say: (once: SaidOnce, before: readonly Lesson[]) => void;
  takeBack: () => void;
  forget: () => void;
}

export function useLessons(delivery: DeliveryId): Lessons {
  const [said, change] = useKept<Lessons['said']>(`teach ${delivery}`, null);
  return {
    said,
    say: useCallback((once, before) => change((now) => [...(now ?? [{ lessons: before }]), once]), [change]),
    takeBack: useCallback(
      () => change((now) => (now === null || now.length < 3 ? null : now.slice(0, -1))),
      [change],
    ),
    forget: useCallback(() => change(() => null), [change]),
  };
}
