import type { FindingView, LabelsById } from '../../../shared/contract/checks.ts';
import { findingAz } from '../../../shared/words/findings/finding-az.ts';
import { findingEn, type FindingWords } from '../../../shared/words/findings/finding-en.ts';
import { findingRow, type FindingRow } from '../../../shared/words/findings/finding-row.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import { shownChange, shownNumber } from '../../../shared/words/number.ts';
import { useLanguage, useWords } from '../../words/speech.ts';

export interface WordedFinding extends FindingWords {
  row: FindingRow;
  /** Where it likeliest comes from, in a few words: `01 · D18: 3 should be 4`. */
  from: string;
}

/** Words findings in the language of the window; labels of figures come with the view. */
export function useFindingWords(labels: LabelsById): (finding: FindingView) => WordedFinding {
  const language = useLanguage();
  const w = useWords().checks;
  const label = (id: string): string | undefined => labels[id]?.[language];
  const word = language === 'az' ? findingAz : findingEn;
  return (finding) => {
    const worded = word(finding.facts, label, finding.figures[0]);
    return { ...worded, row: findingRow(finding.facts, language), from: fromOf(finding, worded) };
  };

  function fromOf(finding: FindingView, { likeliest }: FindingWords): string {
    const { likely, origin, group } = finding.facts;
    const suspects = likely?.tag === 'suspects' ? likely.suspects : [];
    const [only] = suspects;
    if (only !== undefined && suspects.length === 1) {
      const shown = only.kind === 'change' ? shownChange : shownNumber;
      return `${cellOf(finding)}${w.shouldBe(shown(only.now, language), shown(only.instead, language))}`;
    }
    if (likely?.tag === 'any') return w.anyOf;
    const named = origin !== undefined || group === 'unusual';
    return `${named ? cellOf(finding) : ''}${likeliest ?? ''}`.replace(/: $/, '');
  }
}

/** `01 · D18: `, or nothing. */
function cellOf({ cell }: FindingView): string {
  return cell === null ? '' : `${deliveryNumber(cell.delivery)} · ${cell.ref}: `;
}
