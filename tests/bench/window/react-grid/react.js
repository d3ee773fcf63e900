// The same through ag-grid-react, as the screens do it: tells what the wrapper costs.
import { AgGridReact } from 'ag-grid-react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { modules, options, place } from '../grid-options.js';

createRoot(place).render(createElement(AgGridReact, { gridOptions: options, modules }));
