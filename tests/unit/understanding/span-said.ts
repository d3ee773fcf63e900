import { readSpan } from '../../../shared/domain/understanding/spans/read-span.ts';

/** What a text says in a line: `2023-H1`, `none` for a span without a period, `part 01-09`, flags, `| rest`. */
export function said(text: string, above = ''): string {
  const { periods, part, flags, rest } = readSpan(text, '2023', above);
  const words = [
    ...periods.map((period) => period ?? 'none'),
    ...(part === undefined ? [] : [`part ${part}`]),
    ...flags.toSorted(),
  ].join(' ');
  return `${words === '' ? 'nothing' : words}${rest === '' ? '' : ` | ${rest}`}`;
}
