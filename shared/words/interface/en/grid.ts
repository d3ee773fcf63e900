export const grid = {
  /** Texts of the grid itself, by its own keys. */
  text: {
    loadingOoo: 'Loading…',
    ariaColumn: 'Column',
    ariaRow: 'Row',
    ariaRowSelect: 'Choose row',
    ariaRowDeselect: 'Leave row',
    ariaHeaderSelection: 'Column header',
    ariaSkeletonCellLoading: 'Row is loading',
    ariaSkeletonCellLoadingFailed: 'Row could not be loaded',
  },
  columns: 'Columns',
  sortUp: 'Order by this column, upwards',
  sortDown: 'Order by this column, downwards',
  asTheyCome: 'In the order as they come',
  hide: 'Hide this column',
  toLeft: 'Move this column to the left',
  toRight: 'Move this column to the right',
  asMade: 'Columns as they were at first',
  menu: 'What can be done here',
};
