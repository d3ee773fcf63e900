import type { UprightPage } from '../docx/page.ts';

/** What the pages of a PDF are described with, as the library takes it. Lengths in points. */
export interface PdfText {
  text: string | PdfText[];
  id?: string;
  font?: string;
  fontSize?: number;
  lineHeight?: number;
  bold?: boolean;
  italics?: boolean;
  sup?: boolean;
  color?: string;
  background?: string;
  decoration?: 'underline';
  decorationStyle?: 'dashed' | 'wavy';
  decorationColor?: string;
  alignment?: 'left' | 'right' | 'center' | 'justify';
  /** Of the first line. */
  leadingIndent?: number;
  margin?: [left: number, top: number, right: number, bottom: number];
  /** Among the bookmarks of the file, and in its contents. */
  outline?: boolean;
  tocItem?: boolean;
  tocMargin?: [number, number, number, number];
  fillColor?: string;
  /** Of a cell: left, above, right, below. */
  border?: [boolean, boolean, boolean, boolean];
  pageBreak?: 'before' | 'after';
  noWrap?: boolean;
  preserveLeadingSpaces?: boolean;
  /** Where it came to stand, once pages were laid. */
  positions?: { pageNumber: number; top: number }[];
  width?: number | '*' | 'auto';
  headlineLevel?: number;
}

interface PdfStack {
  stack: PdfNode[];
  margin?: [number, number, number, number];
  unbreakable?: boolean;
  width?: number | '*';
}

interface PdfColumns {
  columns: PdfNode[];
  columnGap?: number;
  margin?: [number, number, number, number];
}

export interface PdfTable {
  table: {
    headerRows?: number;
    dontBreakRows?: boolean;
    widths: (number | '*' | 'auto')[];
    heights?: number;
    body: PdfText[][];
  };
  layout: TableLines;
  width?: 'auto';
  fontSize?: number;
  margin?: [number, number, number, number];
}

export interface TableLines {
  hLineWidth: (row: number, table: { table: { body: unknown[] } }) => number;
  vLineWidth: () => number;
  hLineColor?: () => string;
  vLineColor?: () => string;
  paddingLeft?: () => number;
  paddingRight?: () => number;
  paddingTop: () => number;
  paddingBottom: () => number;
}

interface PdfPicture {
  svg: string;
  width: number;
  height?: number;
}

interface PdfRule {
  canvas: {
    type: 'line';
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    lineWidth: number;
    lineColor: string;
  }[];
  margin?: [number, number, number, number];
}

/** The contents: every text that is marked as an item of it, with its page. */
interface PdfContents {
  toc: { title: PdfText; numberStyle?: object };
}

export type PdfNode = PdfContents | PdfText | PdfStack | PdfColumns | PdfTable | PdfPicture | PdfRule;

/** What stands in the margin of a page, by its number, counted from 1. */
export type PdfMargin = (page: number, pages: number) => PdfNode;

/** Pages of one format. */
export interface PdfSection {
  section: PdfNode[];
  pageSize: { width: number; height: number };
  pageOrientation?: 'portrait' | 'landscape';
  pageMargins: [left: number, top: number, right: number, bottom: number];
  header?: PdfMargin;
  footer?: PdfMargin;
}

/** Rules above, below and under the head. */
export const TABLE_LINES: TableLines = {
  hLineWidth: (row, { table }) => (row === 0 || row === 1 || row === table.body.length ? 0.75 : 0),
  vLineWidth: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

const POINTS_A_CM = 72 / 2.54;
export const points = (centimetres: number): number => centimetres * POINTS_A_CM;
/** Twips are twentieths of a point. */
export const ofTwips = (twips: number): number => twips / 20;

/** An upright page, from what Word stores of it. */
export const pageOf = ({
  size,
  margin,
}: Pick<UprightPage, 'size' | 'margin'>): Pick<PdfSection, 'pageSize' | 'pageMargins'> => ({
  pageSize: { width: ofTwips(size.width), height: ofTwips(size.height) },
  pageMargins: [ofTwips(margin.left), ofTwips(margin.top), ofTwips(margin.right), ofTwips(margin.bottom)],
});
