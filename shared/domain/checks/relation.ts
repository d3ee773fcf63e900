import { z } from '../../zod.ts';

/**
 * A relation that figures must keep: data (`resources/catalogue/relations.json`), checked against this
 * schema. Its results are findings, never exceptions. UNECE: edit rule; VTL: ruleset.
 *
 * Terms: `id` the value · `id@prev` last year's · `id@delta` the change · `id@from`, `id@second`, `id@to`
 * the numbers of a reference text (`2020–2024`, `21.05.2024`) · `2*id`, `-id` · a bare number.
 */
const Term = z.string().regex(/^-?(?:\d+(?:\.\d+)?\*)?[a-z0-9_.]+(?:@(?:prev|delta|from|second|to))?$/);
const Terms = z.array(Term).min(1);

const Shared = {
  id: z.string(),
  /** What the message begins with: `Victims by sex`. */
  says: z.string(),
  saysAz: z.string().min(1),
  /** The heading that it is found under, where its sort does not tell. */
  group: z.enum(['per-person', 'period-or-label', 'parts']).optional(),
  /** When violated. A blocker is certainly an error; what may be right is a query or a note. */
  severity: z.enum(['blocker', 'query', 'note']),
  /** Whether it must hold for the values, for last year's values, for the changes. Absent: values. */
  applies: z.array(z.enum(['value', 'previous', 'change'])).optional(),
  /** `exact` (absent): counts. `rounded`: half a unit of each term's printed precision is allowed. */
  tolerance: z.enum(['exact', 'rounded']).optional(),
  /** Absent: not checked unless all terms are there. `zero`: those that are missing count as 0. */
  missing: z.enum(['skip', 'zero']).optional(),
  /** Only where this reference text names one year. */
  when: z.strictObject({ single: z.string() }).optional(),
  /** Not where all of these figures are known: another relation, which counts them in, takes its place. */
  unless: z.array(z.string()).optional(),
  /** Only where all of these figures are known: parts that the document does not print. */
  onlyWith: z.array(z.string()).optional(),
  /** An explanation that people know; `{id}`, `{id/id}` are filled in. Figures: whose place to show. */
  hint: z.string().optional(),
  hintAz: z.string().optional(),
  hintFor: z.string().optional(),
};

const relation = <S extends string, T extends z.ZodRawShape>(sort: S, shape: T) =>
  z.strictObject({ ...Shared, sort: z.literal(sort), ...shape });

export const RelationSchema = z.discriminatedUnion('sort', [
  /** A declared partition adds up to its whole; parts that are no partition may add up to less. */
  relation('part-whole', { parts: Terms, whole: Terms, partition: z.boolean() }),
  relation('subset', { part: Terms, whole: Terms, strict: z.boolean().optional() }),
  /** Stages of a procedure: none has more than the one before. */
  relation('cascade', { stages: Terms }),
  /** One number printed in two places. */
  relation('repeat', {
    left: Terms,
    right: Terms,
    between: z.enum(['text-slide', 'text-text', 'slide-slide']),
  }),
  /** Two statements that say the same in other words. */
  relation('identity', { left: Terms, right: Terms }),
  /** A percentage of a base. */
  relation('share', { share: Term, part: Terms, base: Terms }),
  /** Shares of one whole add up to 100. */
  relation('footing', { shares: Terms }),
  /** One whole base must yield all shares from their counts. */
  relation('common-base', { counts: Terms, shares: Terms }),
  /** Shares that must split at least one of the bases into whole numbers; `others` are offered as explanation. */
  relation('split', { shares: Terms, bases: z.array(Terms), others: z.array(Terms) }),
  /** A quotient printed as a rounded number (`twice`). */
  relation('ratio', { numerator: Terms, denominator: Terms, ratio: Term }),
  /** Two quotients of one kind: neither is `factor` times the other. */
  relation('scale', {
    numerator: Terms,
    denominator: Terms,
    against: z.strictObject({ numerator: Terms, denominator: Terms }),
    factor: z.number(),
  }),
  /** Number times amount per head. */
  relation('product', { factors: Terms, atMost: Terms }),
  relation('total', { factors: Terms, plus: Terms, atMost: Terms }),
  relation('ascending', { terms: Terms }),
  /** Periods or bands without gap or overlap: `after` = `before` + step. */
  relation('contiguous', {
    before: Term,
    after: Term,
    step: z.union([z.literal(0), z.literal(1)]),
    /** Severity where both share the limit (`18-25`, `25-35`); absent: the relation's own. */
    sharedLimit: z.literal('note').optional(),
  }),
  /** One number printed in many places; the majority is believed. */
  relation('same', { terms: Terms }),
  /** A count against the items listed: numbers, or the list items of a section, by its id. */
  relation('count', {
    count: z.union([Term, Terms]),
    listed: Terms.optional(),
    items: z.string().optional(),
  }),
  relation('bound', { figures: z.array(z.string()), min: z.number().optional(), max: z.number().optional() }),
  /** Equal numbers that may be copies of each other. */
  relation('distinct', { left: Term, right: Term }),
  /** A sentence, in either language, that contradicts figures above zero. */
  relation('statement', { phrase: z.string(), phraseAz: z.string(), figures: Terms, beside: Term }),
  /** Whole numbers only; `*` stands for anything. */
  relation('whole', { figures: z.array(z.string()), exceptions: z.array(z.string()) }),
  /** More than `factor` times last year's value or less than its part, from `from` on. */
  relation('history', { figures: z.array(z.string()), factor: z.number(), from: z.number() }),
]);
export type Relation = z.infer<typeof RelationSchema>;
export type RelationOf<S extends Relation['sort']> = Extract<Relation, { sort: S }>;
export const RelationsSchema = z.array(
  RelationSchema.refine(({ hint, hintAz }) => (hint === undefined) === (hintAz === undefined), {
    error: 'a hint is needed in both languages',
  }),
);
