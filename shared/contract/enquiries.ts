import { z } from '../zod.ts';
import type { LineAnswer } from '../domain/enquiries/answer-line.ts';
import type { AnswerState } from '../domain/enquiries/answer-line.ts';
import { ENQUIRY_IDS } from '../domain/enquiries/enquiry.ts';
import type { Said } from '../domain/text/said.ts';
import { MayReplace } from './files.ts';
import { ASIDE, command, query, shaped } from './procedure.ts';

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
