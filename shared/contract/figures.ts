import { figurePanelContract } from './figure-panel.ts';
import { figureRowsContract } from './figure-rows.ts';
import { originContract } from './origin.ts';
import { searchContract } from './search.ts';

/** Procedures of the Figures screen, and what every screen shares from it. */
export const figuresContract = {
  ...originContract,
  ...figureRowsContract,
  ...figurePanelContract,
  ...searchContract,
};
