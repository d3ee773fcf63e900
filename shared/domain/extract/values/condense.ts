import { UNKNOWN_SENDER } from '../../observations/observation.ts';
import type { Sheet } from '../../sheets/cell.ts';
import { foldLabel } from '../../text/fold.ts';
import type { Interpretation } from '../../understanding/interpretation.ts';
import type { QuestionDraft } from '../../questions/question.ts';
import { reading } from './drafts.ts';
import type { LabelIndex } from '../labels/label-index.ts';

/** Questions that a person can be asked about one sheet of which nothing was understood. */
const OF_OURS = 150;
const OF_OTHERS = 1;

/**
 * A sheet of which nothing was understood raises one question instead of hundreds; the cells behind
 * the others are listed as left aside. A return of ours may ask much, a foreign file hardly anything.
 */
export function condenseQuestions(
  out: Interpretation,
  sheet: Sheet,
  index: LabelIndex,
  fromQuestion: number,
): void {
  if (out.observations.some((o) => o.cells.some((cell) => cell.sheet === sheet.name))) return;
  const asked = out.questions.slice(fromQuestion);
  const ours = out.agency !== UNKNOWN_SENDER || isOfOurs(sheet, index);
  if (asked.length <= (ours ? OF_OURS : OF_OTHERS)) return;
  out.questions.length = fromQuestion;
  out.questions.push(oneFor(asked));
  const says = 'unknown-sheet' as const;
  out.ignored.push(...asked.slice(1).map(({ ref }) => ({ sheet: sheet.name, ref, says })));
}

/** Whether the head of the sheet speaks of trafficking in humans. */
const isOfOurs = (sheet: Sheet, index: LabelIndex): boolean =>
  [sheet.name, ...sheet.cells.slice(0, 60).map((cell) => (cell.type === 'text' ? cell.text : ''))].some(
    (text) => {
      const folded = ` ${foldLabel(text)}`;
      return index.domain.some((phrase) => folded.includes(` ${phrase}`));
    },
  );

const oneFor = (asked: QuestionDraft[]): QuestionDraft => ({
  ...asked[0]!,
  kind: 'unknown-label',
  readings: [reading(null, { tag: 'no-figures', cells: asked.length }, [])],
});
