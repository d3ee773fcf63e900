import { z } from '../../zod.ts';

/** Language → ISO 3166-1 code in small letters → name (`resources/languages`, from the Unicode CLDR). */
export const CountryNamesSchema = z.record(z.string(), z.record(z.string().regex(/^[a-z]{2}$/), z.string()));
export type CountryNames = z.infer<typeof CountryNamesSchema>;
