import { z } from '../../../zod.ts';
import { InterpretationNoteSchema } from './understanding.ts';
import { ReadWarningSchema } from './sheets.ts';
import type { DeliveryNote } from '../../../domain/deliveries/delivery-note.ts';
import { schemaOf } from '../schema-of.ts';

export const DeliveryNoteSchema = schemaOf<DeliveryNote>()(
  z.union([InterpretationNoteSchema, ReadWarningSchema]),
);
