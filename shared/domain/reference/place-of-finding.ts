import { suspectsOf } from '../findings/suspects-of.ts';
import type { VariableKey } from '../keys/variable-key.ts';

/**
 * The figure of the document that a finding stands at: the likeliest culprit, else the first of its figures that is
 * printed; null where the document prints none of them.
 */
export const placeOfFinding = (
  finding: { cause?: VariableKey; figures: readonly string[] },
  isPrinted: (figure: string) => boolean,
): string | null => [...suspectsOf(finding), ...finding.figures].find(isPrinted) ?? null;
