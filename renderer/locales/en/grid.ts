export const grid = {
  empty: 'No rows.',
  /** Texts of the grid itself, by its own keys. */
  text: {
    loadingOoo: 'Loading…',
    noRowsToShow: 'No rows.',
    ariaColumn: 'Column',
    ariaRow: 'Row',
    ariaRowSelect: 'Choose row',
    ariaRowDeselect: 'Leave row',
    ariaHeaderSelection: 'Column header',
    ariaSkeletonCellLoading: 'Row is loading',
    ariaSkeletonCellLoadingFailed: 'Row could not be loaded',
  },
};
