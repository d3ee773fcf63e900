import { conditionOf } from '../../../../shared/domain/reference/text/condition-of.ts';
import type { ReferenceLanguage } from '../../../../shared/domain/reference/wording.ts';
import type { Words } from '../../../../shared/words/interface/words.ts';

/**
 * When a clause prints, in words: what stands before the name of the figure, the name, and what stands behind it.
 *
 * @param w words of the window
 */
export function conditionSaid(
  source: string,
  language: ReferenceLanguage,
  w: Words['composing']['when'],
  label: (figure: string) => string,
): string[] {
  const condition = conditionOf(source, language);
  if (condition === null) return [];
  const { asks } = condition;
  const figure = label(condition.figure);
  const text =
    condition.says === 'while'
      ? w.while(asks, figure, condition.tests)
      : condition.says === 'missing'
        ? w.missing(asks, figure)
        : w.oneOf(asks, figure, condition.wordings);
  const at = text.indexOf(figure);
  return [text.slice(0, at), figure, text.slice(at + figure.length)];
}
