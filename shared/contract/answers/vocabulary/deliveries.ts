import { z } from '../../../zod.ts';
import { InterpretationNoteSchema } from './understanding.ts';
import { ReadErrorSchema, ReadWarningSchema } from './sheets.ts';
import type { DeliveryNote, PostNote } from '../../../domain/deliveries/delivery-note.ts';
import { schemaOf } from '../schema-of.ts';

const PostNoteSchema = schemaOf<PostNote>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('Opened'), parts: z.number() }),
    z.strictObject({ tag: z.literal('KeptUnread'), error: ReadErrorSchema }),
    z.strictObject({ tag: z.literal('MailFromOther'), from: z.string(), agency: z.string() }),
  ]),
);
export const DeliveryNoteSchema = schemaOf<DeliveryNote>()(
  z.union([InterpretationNoteSchema, ReadWarningSchema, PostNoteSchema]),
);
