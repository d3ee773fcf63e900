import type { FindingCount } from '../../../shared/domain/findings/finding-count.ts';
import { counted } from './shown.ts';

/** `2 blockers, 13 queries, 1 note` */
export const countedFindings = ({ blockers, queries, notes }: FindingCount): string =>
  [counted(blockers, 'blocker'), counted(queries, 'query', 'queries'), counted(notes, 'note')].join(', ');
