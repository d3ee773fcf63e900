/**
 * The figures that a finding speaks against: its likeliest culprit; all of its figures where nothing tells them
 * apart. Where it is a blocker, none of them is resolved, accepted or not.
 *
 * @param finding `cause` names a number of a figure: `wanted.local@change`
 */
export function suspectsOf({
  cause,
  figures,
}: {
  cause?: string;
  figures: readonly string[];
}): readonly string[] {
  const culprit = cause?.split('@', 1)[0];
  return culprit !== undefined && figures.includes(culprit) ? [culprit] : figures;
}
