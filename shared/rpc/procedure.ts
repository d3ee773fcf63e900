import { z } from '../zod.ts';

/** query: changes nothing and may be asked again at any time · command: one act of a person. */
export interface Procedure {
  kind: 'query' | 'command';
  input: z.ZodType;
  output: z.ZodType;
}

export const query = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): { kind: 'query'; input: I; output: O } => ({ kind: 'query', input, output });

export const command = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): { kind: 'command'; input: I; output: O } => ({ kind: 'command', input, output });

/** A view model whose type is written elsewhere in shared: its shape is the compiler's business, not zod's. */
export const shaped = <T>(): z.ZodType<T> => z.custom<T>(() => true);

/** Token of what its person saw, as the view of the thing gave it. */
export const Seen = z.string().min(1);

export const Nothing = z.strictObject({});
