import type { Branded } from './branded.ts';

/** What a workspace numbers. Ids of one kind are given in the order of time and never twice, undone ones included. */
export type DeliveryId = Branded<number, 'DeliveryId'>;
export type ObservationId = Branded<number, 'ObservationId'>;
export type QuestionId = Branded<number, 'QuestionId'>;
export type DecisionId = Branded<number, 'DecisionId'>;
export type ClearanceId = Branded<number, 'ClearanceId'>;
export type AnswerId = Branded<number, 'AnswerId'>;
export type PurgeId = Branded<number, 'PurgeId'>;
export type PersonId = Branded<number, 'PersonId'>;

/** Each is made where its number enters: from a row of the store, or as a person typed it. */
export const deliveryId = (number: number): DeliveryId => number as DeliveryId;
export const observationId = (number: number): ObservationId => number as ObservationId;
export const questionId = (number: number): QuestionId => number as QuestionId;
export const decisionId = (number: number): DecisionId => number as DecisionId;
export const clearanceId = (number: number): ClearanceId => number as ClearanceId;
export const answerId = (number: number): AnswerId => number as AnswerId;
export const purgeId = (number: number): PurgeId => number as PurgeId;
export const personId = (number: number): PersonId => number as PersonId;

/** An id in words, as a place or a command line has it; null where it is none. */
export const parseId = <Id>(text: string, make: (number: number) => Id): Id | null =>
  /^[1-9]\d{0,14}$/.test(text.trim()) ? make(Number(text)) : null;
