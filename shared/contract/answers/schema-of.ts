import type { z } from '../../zod.ts';

/**
 * A schema of a type that is written elsewhere in shared. The compiler sees to it that it takes everything that the
 * type allows; that it takes nothing else is seen where answers are checked, for its objects are strict.
 */
export const schemaOf =
  <T>() =>
  <S extends z.ZodType>(schema: S & ([T] extends [z.output<S>] ? unknown : never)): z.ZodType<T> =>
    schema as z.ZodType as z.ZodType<T>;
