// What both bare pages show: same library, same pages of the same source, as many columns as the Figures screen.
import { CellStyleModule, InfiniteRowModelModule, themeQuartz } from 'ag-grid-community';

const COLUMNS = ['label', 'value', 'previous', 'change', 'state', 'checks', 'unit', 'agree', 'id', 'period'];
const query = { filter: 'all', search: '', arrange: 'flat', state: 'now', language: 'en', folds: {} };

export const modules = [InfiniteRowModelModule, CellStyleModule];

export const options = {
  theme: themeQuartz,
  styleNonce: document.querySelector('meta[name="csp-nonce"]').content,
  rowModelType: 'infinite',
  cacheBlockSize: 100,
  rowHeight: 26,
  columnDefs: COLUMNS.map((field) => ({ field })),
  datasource: {
    getRows: (asked) => void fill(asked),
  },
};

export const place = document.getElementById('grid');

async function fill(asked) {
  const json = JSON.stringify({ ...query, from: asked.startRow, to: asked.endRow });
  const answer = JSON.parse(await window.arayis.invoke('figures.rows', { json }));
  asked.successCallback(answer.value.rows, answer.value.total);
}
