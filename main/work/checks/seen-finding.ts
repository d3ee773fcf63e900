import { restedOn, type Standing } from '../../../shared/domain/checks/clearance.ts';
import type { CheckValues } from '../../../shared/domain/checks/check-values.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import { seenToken } from '../../store/seen-token.ts';

/**
 * What a word on a finding weighs: its numbers, how far they are apart, and what was said of it.
 *
 * @param since newest entry of the history before the finding was worked out
 */
export function findingSeen(
  since: number,
  finding: Finding,
  standing: Standing,
  values: CheckValues,
): string {
  const { id, severity, imbalance } = finding;
  const said = standing.state === 'open' ? (standing.before?.id ?? null) : standing.clearance.id;
  return seenToken(since, [id, severity, imbalance ?? null, restedOn(finding, values), standing.state, said]);
}
