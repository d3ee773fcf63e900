// A grid and nothing else: the peer that the Figures screen is measured against.
import { createGrid } from 'ag-grid-community';
import { modules, options, place } from '../grid-options.js';

createGrid(place, options, { modules });
