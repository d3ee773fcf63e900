import { z } from '../../../zod.ts';
import type { ObservationStatus } from '../../../domain/observations/observation.ts';
import { schemaOf } from '../schema-of.ts';

export const ObservationStatusSchema = schemaOf<ObservationStatus>()(
  z.enum(['value', 'zero', 'not-reported', 'suppressed', 'not-applicable']),
);
