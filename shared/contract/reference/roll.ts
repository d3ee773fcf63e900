import { z } from '../../zod.ts';
import type { Fate } from '../../domain/roll/fate.ts';
import type { OfferKind } from '../../domain/roll/offers.ts';
import type { RollReason } from '../../domain/roll/reasons.ts';
import { ACT, command, OTHER_WORKSPACE, query, shaped } from '../procedure.ts';

/** A piece of a sentence as it prints. */
export interface RollPiece {
  text: string;
  /** A number of a figure. */
  figure?: true;
  /** A word in question. */
  wrong?: true;
}

/** How a sentence prints where its number is another one. */
export interface RollTrial {
  /** null: nobody reported any. */
  value: number | null;
  pieces: RollPiece[];
  /** false: it does not read right with it. */
  ok: boolean;
}

/** A way to mend a sentence. */
interface RollOffer {
  kind: OfferKind;
  /** The whole block as it would be written. */
  source: string;
  /** As the sentence would read with last year’s numbers. */
  reads: string;
}

/** A sentence that would not read right by itself in the next year. */
export interface RollLine {
  language: 'en' | 'az';
  block: string;
  /** Its number within the block, from 0. */
  at: number;
  section: string;
  page: number | null;
  why: RollReason;
  /** Further reasons. */
  also: RollReason[];
  /** What is wrong, in words of the text or values. */
  words: string[];
  values: number[];
  /** Figures in question. */
  figures: number;
  pieces: RollPiece[];
  trials: RollTrial[];
  offers: RollOffer[];
  fate: Fate | null;
  /** The block as the next year has it now. */
  source: string;
  /** The same sentence in the other language; null: there is none at its place. */
  other: string | null;
}

export interface RollView {
  from: string;
  to: string;
  /** Beside the workspace. */
  path: string;
  carried: {
    figures: number;
    printed: number;
    sections: number;
    slides: number;
    layouts: number;
    agencies: number;
    due: string | null;
    rules: number;
    explanations: number;
  };
  stays: { deliveries: number; decisions: number };
  unsettled: { conflicts: number; blockers: number };
  lines: RollLine[];
}

const Sentence = { language: z.enum(['en', 'az']), block: z.string().min(1), at: z.int().min(0) };

/** A sentence of this year beside the one at its place in the year before. */
export interface ComparedSentence {
  block: string;
  section: string;
  page: number | null;
  /** numbers: only they differ */
  kind: 'same' | 'numbers' | 'words' | 'new' | 'gone';
  before: string | null;
  after: string | null;
}

export interface ComparedYears {
  /** null: this workspace goes on from none. */
  from: string | null;
  to: string;
  rows: ComparedSentence[];
}

export const rollContract = {
  /** Last year's text beside this year's, sentence by sentence. */
  'roll.compared': query(
    'workspace',
    z.strictObject({ language: z.enum(['en', 'az']) }),
    shaped<ComparedYears>(),
  ),
  /** The next year as it would begin; nothing is written. */
  'roll.view': query('workspace', z.strictObject({}), shaped<RollView>()),
  /** Says what becomes of a sentence in the next year’s text; `source`: the whole block, with `mended`. */
  'roll.mend': command(
    ACT,
    z.strictObject({
      ...Sentence,
      fate: z.enum(['mended', 'kept', 'later']),
      source: z.string().min(1).max(100_000).optional(),
    }),
    shaped<{ left: number }>(),
  ),
  /** Makes next year’s workspace and opens it. */
  'roll.begin': command(
    { ...OTHER_WORKSPACE, needs: 'person' },
    z.strictObject({ path: z.string() }),
    shaped<{ path: string; left: number }>(),
    { path: 'create' },
  ),
};
