/** What one cell of an invented return means. */
interface Meaning {
  /** `none`: it counts nothing of the reference, and nothing may be taken from it. */
  figure: string;
  period: string;
  value: number;
  agency?: string;
  isChange?: true;
}

export interface Keyed {
  show: string | number;
  keys: Meaning[];
  /** Number format. */
  format?: string;
}

/** `<` and `^` join a cell with the one at its left or above. */
export type Content = string | number | Keyed | null;

export interface SheetSpec {
  name: string;
  /** The body that counted, where a cell does not say otherwise. */
  agency: string;
  lines: Content[][];
}

export interface ReturnSpec {
  file: string;
  format: 'xlsx' | 'xls' | 'ods' | 'csv' | 'docx';
  separator?: ';' | ',' | '\t';
  sheets: SheetSpec[];
}

/** A value as it is printed. */
export const v = (
  figure: string,
  value: number,
  period = '2023',
  more: { show?: string | number; agency?: string; format?: string } = {},
): Keyed => ({
  show: more.show ?? value,
  keys: [{ figure, period, value, ...(more.agency === undefined ? {} : { agency: more.agency }) }],
  ...(more.format === undefined ? {} : { format: more.format }),
});

/** A change on the year before, in a cell of its own. */
export const change = (
  figure: string,
  value: number,
  show: string | number = value,
  period = '2023',
): Keyed => ({
  show,
  keys: [{ figure, period, value, isChange: true }],
});

/** `16 (+2)`: a value and its change in one cell. */
export const withChange = (
  figure: string,
  value: number,
  diff: number,
  show: string,
  period = '2023',
): Keyed => ({
  show,
  keys: [
    { figure, period, value },
    { figure, period, value: diff, isChange: true },
  ],
});

/** A number that is of no figure. */
export const none = (show: string | number): Keyed => ({
  show,
  keys: [{ figure: 'none', period: '2023', value: Number(show) }],
});

/** Two years, the earlier first. */
export const years = (figure: string, before: number, now: number): Keyed[] => [
  v(figure, before, '2022'),
  v(figure, now),
];

/** Two years, the later first, and the difference. */
export const falling = (figure: string, now: number, before: number, sign = false): Keyed[] => {
  const diff = now - before;
  return [
    v(figure, now),
    v(figure, before, '2022'),
    change(figure, diff, sign && diff > 0 ? `+${diff}` : diff),
  ];
};

/** Four quarters and the year. */
export const quarters = (figure: string, parts: [number, number, number, number]): Keyed[] => [
  ...parts.map((part, at) => v(figure, part, `2023-Q${at + 1}`)),
  v(
    figure,
    parts.reduce((sum, part) => sum + part, 0),
  ),
];

/** Total, women, men: `figure` with its two parts. */
export const sexes = (
  figure: string,
  women: number,
  men: number,
  period = '2023',
  parts: [string, string] = [`${figure}.by_sex.women`, `${figure}.by_sex.men`],
): Keyed[] => [v(figure, women + men, period), v(parts[0], women, period), v(parts[1], men, period)];
