import type { DeliveryId } from '../keys/ids.ts';

/** A small piece of somebody's sheet around the cells that an observation rests on. */
export interface Excerpt {
  delivery: DeliveryId;
  sheet: string;
  columns: ExcerptColumn[];
  rows: ExcerptRow[];
}

export interface ExcerptColumn {
  /** `C` */
  name: string;
  /** label: the texts that name the rows · number: narrow · text: remarks and other words */
  kind: 'label' | 'number' | 'text';
  hidden: boolean;
}

export interface ExcerptRow {
  /** From 1. */
  row: number;
  /** Rows of the sheet before this one are left out. */
  gap: boolean;
  hidden: boolean;
  cells: ExcerptCell[];
}

export interface ExcerptCell {
  /** A1 address of the cell that carries the text (the first one of a merge). */
  ref: string;
  text: string;
  /** Columns of the excerpt that it takes. */
  span: number;
  number: boolean;
  /** source: the value itself · evidence: explains a disagreement · header: names the column or period */
  role?: 'source' | 'evidence' | 'header' | 'label';
  hidden?: true;
  comment?: string;
}
