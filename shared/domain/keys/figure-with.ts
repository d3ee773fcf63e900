/** `indicator{dimension=code,…}`, sorted as `parseKey` sorts it; the indicator alone where there are no categories. */
export function figureWith(indicator: string, categories: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(categories).map(([dimension, code]) => `${dimension}=${code}`);
  return pairs.length === 0 ? indicator : `${indicator}{${pairs.toSorted().join(',')}}`;
}
