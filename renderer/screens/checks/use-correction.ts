import type { ChecksView, FindingView } from '../../../shared/contract/checks.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownNumber } from '../../../shared/words/number.ts';

/**
 * Where a correction is made: the decision on the figure, with the number that would settle the finding filled in;
 * or the cell, where a claimed change is likeliest wrong.
 */
export function useCorrection(view: ChecksView, finding: FindingView): { why: string; go: () => void } {
  const w = useWords().checks;
  const nav = useNav();
  const language = useLanguage();
  const { likely, origin } = finding.facts;
  // Of several that may be wrong none is suggested.
  const suspects = likely?.tag === 'suspects' ? likely.suspects : [];
  const suspect = suspects.length === 1 ? suspects[0] : undefined;
  const number = (value: number): string => shownNumber(value, language);
  if (suspect?.kind === 'value') {
    const { figure, now, instead } = suspect;
    const label = view.labels[figure]?.[language] ?? figure;
    return {
      why: w.acts.correctTo(label, number(now), number(instead)),
      go: () => nav.go('figures', { figure, value: String(instead), finding: finding.id }),
    };
  }
  const { cell } = finding;
  if ((suspect?.kind === 'change' || origin?.part === 'change') && cell !== null) {
    return {
      why: w.acts.correctCell,
      go: () => nav.go('deliveries', { delivery: String(cell.delivery), sheet: cell.sheet, ref: cell.ref }),
    };
  }
  const figure = finding.figure ?? finding.figures[0] ?? '';
  return { why: w.acts.correctWhy, go: () => nav.go('figures', { figure, finding: finding.id }) };
}
