import type { Decision } from '../../../shared/domain/decisions/decision.ts';
import type { Output } from './output.ts';
import { shownNumber } from './shown.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';

export function printDecision(decision: Decision, out: Output): void {
  const key = keyText(decision);
  const confirmed = decision.confirmedBy;
  const state = confirmed === undefined ? 'waits for a second person' : `confirmed by ${confirmed}`;
  out.line(
    `${decision.id}  ${key} = ${shownNumber(decision.value)}, proposed by ${decision.proposedBy}, ${state}`,
  );
  out.line(`   ${decision.reason}`);
  if (confirmed === undefined) out.line(`Next: arayis confirm WS ${decision.id} --by NAME`);
}
