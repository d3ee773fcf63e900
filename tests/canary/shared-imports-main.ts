import { loadCatalogue } from '../main/resources/catalogue.ts';
export const catalogue = loadCatalogue('x');
