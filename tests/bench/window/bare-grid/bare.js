// A grid and nothing else: the peer that the Figures screen is measured against. Same library, same pages
// of the same source, as many columns as the screen shows.
import { CellStyleModule, createGrid, InfiniteRowModelModule, themeQuartz } from 'ag-grid-community';

const COLUMNS = ['label', 'value', 'previous', 'change', 'state', 'checks', 'unit', 'agree', 'id', 'period'];
const query = { filter: 'all', search: '', arrange: 'flat', state: 'now', language: 'en', folds: {} };

createGrid(
  document.getElementById('grid'),
  {
    theme: themeQuartz,
    styleNonce: document.querySelector('meta[name="csp-nonce"]').content,
    rowModelType: 'infinite',
    cacheBlockSize: 100,
    rowHeight: 26,
    columnDefs: COLUMNS.map((field) => ({ field })),
    datasource: {
      getRows: (asked) => void fill(asked),
    },
  },
  { modules: [InfiniteRowModelModule, CellStyleModule] },
);

async function fill(asked) {
  const json = JSON.stringify({ ...query, from: asked.startRow, to: asked.endRow });
  const answer = JSON.parse(await window.arayis.invoke('figures.rows', { json }));
  asked.successCallback(answer.value.rows, answer.value.total);
}
