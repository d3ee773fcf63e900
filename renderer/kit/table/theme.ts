import {
  createTheme,
  CellApiModule,
  CellStyleModule,
  ColumnApiModule,
  EventApiModule,
  InfiniteRowModelModule,
  LocaleModule,
  type Module,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
} from 'ag-grid-community';

/** The grid in our tokens: it follows light, dark and high contrast by itself. Rows of 26 px (visual.md, Grid). */
export const tableTheme = createTheme().withParams({
  backgroundColor: 'var(--surface)',
  foregroundColor: 'var(--text)',
  cellTextColor: 'var(--text)',
  headerBackgroundColor: 'var(--surface)',
  headerTextColor: 'var(--text-2)',
  dataBackgroundColor: 'var(--surface)',
  oddRowBackgroundColor: 'var(--surface)',
  rowHoverColor: 'transparent',
  selectedRowBackgroundColor: 'var(--accent-tint)',
  accentColor: 'var(--accent)',
  borderColor: 'var(--line-2)',
  rowBorder: { color: 'var(--row)' },
  headerRowBorder: { color: 'var(--line-2)' },
  pinnedColumnBorder: false,
  wrapperBorder: false,
  columnBorder: false,
  wrapperBorderRadius: 0,
  fontFamily: ['Noto Sans', 'sans-serif'],
  headerFontFamily: ['Noto Sans', 'sans-serif'],
  fontSize: 13,
  headerFontSize: 11,
  headerFontWeight: 400,
  cellHorizontalPadding: 8,
  spacing: 4,
  rowHeight: 26,
  headerHeight: 32,
});

/** Styles that the grid makes at run time carry the nonce of the page's policy. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** What the grid of this program can do, one by one: what is not named here is not in the bundle. */
export const TABLE_MODULES: Module[] = [
  InfiniteRowModelModule,
  CellStyleModule,
  RowStyleModule,
  LocaleModule,
  ColumnApiModule,
  RowApiModule,
  CellApiModule,
  RenderApiModule,
  ScrollApiModule,
  EventApiModule,
];
