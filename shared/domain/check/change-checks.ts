import { exactly } from '../exactly.ts';
import type { Finding } from '../finding.ts';
import type { CheckContext, CheckValues } from './check-values.ts';
import { formatNumber } from './constraint.ts';

/** The claimed change of every figure: last year's value cannot be negative and must be last year's value. */
export function changeChecks(values: CheckValues, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  for (const [figure, one] of values) {
    if (one.value === undefined || one.change === undefined) continue;
    const implied = exactly(one.value - one.change);
    const where = one.changePlace ?? one.place;
    const shown = `${one.text ?? formatNumber(one.value)} (${one.changeText ?? signed(one.change)})`;
    const name = context.label?.(figure) ?? figure;
    const base = { figures: [figure], ...(where ? { where } : {}) };
    if (implied < 0) {
      findings.push({
        ...base,
        id: `change.impossible:${figure}`,
        check: 'change.impossible',
        severity: 'blocker',
        message: `${name}: ${shown} would mean ${formatNumber(implied)} last year.`,
        imbalance: implied,
      });
    }
    if (one.previous !== undefined && one.previous !== implied) {
      findings.push({
        ...base,
        id: `change.claimed:${figure}`,
        check: 'change.claimed',
        severity: 'blocker',
        message: `${name}: ${shown} means ${formatNumber(implied)} last year, but last year’s value is ${formatNumber(one.previous)}.`,
        imbalance: exactly(implied - one.previous),
        likeliest: `The change should be ${signed(exactly(one.value - one.previous))}, or last year’s value was revised.`,
      });
    }
  }
  return findings;
}

const signed = (change: number): string =>
  change === 0 ? 'no changes' : change > 0 ? `+${formatNumber(change)}` : formatNumber(change);
