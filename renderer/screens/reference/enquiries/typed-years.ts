/** `2022, 2023`, `2019–2023`: each once, in order; null: these are no years. */
export function typedYears(text: string): string[] | null {
  const years = new Set<number>();
  for (const part of text.split(/[,;\s]+/).filter((one) => one !== '')) {
    const [, from, to = from] = /^(\d{4})(?:[-–](\d{4}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === undefined || last < first || last - first > 50) return null;
    for (let year = first; year <= last; year += 1) years.add(year);
  }
  return years.size === 0 || years.size > 51 ? null : [...years].toSorted((a, b) => a - b).map(String);
}
