import { AlignmentType, BorderStyle, ShadingType, UnderlineType, type IStylesOptions } from 'docx';
import { cm, pt } from './page.ts';
import type { WordLanguage } from './words.ts';

/** Style ids; the names are what a person sees in Word's style list. */
export const STYLE = {
  body: 'RefBody',
  date: 'RefDate',
  list: 'RefList',
  tableText: 'RefTable',
  tableHead: 'RefTableHead',
  tableNumber: 'RefTableNumber',
  tableNumberHead: 'RefTableNumberHead',
  note: 'RefNote',
  header: 'RefHeader',
  draft: 'RefDraftLine',
  contact: 'RefContact',
  contactFirst: 'RefContactFirst',
  period: 'RefPeriod',
  ministry: 'RefMinistry',
  contentsTitle: 'RefContentsTitle',
  contents: ['TOC1', 'TOC2'],
  colophon: 'RefColophon',
  annexTitle: 'RefAnnexTitle',
  annexMinistry: 'RefAnnexMinistry',
  annexChart: 'RefAnnexChart',
  annexLabel: 'RefAnnexLabel',
  annexPairTitle: 'RefAnnexPairTitle',
  annexEmptyTitle: 'RefAnnexEmptyTitle',
  tileName: 'RefTileName',
  tileValue: 'RefTileValue',
  tileList: 'RefTileList',
  openFigure: 'RefOpenFigure',
  blockedFigure: 'RefBlockedFigure',
  comment: 'RefComment',
  commentAside: 'RefCommentAside',
} as const;

/** Those that follow from others: a base document says nothing of them. */
export const FOLLOWING: ReadonlySet<string> = new Set([
  STYLE.tableHead,
  STYLE.tableNumber,
  STYLE.tableNumberHead,
  STYLE.comment,
  STYLE.commentAside,
]);

const SERIF = 'Times New Roman';
const ANNEX_BLUE = '17406B';
/** Line spacing in 240ths of a line. */
const lines = (count: number): number => Math.round(count * 240);

/** The rule under the ministry's line. */
export const ANNEX_RULE = {
  bottom: { style: BorderStyle.SINGLE, size: 8, color: ANNEX_BLUE, space: 6 },
};

/** How a figure is marked that nobody has accepted yet. */
const OPEN_FIGURE = {
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2B8' },
  underline: { type: UnderlineType.DASH, color: '7A5200' },
};

/** How a figure is marked that a blocker speaks against. */
const BLOCKED_FIGURE = {
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FBEDEB' },
  underline: { type: UnderlineType.WAVE, color: 'A6231B' },
};

