import { loadCatalogue } from '../main/catalogue.ts';
export const catalogue = loadCatalogue('x');
