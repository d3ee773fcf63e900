/** How ids and numbers inside a sentence are shown. */
export interface Shown {
  /** What people call a figure; the id itself where it has no label. */
  figure: (id: string) => string;
  number: (value: number) => string;
}

/** As the command line and what is stored have it: ids, and digits without grouping. */
export const AS_STORED: Shown = { figure: (id) => id, number: String };
