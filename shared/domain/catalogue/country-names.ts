import { z } from '../../zod.ts';

const Names = z.record(z.string().regex(/^[a-z]{2}$/), z.string());

/**
 * Names of countries in the languages of returns, by the ISO 3166-1 code in small letters
 * (`resources/languages/country-names.json`): those that the catalogue knows, and all others.
 */
export const CountryNamesSchema = z.strictObject({ az: Names, ru: Names, en: Names, tr: Names });
export type CountryNames = z.infer<typeof CountryNamesSchema>;
