import { z } from '../zod.ts';

/**
 * What a path that the page hands back was granted for. A dialog for a file to open gives `read`, one for a place to
 * save at all but that; of the two places that the program itself offers, one is for a draft and one for a workspace.
 */
export type Right = 'read' | 'write' | 'export' | 'create' | 'show';

/** query: changes nothing and may be asked again at any time · command: one act of a person. */
export interface Procedure {
  kind: 'query' | 'command';
  input: z.ZodType;
  output: z.ZodType;
  /** Fields of the input that hold paths: refused unless granted since the program started. */
  paths: Readonly<Partial<Record<string, Right>>>;
}

type Paths<I extends z.ZodType> = { readonly [K in keyof z.output<I>]?: Right };

export const query = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  paths: Paths<I> = {},
): { kind: 'query'; input: I; output: O; paths: Paths<I> } => ({ kind: 'query', input, output, paths });

export const command = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  paths: Paths<I> = {},
): { kind: 'command'; input: I; output: O; paths: Paths<I> } => ({ kind: 'command', input, output, paths });

/** A view model whose type is written elsewhere in shared: its shape is the compiler's business, not zod's. */
export const shaped = <T>(): z.ZodType<T> => z.custom<T>(() => true);

/** Token of what its person saw, as the view of the thing gave it. */
export const Seen = z.string().min(1);

export const Nothing = z.strictObject({});
