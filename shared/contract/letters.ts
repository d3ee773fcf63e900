import { z } from '../zod.ts';
import type { AnswerState, LineAnswer } from '../domain/enquiries/answer-line.ts';
import { ENQUIRY_IDS } from '../domain/enquiries/enquiry.ts';
import type { Said } from '../domain/text/said.ts';
import { ACT, ASIDE, command, query, shaped } from './procedure.ts';
import { MayReplace } from './files.ts';
import { QuestionIdSchema } from './ids.ts';

/** What a question of a letter is about; the program words it in the language of the letter. */
const LetterRefSchema = z.union([
  z.strictObject({ question: QuestionIdSchema }),
  z.strictObject({ figure: z.string(), period: z.string().optional() }),
  z.strictObject({ finding: z.string() }),
]);

/** `agency`: id of the catalogue, or the name as the secretariat's list writes it. */
const LetterAboutSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reminder'), agency: z.string() }),
  z.strictObject({ kind: z.literal('questions'), agency: z.string(), items: z.array(LetterRefSchema) }),
]);
export type LetterRef = z.infer<typeof LetterRefSchema>;
export type LetterAbout = z.infer<typeof LetterAboutSchema>;

export type LetterLanguage = 'az' | 'en';

export interface LetterView {
  agency: string;
  /** Name in the language of the letter. */
  agencyName: string;
  subject: string;
  text: string;
  /** File name without ending that a copy would have. */
  suggested: string;
  /** When the agency was written to before, newest first. */
  earlier: { at: string; by: string; kind: LetterAbout['kind'] }[];
}

export const lettersContract = {
  'letters.compose': query(
    'workspace',
    z.strictObject({ about: LetterAboutSchema, language: z.enum(['az', 'en']) }),
    shaped<LetterView>(),
  ),
  /** Keeps in the history that the letter was written; `path`: and writes it, by its ending as text or Word. */
  'letters.save': command(
    ACT,
    z.strictObject({
      about: LetterAboutSchema,
      language: z.enum(['az', 'en']),
      subject: z.string(),
      text: z.string().min(1),
      path: z.string().nullable(),
      ...MayReplace,
    }),
    shaped<{ file: string | null }>(),
    { path: 'write' },
  ),
};

/** What another reader asks, answered from accepted figures. */
export interface AnswersView {
  period: string;
  title: Said;
  about: Said;
  sections: Said[];
  lines: LineAnswer[];
  counts: Record<AnswerState, number>;
  /** Numbers that nobody collects: whoever answers states them. */
  outside: { id: string; label: Said }[];
  /** Numbers that readers outside are not shown, of all that they are given; null: it is for those inside. */
  hidden: { small: number; linked: number; beyond: readonly string[] } | null;
  /** Names of units and figures, by id. */
  names: Record<string, Said>;
}

const Asked = {
  id: z.enum(ENQUIRY_IDS),
  years: z
    .array(z.string().regex(/^\d{4}$/))
    .min(1)
    .max(51),
  /** Everything is shown. */
  inside: z.boolean(),
  stated: z.record(z.string(), z.number().positive()),
};

export const enquiriesContract = {
  'enquiries.view': query('workspace', z.strictObject(Asked), shaped<AnswersView>()),
  /** Saves them as a workbook or, where the name ends in `.csv`, as text. */
  'enquiries.save': command(
    { ...ASIDE, needs: 'workspace' },
    z.strictObject({ ...Asked, path: z.string().min(1), language: z.enum(['en', 'az']), ...MayReplace }),
    shaped<{ file: string; long: number }>(),
    { path: 'write' },
  ),
};
