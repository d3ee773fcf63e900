import { z } from '../zod.ts';
import type { InterpretationNote } from '../domain/understanding/interpretation.ts';
import type { DeliveryNote } from '../domain/deliveries/delivery-note.ts';
import type { EvidenceKind } from '../domain/deliveries/evidence-kind.ts';
import type { BothNames } from '../domain/collect/letter.ts';
import type { AppError } from '../domain/errors/app-error.ts';
import type { JobProgress } from './events.ts';
import { ACT, ASIDE, command, Nothing, query, shaped } from './procedure.ts';
import type { DeliveryId } from '../domain/keys/ids.ts';

/** A file that was taken in, and what came of it. */
export interface TakenFile {
  id: DeliveryId;
  file: string;
  /** Sender, id in the catalogue or `unknown`. */
  agency: string;
  period: string;
  observations: number;
  questions: number;
  /** Values that were seen and left aside, with the reason. */
  refused: number;
  supersedes?: DeliveryId;
  /** The delivery that it seems to replace; a question asks. */
  proposes?: DeliveryId;
  /** Kept as it is, not read. */
  evidence?: EvidenceKind;
  notes: DeliveryNote[];
}

export interface ImportOutcome {
  job: number;
  /** sample: the sample workspace was made; nobody asked for its files. */
  of: 'import' | 'sample';
  /** Of `cancelled` and `failed` nothing is kept. */
  state: 'done' | 'cancelled' | 'failed';
  taken: TakenFile[];
  refused: { file: string; error: AppError }[];
  /** Why it failed as a whole. */
  error?: AppError;
}

/** What becomes of what names persons. */
export type PersonsAnswer = { how: 'left out' | 'files left out' } | { how: 'kept'; reason: string };

/** A file that speaks of persons by name, number or address. */
export interface PersonalFile {
  file: string;
  notes: Extract<InterpretationNote, { tag: 'PersonalData' }>[];
}

export interface ImportView {
  /** The job that runs now. */
  running: JobProgress | null;
  /** While it asks: the files that speak of persons. */
  personal: PersonalFile[];
  /** How the last one of this session ended. */
  last: ImportOutcome | null;
}

/** Characters of a table that is pasted; more of it comes as a file. */
const MOST_PASTED = 20_000_000;

export const importContract = {
  /**
   * Takes files and folders in, all as one act. Answers as soon as the job runs; progress comes as events, and
   * `job.cancel` ends it with nothing kept. `paths` is filled in by the host where files were dropped.
   */
  'deliveries.import': command(
    { ...ACT, besideJob: false },
    z.strictObject({
      paths: z.array(z.string()).default([]),
      /** A table from the clipboard. */
      pasted: z
        .strictObject({
          source: z.string().trim().min(1).max(200),
          html: z.string().max(MOST_PASTED).exactOptional(),
          text: z.string().max(MOST_PASTED),
        })
        .exactOptional(),
      agency: z.string().optional(),
      period: z.string().optional(),
      letter: z.string().optional(),
      received: z.iso.date().optional(),
    }),
    shaped<{ job: number }>(),
    { paths: 'read' },
  ),
  /**
   * Goes on with an import that asks: without what names persons, without the files that do, or with all of it, for a
   * reason.
   */
  'deliveries.confirmImport': command(
    { ...ASIDE, topics: ['work', 'session'] },
    z.strictObject({
      job: z.number(),
      persons: z.discriminatedUnion('how', [
        z.strictObject({ how: z.enum(['left out', 'files left out']) }),
        z.strictObject({ how: z.literal('kept'), reason: z.string().trim().min(1) }),
      ]),
    }),
    shaped<{ job: number }>(),
  ),
  'job.cancel': command(
    { ...ASIDE, topics: ['session'] },
    z.strictObject({ job: z.number() }),
    shaped<{ cancelled: boolean }>(),
  ),
  'deliveries.importing': query('anyone', Nothing, shaped<ImportView>()),
  /** Who a person may name as the sender. */
  'deliveries.senders': query('anyone', Nothing, shaped<{ agencies: { id: string; name: BothNames }[] }>()),
};
