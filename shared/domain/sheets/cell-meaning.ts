/** header: a value rests on it (label, unit, period, note) · none: nothing was taken from it. */
export type CellMeaning = 'observation' | 'header' | 'question' | 'ignored' | 'none';
