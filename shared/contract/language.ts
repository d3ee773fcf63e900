import { z } from '../zod.ts';
import type { NoRepair, SlipKind } from '../domain/reference/language/slip.ts';
import { ACT, command, query, shaped } from './procedure.ts';

/** A place where a text breaks a rule of the house. */
export interface SlipView {
  id: string;
  block: string;
  /** Which line of the block, of those that print. */
  line: number;
  /** The part of the document that the block stands in, its heading, and its page. */
  section: string;
  title: string;
  page: number;
  kind: SlipKind;
  /** The words there, figures as they print, and what they become; null: nothing repairs it. */
  now: string;
  say: string | null;
  /** Exactly where `say` is null. */
  no?: NoRepair;
}

export interface LanguageView {
  language: 'en' | 'az';
  /** Languages that the workspace has a text in. */
  ready: ('en' | 'az')[];
  /** In the order of the text. */
  slips: SlipView[];
}

const Language = z.enum(['en', 'az']);

export const languageContract = {
  /** What the rules of a language find in its text. */
  'language.slips': query('workspace', z.strictObject({ language: Language }), shaped<LanguageView>()),
  /** Does the repairs of slips, as one act. */
  'language.repair': command(
    ACT,
    z.strictObject({ language: Language, slips: z.array(z.string()).min(1) }),
    shaped<{ repaired: number }>(),
  ),
};
