import { z } from '../../zod.ts';

/**
 * The catalogue is data (`resources/catalogue/*.json`), checked against these schemas when the
 * program starts and by a test. Words: indicator = SDMX concept / DHIS2 data element; category =
 * dimension + code; figure = indicator × categories that the reference prints, under a short id.
 */

const Labels = z.strictObject({ en: z.string(), az: z.string(), ru: z.string() });
type Labels = z.infer<typeof Labels>;

/**
 * Labels that name a figure only in their surroundings: `insan alverinə görə` under "Axtarışda olan
 * şəxslər", `Tətbiq edilmiş inzibati cərimələr` in the part of one of two bodies. Every condition
 * that is given must hold.
 */
const InContextSchema = z.strictObject({
  labels: z.array(z.string()).min(1),
  /** The body that counted is one of these. */
  agencies: z.array(z.string()).min(1).optional(),
  /** The title, section, sheet name or column header above contains one of these phrases (folded). */
  section: z.array(z.string()).min(1).optional(),
  /** The row's unit, where it states one, is one of these. */
  units: z.array(z.string()).min(1).optional(),
  /** What the label adds to the figure's own categories: the value is a part, or of wider scope. */
  categories: z.record(z.string(), z.string()).optional(),
});

export const IndicatorSchema = z.strictObject({
  id: z.string(),
  labels: Labels,
  /** What is counted: `persons`, `facts`, `criminal cases`, `calls`, `AZN`, `percent`… (unit code). */
  unit: z.string(),
  /** Units in which agencies count the same things (`tədbir` for sessions): no disagreement of units. */
  alsoUnits: z.array(z.string()).optional(),
  kind: z.enum(['stock', 'flow']),
  /** Whether the value is a total or an amount per person (`AZN 700` each). */
  measure: z.enum(['total', 'per-person']),
  additive: z.boolean(),
  /** Legal article, e.g. `CC 144-1`. */
  article: z.string().optional(),
  /** Agency ids; the first is the owner. */
  owners: z.array(z.string()),
  /** Counts the bodies that report: the cells that it was counted from name who is expected. */
  countsBodies: z.literal(true).optional(),
  /**
   * Wordings in Azerbaijani, Russian, English and Turkish, for the reading that compares sets of lemmas:
   * they differ in words, not in endings or order, and none is a fair wording of anything else. Words of the
   * indicator alone: its categories come from the other axis, the section or the rest of the label.
   */
  phrases: z.array(z.string()).optional(),
  /** Wordings that name it only in their surroundings. */
  inContext: z.array(InContextSchema).optional(),
  /** Dimensions whose members may be combined with it; empty: none. */
  dimensions: z.array(z.string()).optional(),
  /** Categories that every figure of it has, said or not: work permits are of overseas nationals. */
  always: z.record(z.string(), z.string()).optional(),
});
type Indicator = z.infer<typeof IndicatorSchema>;

export const FigureSchema = z.strictObject({
  /** Id of `figures.csv`, or one of the catalogue's own for figures that are kept but not printed. */
  id: z.string(),
  indicator: z.string(),
  /** dimension id → code id; `iran+iraq` is a code of its own, made of the codes that it joins. */
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
  /** As the phrases of its indicator, with the words of its categories. */
  phrases: z.array(z.string()).optional(),
  inContext: z.array(InContextSchema).optional(),
  /** A qualifier that the reference prints with it: `more than`. */
  qualifier: z.string().optional(),
  /** Chart figures: the text figure that they repeat; their value must be the same. */
  repeats: z.string().optional(),
  /** The section of the reference under which it is listed while no text prints it. */
  section: z.string().optional(),
  /** What is counted and what is not, as a person said it. */
  definition: z.string().optional(),
  /** Figures of a workspace's own: a part of that figure, whose id is its category of that dimension. */
  partOf: z.strictObject({ figure: z.string(), dimension: z.string() }).optional(),
  /** The figure of the year before that it goes on from: what rules say of that one they say of this one. */
  follows: z.string().optional(),
  /** From that period on nobody counts it any more; what is known of it stays. */
  retired: z.strictObject({ from: z.string(), reason: z.string() }).optional(),
});
export type FigureDefinition = z.infer<typeof FigureSchema>;

export const AgencySchema = z.strictObject({
  id: z.string(),
  names: Labels,
  /** At most two short lines: the head of a column. */
  short: z.strictObject({ en: z.string(), az: z.string() }).optional(),
  abbreviations: z.array(z.string()),
  /** Other spellings met in deliveries, in any language. */
  aliases: z.array(z.string()),
  /** Further names: former ones, other languages, letterheads. */
  phrases: z.array(z.string()).optional(),
  type: z.string(),
  /** The body that it belongs to. */
  parent: z.string().optional(),
  /** Figures that it supplies according to the reference. */
  supplies: z.array(z.string()),
});
export type Agency = z.infer<typeof AgencySchema>;

