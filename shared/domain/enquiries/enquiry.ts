import { z } from '../../zod.ts';

/**
 * What another reader asks of the same figures: data (`resources/enquiries/<id>.json`), checked against this schema
 * when the program starts. Each line says in our own words what such a questionnaire asks, and which figures answer it,
 * or why none does. Where what is asked and what is counted differ, the line says so.
 */
const Said = z.strictObject({ en: z.string().min(1), az: z.string().min(1) });

/** A figure of the catalogue, by its id. */
const Figures = z.array(z.string().min(1)).min(1);

const AnswerSchema = z.union([
  /** One figure, or several that are added up. */
  z.strictObject({ sum: Figures }),
  /** `times` × the part ÷ a number that is not collected here and that a person states. */
  z.strictObject({ rate: Figures, of: z.string().min(1), times: z.number().positive() }),
]);

export const BREAKDOWNS = ['sex', 'age', 'form', 'citizenship', 'country', 'offence'] as const;

const LineSchema = z
  .strictObject({
    /** Within its questionnaire. */
    code: z.string().regex(/^[A-Z]\d+(?:\.\d+)*[a-z]?$/),
    asks: Said,
    /** Unit code of the catalogue; `rate` for a number of persons per so many inhabitants. */
    unit: z.string().min(1),
    /** Which part is asked for, by kind of breakdown; absent: the whole. */
    by: z.partialRecord(z.enum(BREAKDOWNS), Said).optional(),
    /** `year`: each year by itself · `since`: all years together up to the reporting year. */
    period: z.enum(['year', 'since']),
    answer: AnswerSchema.optional(),
    /** Why it cannot be answered from what is collected. */
    because: Said.optional(),
    /** In what what is counted differs from what is asked. */
    note: Said.optional(),
  })
  .refine((line) => (line.answer === undefined) !== (line.because === undefined), {
    error: 'either an answer or the reason why there is none',
  });

export const EnquirySchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+$/),
    title: Said,
    /** Who asks, and what for. */
    about: Said,
    /** Numbers that a person states: nobody reports them here. */
    outside: z
      .array(z.strictObject({ id: z.string().regex(/^[a-z][a-z-]*$/), label: Said, unit: z.string().min(1) }))
      .optional(),
    sections: z.array(z.strictObject({ title: Said, lines: z.array(LineSchema).min(1) })).min(1),
  })
  .refine(({ sections }) => new Set(codesIn(sections)).size === codesIn(sections).length, {
    error: 'two lines have one code',
  });

const codesIn = (sections: readonly { lines: readonly { code: string }[] }[]): string[] =>
  sections.flatMap(({ lines }) => lines.map(({ code }) => code));

export type Enquiry = z.infer<typeof EnquirySchema>;
export type EnquiryLine = z.infer<typeof LineSchema>;

export const ENQUIRY_IDS = ['greta', 'glotip', 'sdg'] as const;
export type EnquiryId = (typeof ENQUIRY_IDS)[number];

export const figuresOfLine = ({ answer }: EnquiryLine): readonly string[] =>
  answer === undefined ? [] : 'sum' in answer ? answer.sum : answer.rate;
