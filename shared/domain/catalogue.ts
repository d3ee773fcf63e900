import { z } from 'zod';

/**
 * The catalogue is data (`resources/catalogue/*.json`), checked against these schemas when the
 * program starts and by a test. Words: indicator = SDMX concept / DHIS2 data element; category =
 * dimension + code; figure = indicator × categories that the reference prints, under a short id.
 */

export const Labels = z.strictObject({ en: z.string(), az: z.string(), ru: z.string() });
export type Labels = z.infer<typeof Labels>;

export const IndicatorSchema = z.strictObject({
  id: z.string(),
  labels: Labels,
  /** What is counted: `persons`, `facts`, `criminal cases`, `calls`, `AZN`, `percent`… (unit code). */
  unit: z.string(),
  kind: z.enum(['stock', 'flow']),
  /** Whether the value is a total or an amount per person (`AZN 700` each). */
  measure: z.enum(['total', 'per-person']),
  additive: z.boolean(),
  /** Legal article, e.g. `CC 144-1`. */
  article: z.string().optional(),
  /** Agency ids; the first is the owner. */
  owners: z.array(z.string()),
});
export type Indicator = z.infer<typeof IndicatorSchema>;

export const FigureSchema = z.strictObject({
  /** Id of `figures.csv`, or one of the catalogue's own for figures that are kept but not printed. */
  id: z.string(),
  indicator: z.string(),
  /** dimension id → code id; a code may be a list joined by `+` where the figure covers several. */
  categories: z.record(z.string(), z.string()),
  kind: z.enum(['reporting_year', 'cumulative', 'context_global', 'unprinted']),
  /** A figure whose period is not the workspace's: cumulative `2005-{year}`, a fixed year. */
  period: z.string().optional(),
  labels: Labels,
  /**
   * How agencies write the label of the row or column that holds this figure (any language),
   * as found in their returns. Compared after folding (see fold.ts), so once per spelling is enough.
   */
  synonyms: z.array(z.string()),
  /** A qualifier that the reference prints with it: `more than`. */
  qualifier: z.string().optional(),
  /** Chart figures: the text figure that they repeat; their value must be the same. */
  repeats: z.string().optional(),
});
export type FigureDefinition = z.infer<typeof FigureSchema>;

export const AgencySchema = z.strictObject({
  id: z.string(),
  names: Labels,
  abbreviations: z.array(z.string()),
  /** Other spellings met in deliveries, in any language. */
  aliases: z.array(z.string()),
  type: z.string(),
  /** Figures that it supplies according to the reference. */
  supplies: z.array(z.string()),
});
export type Agency = z.infer<typeof AgencySchema>;

export const PlaceSchema = z.strictObject({
  id: z.string(),
  labels: z.strictObject({ en: z.string(), az: z.string() }),
  type: z.string(),
  /** ISO 3166-2 where there is one. */
  iso: z.string().optional(),
});
export type Place = z.infer<typeof PlaceSchema>;

export const CodeSchema = z.strictObject({
  id: z.string(),
  labels: Labels,
  synonyms: z.array(z.string()),
  /** Code in HTCDS 2.0, CTDC, ISO 3166, SDMX, Eurostat…; null where not known, never invented. */
  concordance: z.record(z.string(), z.string()).nullable(),
});

export const DimensionSchema = z.strictObject({
  id: z.string(),
  labels: Labels,
  response: z.enum(['single', 'multi']),
  codes: z.array(CodeSchema),
});
export type Dimension = z.infer<typeof DimensionSchema>;

export const UnitSchema = z.strictObject({
  id: z.string(),
  labels: Labels,
  /** How agencies write it in the unit column (`nəfər`, `лицо`), folded on comparison. */
  synonyms: z.array(z.string()),
  /** Multiplier to the unit (thousand manat → AZN: 1000), for written variants. */
  scaled: z.array(z.strictObject({ written: z.string(), factor: z.number() })),
});
export type Unit = z.infer<typeof UnitSchema>;
