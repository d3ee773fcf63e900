/** How ids and numbers inside a sentence are shown. */
export interface Shown {
  /** What people call a figure; the id itself where it has no label. */
  figure: (id: string) => string;
  number: (value: number) => string;
}

/** As the command line has it: ids, and digits without grouping. */
export const WITH_IDS: Shown = { figure: (id) => id, number: String };
