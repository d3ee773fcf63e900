import { z } from '../../zod.ts';
import type { LiveRun } from '../../domain/reference/live-run.ts';
import type { TextBlock } from '../../domain/reference/text/text-block.ts';
import type { InBoth, NumberOffer } from './reference.ts';
import { ACT, command, query, shaped } from '../procedure.ts';

/** What pieces of a text print as they are written, by their source: `{victims.identified}` → `21`. */
export type Prints = Record<string, LiveRun[]>;

/** The text of a language as it is written, for who writes on. */
export interface WrittenText {
  language: 'en' | 'az';
  /** The reporting year. */
  year: number;
  /** The newest line of the history that is in it. */
  at: number;
  blocks: TextBlock[];
  prints: Prints;
  /** Of every figure that is named in it. */
  labels: Record<string, InBoth>;
  /** Blocks of words that the other language has and this one has not; null: it has no text at all. */
  missing: { en: string[] | null; az: string[] | null };
}

/** A figure that can be put into the text. */
export interface OfferedFigure {
  figure: string;
  label: InBoth;
  prints: string;
}

/** What somebody says of a place of the text. */
export interface TextComment {
  id: number;
  block: string;
  /** The words that it is about; empty: the block. */
  quote: string;
  text: string;
  by: string;
  at: string;
  /** Whom it names. */
  to: string[];
}

const Language = z.enum(['en', 'az']);
const Block = z.strictObject({ id: z.string().min(1), source: z.string().min(1) });

export const composingContract = {
  'composing.text': query('workspace', z.strictObject({ language: Language }), shaped<WrittenText>()),
  'composing.prints': query(
    'workspace',
    z.strictObject({ language: Language, sources: z.array(z.string().max(10_000)).max(100) }),
    shaped<{ prints: Prints; labels: Record<string, InBoth> }>(),
  ),
  /** Figures whose names hold what was typed, in any language, with what they print. */
  'composing.figures': query(
    'workspace',
    z.strictObject({ language: Language, text: z.string().max(200) }),
    shaped<{ figures: OfferedFigure[] }>(),
  ),
  /** Figures that numbers of the text may be, the likeliest first. */
  'composing.offers': query(
    'workspace',
    z.strictObject({
      language: Language,
      numbers: z
        .array(z.strictObject({ text: z.string(), value: z.number(), sentence: z.string() }))
        .max(200),
    }),
    shaped<{ offers: NumberOffer[][] }>(),
  ),
  /** What is said of the text and nobody has settled. */
  'composing.comments': query(
    'workspace',
    z.strictObject({ language: Language }),
    shaped<{ comments: TextComment[] }>(),
  ),
  'composing.comment': command(
    ACT,
    z.strictObject({
      language: Language,
      block: z.string().min(1),
      quote: z.string().max(300),
      text: z.string().trim().min(1).max(5_000),
    }),
    shaped<Record<string, never>>(),
  ),
  'composing.settle': command(
    ACT,
    z.strictObject({ language: Language, comment: z.number().int() }),
    shaped<Record<string, never>>(),
  ),
  /** Puts blocks in the place of others that stand one behind the other, as they were read; as one act. */
  'composing.write': command(
    ACT,
    z.strictObject({
      language: Language,
      /** The block that they stand behind; null: they come first. */
      behind: z.string().nullable(),
      before: z.array(Block),
      /** Without an id it is a new one. */
      after: z.array(z.strictObject({ id: z.string().nullable(), source: z.string().min(1) })),
      /** Why a number stands without a figure. */
      reason: z.string().min(1).exactOptional(),
    }),
    /** The ids of `after`, and the newest line of the history then: what was read before it is older. */
    shaped<{ ids: string[]; at: number }>(),
  ),
};
