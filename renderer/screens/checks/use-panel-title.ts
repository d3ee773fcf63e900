import type { PartTable } from '../../../shared/domain/checks/part-table.ts';
import type { ChecksView, FindingView } from '../../../shared/contract/checks.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownChange, shownNumber } from '../../../shared/words/number.ts';
import type { WordedFinding } from './use-finding-words.ts';

/** What does not agree as one sentence, and below it what is checked and what does agree. */
export function usePanelTitle(
  { period }: ChecksView,
  { facts }: FindingView,
  worded: WordedFinding,
  table: PartTable | null,
): { sentence: string; lead: string } {
  const w = useWords().checks;
  const language = useLanguage();
  const { what, aspect } = facts;
  const last = String(Number(period) - 1);
  const isSum = what.tag === 'equal' && what.left.terms.length > 1 && what.right.terms[0]?.figure !== null;
  const checked = `${worded.title}.`;
  if (!isSum) return { sentence: worded.arithmetic, lead: checked };
  const shown = aspect === 'change' ? shownChange : shownNumber;
  const [parts, total] = [shown(what.left.sum, language), shown(what.right.sum, language)];
  const sentence =
    aspect === 'previous' ? w.titles.previous(last, parts, total) : w.titles[aspect](parts, total);
  const agrees =
    aspect !== 'value' && table?.offBy.value === 0
      ? w.addsUp.value(period)
      : aspect === 'value' && table?.offBy.change === 0
        ? w.addsUp.change
        : '';
  return { sentence, lead: `${checked} ${agrees}`.trim() };
}
