/** `{year}`, `{year-1}` and `{category}` filled in; other braces are left alone. */
export const fillPlaceholders = (text: string, year: number, category = ''): string =>
  text
    .replace(/\{year(?:-(\d+))?\}/g, (_whole, back?: string) => String(year - Number(back ?? 0)))
    .replaceAll('{category}', category);
