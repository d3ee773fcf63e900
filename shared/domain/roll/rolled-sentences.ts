import type { ReferenceLanguage } from '../reference/wording.ts';
import { figuresOf, type Inline, type ReferenceText } from '../reference/reference.ts';
import { reasonsOf, ROLL_REASONS, type Reason, type RolledWith } from './reasons.ts';
import { sentencesOf } from './sentences.ts';
import { textOfRuns, tried } from './trial.ts';

/** A sentence that a person has to look at before the next year begins. */
export interface RolledSentence {
  language: ReferenceLanguage;
  block: string;
  section: string;
  page?: number;
  /** Its number within the block, from 0. */
  at: number;
  /** As it prints in the year that ends. */
  text: string;
  /** The strongest first. */
  reasons: Reason[];
  inlines: Inline[];
}

/**
 * Sentences that would not read right by themselves in the next year, in the order of their reasons and of the document.
 *
 * @param now the text of the year that ends
 * @param next the same text of the next year, block by block
 * @param stood blocks whose words stood for years, with the year since when
 */
export function rolledSentences(
  now: ReferenceText,
  next: ReferenceText,
  context: Omit<RolledWith, 'prose'>,
  stood: ReadonlyMap<string, string> = new Map(),
): RolledSentence[] {
  const later = sentencesOf(next);
  const found = sentencesOf(now).flatMap((sentence, at): RolledSentence[] => {
    const { inlines, prose, ...place } = sentence;
    const reasons = reasonsOf(inlines, later[at]?.inlines ?? inlines, { ...context, prose });
    const since = stood.get(sentence.block);
    if (since !== undefined && figuresOf(inlines).length === 0)
      reasons.push({ why: 'unchanged', words: [since], figures: [] });
    if (reasons.length === 0) return [];
    const text = textOfRuns(tried(inlines, context.wording, context.figures));
    return [{ language: now.language, ...place, inlines, text, reasons }];
  });
  const rank = (one: RolledSentence): number => ROLL_REASONS.indexOf(one.reasons[0]!.why);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
