import { type VariableKey, figureOfVariable } from '../keys/variable-key.ts';

/**
 * The figures that a finding speaks against: its likeliest culprit; all of its figures where nothing tells them
 * apart. Where it is a blocker, none of them is resolved, accepted or not.
 *
 * @param finding `cause`: the number of a figure that is likeliest wrong
 */
export function suspectsOf({
  cause,
  figures,
}: {
  cause?: VariableKey;
  figures: readonly string[];
}): readonly string[] {
  const culprit = cause === undefined ? undefined : figureOfVariable(cause);
  return culprit !== undefined && figures.includes(culprit) ? [culprit] : figures;
}