/** The ministry's house style, by what the visual language says of Word. */
export const stylesIn = (language: WordLanguage): IStylesOptions => ({
  default: {
    document: {
      run: { font: SERIF, size: pt(14), color: '000000', language: { value: language } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    title: {
      run: { font: SERIF, size: pt(16), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    },
    heading1: {
      run: { font: SERIF, size: pt(14), bold: true },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.body,
      name: 'Reference body',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: cm(1.25) },
        spacing: { line: lines(1.15), lineRule: 'auto', after: 0 },
      },
    },
    {
      id: STYLE.date,
      name: 'Reference date',
      basedOn: STYLE.body,
      paragraph: { alignment: AlignmentType.RIGHT, indent: { firstLine: 0 }, spacing: { after: 240 } },
    },
    {
      id: STYLE.list,
      name: 'Reference list',
      basedOn: STYLE.body,
      quickFormat: true,
      paragraph: { indent: { left: cm(1.88), hanging: cm(0.63) } },
    },
    { id: STYLE.tableText, name: 'Reference table', run: { size: pt(11) } },
    { id: STYLE.tableHead, name: 'Reference table head', basedOn: STYLE.tableText, run: { bold: true } },
    {
      id: STYLE.tableNumber,
      name: 'Reference table number',
      basedOn: STYLE.tableText,
      paragraph: { alignment: AlignmentType.RIGHT },
    },
    {
      id: STYLE.tableNumberHead,
      name: 'Reference table head over numbers',
      basedOn: STYLE.tableHead,
      paragraph: { alignment: AlignmentType.RIGHT },
    },
    {
      id: STYLE.note,
      name: 'Reference note',
      run: { size: pt(11) },
      paragraph: { spacing: { before: 120, line: lines(1), lineRule: 'auto' } },
    },
    { id: STYLE.header, name: 'Reference page header', run: { size: pt(12) } },
    {
      id: STYLE.contact,
      name: 'Reference contact',
      run: { size: pt(12) },
      paragraph: { alignment: AlignmentType.LEFT, spacing: { line: lines(1.15), lineRule: 'auto' } },
    },
    {
      id: STYLE.contactFirst,
      name: 'Reference contact, first line',
      basedOn: STYLE.contact,
      paragraph: { spacing: { before: 480 } },
    },
    {
      id: STYLE.period,
      name: 'Reference period',
      run: { size: pt(16), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    },
    {
      id: STYLE.ministry,
      name: 'Reference ministry line',
      run: { size: pt(13) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 }, border: ANNEX_RULE },
    },
    {
      id: STYLE.contentsTitle,
      name: 'Contents heading',
      run: { size: pt(14), bold: true },
      paragraph: { spacing: { before: 120, after: 120 }, keepNext: true },
    },
    {
      id: STYLE.contents[0],
      name: 'toc 1',
      run: { size: pt(12) },
      paragraph: { spacing: { after: 20 } },
    },
    {
      id: STYLE.contents[1],
      name: 'toc 2',
      run: { size: pt(11) },
      paragraph: { indent: { left: cm(0.63) }, spacing: { after: 20 } },
    },
    {
      id: STYLE.colophon,
      name: 'Colophon',
      run: { size: pt(9), color: '595959' },
      paragraph: { spacing: { before: 240 } },
    },
    {
      id: STYLE.annexTitle,
      name: 'Annex title',
      run: { size: pt(18), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 60 }, keepNext: true, outlineLevel: 1 },
    },
    {
      id: STYLE.annexMinistry,
      name: 'Annex ministry line',
      run: { size: pt(13) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 60 }, keepNext: true },
    },
    {
      id: STYLE.annexChart,
      name: 'Annex chart',
      run: { size: pt(2) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 80 } },
    },
    {
      id: STYLE.comment,
      name: 'Comment of the program',
      run: { size: pt(10) },
      paragraph: { alignment: AlignmentType.LEFT },
    },
    {
      id: STYLE.commentAside,
      name: 'Comment of the program, small',
      basedOn: STYLE.comment,
      run: { size: pt(9), color: '53565B' },
    },
    { id: STYLE.annexLabel, name: 'Annex label', run: { size: pt(11) } },
    {
      id: STYLE.annexEmptyTitle,
      name: 'Annex title of what was not reported',
      run: { size: pt(13), bold: true },
      paragraph: { spacing: { before: 160, after: 40 }, keepNext: true },
    },
    {
      id: STYLE.tileName,
      name: 'Map tile name',
      run: { size: pt(6) },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: STYLE.tileValue,
      name: 'Map tile value',
      run: { size: pt(9), bold: true },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    { id: STYLE.tileList, name: 'Map list', run: { size: pt(8) } },
    {
      id: STYLE.annexPairTitle,
      name: 'Annex title over one of two charts',
      basedOn: STYLE.annexTitle,
      run: { size: pt(14), bold: true },
      paragraph: { outlineLevel: 9 },
    },
  ],
  characterStyles: [
    { id: STYLE.draft, name: 'Draft line', run: { size: pt(9), color: '595959' } },
    {
      id: STYLE.openFigure,
      name: 'Open figure',
      run: OPEN_FIGURE,
    },
    { id: STYLE.blockedFigure, name: 'Figure against a rule', run: BLOCKED_FIGURE },
  ],
});

/** Lists take a dash, hanging 0.63 cm. */
export const DASH_LIST = 'reference-dash';
