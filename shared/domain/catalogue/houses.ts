/** Bodies with those that they belong to. */
export function housesOf(
  agencies: readonly string[],
  parentOf: (agency: string) => string | undefined,
): Set<string> {
  const houses = new Set<string>();
  for (const agency of agencies)
    for (
      let body: string | undefined = agency;
      body !== undefined && !houses.has(body);
      body = parentOf(body)
    )
      houses.add(body);
  return houses;
}
