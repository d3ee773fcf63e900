import type { PointView } from '../../../shared/contract/dynamics.ts';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { useShowOrigin } from '../../parts/origin/origin-provider.tsx';
import values from './values-table.module.css';

interface SeriesActs {
  /** The chosen value of the first series. */
  point: PointView | null;
  /** A break can be marked at the chosen year. */
  markable: boolean;
  onStep: (by: number) => void;
  onShape: () => void;
  /** Another series stands beside it: the same key ends that. */
  compared: boolean;
  /** null: a chart that does not run over the years stands alone. */
  onCompare: (() => void) | null;
  onRemark: (kind: 'break' | 'explained') => void;
  onSave: () => void;
}

/** The keys of a chart: arrows move the year, O asks where the value comes from, B and E say why it jumps. */
export function useSeriesActions({
  point,
  markable,
  onStep,
  onShape,
  compared,
  onCompare,
  onRemark,
  onSave,
}: SeriesActs): void {
  const words = useWords().dynamics;
  const show = useShowOrigin();
  const origin = (): void => {
    const figure = point?.figure ?? null;
    if (!point || figure === null) return;
    const cell = document.querySelector(`.${values.values} tr[aria-selected="true"] .${values.value}`);
    const anchor = cell ? { anchor: cell.getBoundingClientRect() } : {};
    show({ figure, period: point.period, ...anchor });
  };
  useActions([
    { id: 'dynamics.left', label: words.move, keys: 'ArrowLeft', hidden: true, run: () => onStep(-1) },
    { id: 'dynamics.right', label: words.move, keys: 'ArrowRight', hidden: true, run: () => onStep(1) },
    { id: 'dynamics.origin', label: words.origin, keys: 'O', footer: true, hidden: true, run: origin },
    {
      id: 'dynamics.break',
      label: words.markBreak,
      keys: 'B',
      footer: true,
      disabled: !markable,
      run: () => onRemark('break'),
    },
    {
      id: 'dynamics.explain',
      label: words.explain,
      keys: 'E',
      footer: true,
      disabled: !markable,
      run: () => onRemark('explained'),
    },
    { id: 'dynamics.shape', label: words.type, keys: 'T', footer: true, run: onShape },
    {
      id: 'dynamics.compare',
      label: compared ? words.alone : words.compareWith,
      keys: 'C',
      footer: true,
      disabled: onCompare === null,
      run: () => onCompare?.(),
    },
    { id: 'dynamics.save', label: words.exportTitle, keys: 'X', footer: true, run: onSave },
  ]);
}
