import { figurePanelContract } from './figure-panel.ts';
import { figureRowsContract } from './figure-rows.ts';

/** Procedures of the Figures screen. */
export const figuresContract = { ...figureRowsContract, ...figurePanelContract };
