import { z } from '../zod.ts';
import type {
  ClearanceId,
  DecisionId,
  DeliveryId,
  ObservationId,
  PersonId,
  PurgeId,
  QuestionId,
} from '../domain/keys/ids.ts';

/** An id that the page hands back as it was given it. Whether there is such a thing is the store's to say. */
const id = <Id extends number>(): z.ZodType<Id, Id> => z.number() as z.ZodType as z.ZodType<Id, Id>;

export const DeliveryIdSchema = id<DeliveryId>();
export const ObservationIdSchema = id<ObservationId>();
export const QuestionIdSchema = id<QuestionId>();
export const DecisionIdSchema = id<DecisionId>();
export const ClearanceIdSchema = id<ClearanceId>();
export const PurgeIdSchema = id<PurgeId>();
export const PersonIdSchema = id<PersonId>();
