import { exactly } from '../numbers/exactly.ts';
import type { ChangeFact } from '../findings/finding-facts.ts';
import type { Finding } from '../findings/finding.ts';
import type { CheckContext, CheckValues } from './check-values.ts';

/**
 * The claimed change of every figure: last year's value cannot be negative and must be last year's value. Where the
 * year before was counted otherwise nothing is compared, and the break is named.
 */
export function changeChecks(values: CheckValues, { word, breaks }: CheckContext): Finding[] {
  const findings: Finding[] = [];
  for (const [figure, one] of values) {
    if (one.value === undefined || one.change === undefined) continue;
    const previous = exactly(one.value - one.change);
    const where = one.changePlace ?? one.place;
    const what: Omit<ChangeFact, 'tag'> = {
      value: one.value,
      ...(one.text === undefined ? {} : { printed: one.text }),
      change: one.change,
      ...(one.changeText === undefined ? {} : { changePrinted: one.changeText }),
      previous,
    };
    const origin = { figure, part: 'change', ...(where ? { place: where } : {}) } as const;
    const facts = { group: 'changes', aspect: 'change', word, origin } as const;
    const base = { figures: [figure], severity: 'blocker', ...(where ? { where } : {}) } as const;
    const broken = breaks?.get(figure) ?? [];
    if (broken.length > 0) {
      const known = one.previous === undefined ? {} : { known: one.previous };
      findings.push({
        ...base,
        figures: [figure],
        severity: 'note',
        id: `change.break:${figure}`,
        check: 'change.break',
        facts: {
          ...facts,
          group: 'to-know',
          what: { tag: 'change-across-break', ...what, ...known },
          breaks: [...broken],
        },
      });
      continue;
    }
    if (previous < 0) {
      findings.push({
        ...base,
        figures: [figure],
        id: `change.impossible:${figure}`,
        check: 'change.impossible',
        imbalance: previous,
        facts: { ...facts, what: { tag: 'change-impossible', ...what } },
      });
    }
    if (one.previous !== undefined && one.previous !== previous) {
      findings.push({
        ...base,
        figures: [figure],
        id: `change.claimed:${figure}`,
        check: 'change.claimed',
        imbalance: exactly(previous - one.previous),
        facts: {
          ...facts,
          what: { tag: 'change-claimed', ...what, known: one.previous },
          likely: { tag: 'change-or-revised', change: exactly(one.value - one.previous) },
        },
      });
    }
  }
  return findings;
}