export const PlaceSchema = z.strictObject({
  id: z.string(),
  labels: Labels,
  type: z.enum([
    'city',
    'rayon',
    'city district',
    'autonomous republic',
    'economic region',
    'territory category',
    'facility',
    'address',
    'foreign city',
    'country',
  ]),
  /** Column from the west and row from the north in a map of equal tiles; those that make up the country have one. */
  tile: z.tuple([z.int(), z.int()]).optional(),
  /** ISO 3166-2, for countries ISO 3166-1 alpha-2, where there is one. */
  iso: z.string().optional(),
  /** Code of the territory that it lies in: of both, named together, the narrower counts. */
  within: z.string().optional(),
  aliases: z.array(z.string()),
  /** Further names: other languages, former names, abbreviations. */
  phrases: z.array(z.string()).optional(),
});
export type Place = z.infer<typeof PlaceSchema>;

const CodeSchema = z.strictObject({
  id: z.string(),
  labels: Labels,
  synonyms: z.array(z.string()),
  /** Further wordings, in any of the four languages; compared as sets of lemmas. */
  phrases: z.array(z.string()).optional(),
  /** What goes without saying with this code: the article of an offence; so two ways to say one key are one. */
  implies: z.record(z.string(), z.string()).optional(),
  /** A wider code of the same dimension that it lies in: of both, said together, the narrower counts. */
  within: z.string().optional(),
  /** Code in HTCDS 2.0, CTDC, ISO 3166, SDMX, Eurostat…; null where not known, never invented. */
  concordance: z.record(z.string(), z.string()).nullable(),
});

export type Code = z.infer<typeof CodeSchema>;

export const DimensionSchema = z.strictObject({
  id: z.string(),
  labels: Labels,
  /** Names of the axis itself, in headers and titles: `cins üzrə`, `по возрасту`. */
  phrases: z.array(z.string()).optional(),
  response: z.enum(['single', 'multi']),
  /** Shares the code list of that dimension (its own codes, if any, come first). */
  codesOf: z.string().optional(),
  /**
   * Categories beyond the code list: `place` adds the towns, rayons and economic regions of
   * places.json as codes; `year` allows any year (`2016`) or span of years (`2016-2022`).
   */
  open: z.enum(['place', 'year']).optional(),
  codes: z.array(CodeSchema),
});
export type Dimension = z.infer<typeof DimensionSchema>;

export const UnitSchema = z.strictObject({
  id: z.string(),
  labels: Labels,
  /** How agencies write it in the unit column (`nəfər`, `лицо`), folded on comparison. */
  synonyms: z.array(z.string()),
  /** Multiplier to the unit (thousand manat → AZN: 1000), for written variants. */
  scaled: z.array(z.strictObject({ written: z.string(), factor: z.number().positive() })),
  /** Further words of the unit itself. */
  phrases: z.array(z.string()).optional(),
  /** Signs for it (`₼`, `$`), which folding takes away. */
  signs: z.array(z.string()).optional(),
  /** Words of the unit in one language that mean something else in another: Turkish `kişi`, persons. */
  phrasesIn: z.partialRecord(z.enum(['az', 'ru', 'en', 'tr']), z.array(z.string())).optional(),
  /** Further written multiples: `тыс. лиц`. */
  scaledPhrases: z.array(z.strictObject({ written: z.string(), factor: z.number().positive() })).optional(),
  /** `ədəd`: fits every countable unit, so it disagrees with none. */
  generic: z.literal(true).optional(),
  /** Values may have fractions (amounts, shares, multiples); those of all other units are whole. */
  fractions: z.literal(true).optional(),
});
type Unit = z.infer<typeof UnitSchema>;

/** The whole catalogue, code lists complete, in the order of the reference, with indexes by id. */
export interface Catalogue {
  figures: FigureDefinition[];
  indicators: Indicator[];
  agencies: Agency[];
  places: Place[];
  dimensions: Dimension[];
  units: Unit[];
  figuresById: ReadonlyMap<string, FigureDefinition>;
  indicatorsById: ReadonlyMap<string, Indicator>;
  agenciesById: ReadonlyMap<string, Agency>;
  dimensionsById: ReadonlyMap<string, Dimension>;
  unitsById: ReadonlyMap<string, Unit>;
}
