import { z } from '../../../zod.ts';
import { InterpretationNoteSchema } from './understanding.ts';
import { ReadErrorSchema, ReadWarningSchema } from './sheets.ts';
import type { DeliveryNote, PostNote } from '../../../domain/deliveries/delivery-note.ts';
import type { Erasure } from '../../../domain/deliveries/erasure.ts';
import { schemaOf } from '../schema-of.ts';

const PostNoteSchema = schemaOf<PostNote>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('Opened'), parts: z.number() }),
    z.strictObject({ tag: z.literal('KeptUnread'), error: ReadErrorSchema }),
    z.strictObject({ tag: z.literal('MailFromOther'), from: z.string(), agency: z.string() }),
  ]),
);
export const ErasureSchema = schemaOf<Erasure>()(
  z.strictObject({
    id: z.number(),
    delivery: z.number(),
    reason: z.string(),
    by: z.string(),
    at: z.string(),
    confirmedBy: z.string().exactOptional(),
    confirmedAt: z.string().exactOptional(),
    what: z.enum(['whole', 'bytes']).exactOptional(),
  }),
);
export const DeliveryNoteSchema = schemaOf<DeliveryNote>()(
  z.union([InterpretationNoteSchema, ReadWarningSchema, PostNoteSchema]),
);
