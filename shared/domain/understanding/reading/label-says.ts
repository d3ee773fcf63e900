import { isWithin } from '../meaning/sequences.ts';
import { kindsOf } from '../lines/line-kind.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { tell } from '../meaning/told.ts';
import type { Period } from '../../periods/period.ts';
import type { LabelSays } from '../tables/year-row.ts';
import { isField, topicOf } from './scope.ts';

const OF_HEADS = ['label', 'period', 'number', 'unit', 'date'] as const;

/** Whether a label is what heads labels (`Göstərici`) or other columns of words (`İl`, `№`), or the whole wording of a figure or a part of one. */
export function labelSays(text: string, base: Period, meanings: Meanings): LabelSays {
  const told = tell(text, base, meanings);
  const { tokens, members, units } = told;
  const kinds = kindsOf(told, meanings);
  if (tokens.length > 0 && kinds.size === 1 && kinds.has('label')) return 'labels';
  if (OF_HEADS.some((kind) => kinds.has(kind)) || tokens.every(meanings.lists.isEmpty)) return 'head';
  const topic = topicOf(told, meanings);
  const isPart = (at: number): boolean => isWithin(members, at);
  const isSaid = (at: number): boolean => topic.has(at) || isPart(at) || isWithin(units, at);
  const telling = [...tokens.keys()].filter((at) => !meanings.lists.mayBeMissing(tokens[at]!));
  if (!telling.every(isSaid)) return null;
  if (!telling.some((at) => topic.has(at) && !isField(tokens[at]!, meanings))) return null;
  return telling.every((at) => topic.has(at) || !isPart(at)) ? 'figure' : 'part';
}
