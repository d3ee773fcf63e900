import type { z } from '../../zod.ts';
import type { Procedure } from '../procedure.ts';

/** Schemas for the answers of a part of the contract: of every procedure one, that takes all that its type allows. */
export const answersOf =
  <C extends Record<string, Procedure>>() =>
  <S extends Record<keyof C, z.ZodType>>(
    schemas: S & {
      [N in keyof C]: [z.output<C[N]['output']>] extends [z.output<S[N]>] ? unknown : never;
    },
  ): Record<keyof C, z.ZodType> =>
    schemas;
