import { z } from '../zod.ts';
import { ACT_KIND_NAMES, type ActKind } from '../domain/history/act-kinds.ts';
import { ACT, command, Nothing, query, shaped } from './procedure.ts';
import type { ChangedSentence, ChangedValue } from '../domain/history/changed.ts';
import type { Said } from '../domain/text/said.ts';
import type { ActName } from '../domain/history/act-name.ts';
import type { DeliveryId } from '../domain/keys/ids.ts';

/** One act of the history, with what a person wants to know and where it leads. */
export interface HistoryLine extends ActName {
  /** Whether it is one that an undo can take back. */
  undoable: boolean;
  /** Who took it back and when, where that is how things stand. */
  undone?: { seq: number; by: string; at: string };
  /** Time of the act before it, where the clock had gone back in between. */
  clockWas?: string;
  /** What was recorded before and after; null: nothing. */
  change?: { before: number | string | null; after: number | string | null };
  reason?: string;
  /** Where it can be looked at. */
  links: {
    figure?: string;
    period?: string;
    delivery?: DeliveryId;
    sheet?: string;
    ref?: string;
    finding?: string;
  };
}

export interface HistoryPage {
  lines: HistoryLine[];
  /** More lines may come: `page`, there are; `search`, those looked through hold no more. */
  more: 'page' | 'search' | null;
  /** Lines of the whole history. */
  total: number;
  /** Everybody who did something. */
  people: string[];
}

/** What is otherwise than at an earlier moment. */
export interface ChangedView {
  /** False: there is no such moment. */
  found: boolean;
  period: string;
  since: { entry: number; at: string | null };
  until: { entry: number; at: string | null };
  acts: number;
  values: (ChangedValue & { label: Said; by: ActName[] })[];
  sentences: ChangedSentence[];
}

const HistoryFilterSchema = z.strictObject({
  by: z.string().optional(),
  kind: z.enum(ACT_KIND_NAMES as [ActKind, ...ActKind[]]).optional(),
  figure: z.string().optional(),
  text: z.string().optional(),
  /** What the screen calls each command, so that a person finds an act by the words they read. */
  words: z.record(z.string(), z.string()).optional(),
});
export type HistoryFilter = z.infer<typeof HistoryFilterSchema>;

export const historyContract = {
  'history.undo': command(ACT, Nothing, shaped<ActName>()),
  'history.redo': command(ACT, Nothing, shaped<ActName>()),
  /** Newest first, `count` of them at most. */
  'history.page': query(
    'workspace',
    z.strictObject({ count: z.number().int().positive(), filter: HistoryFilterSchema }),
    shaped<HistoryPage>(),
  ),
  /** `since`: `last-visit`, `last-export`, the number of an act, or a day; `until`: null is now. */
  'history.changed': query(
    'workspace',
    z.strictObject({
      since: z.string().min(1),
      until: z.string().min(1).nullable(),
      language: z.enum(['en', 'az']),
    }),
    shaped<ChangedView>(),
  ),
  /** Acts in force from the newest down to this one: what going back to it would take back. */
  'history.between': query('workspace', z.strictObject({ seq: z.number() }), shaped<{ acts: ActName[] }>()),
  /** Takes back every act in force down to this one, newest first, each as an act of its own. */
  'history.backTo': command(ACT, z.strictObject({ seq: z.number() }), shaped<{ undone: number }>()),
};
