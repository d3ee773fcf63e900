import { z } from '../zod.ts';
import type { Topic } from './events.ts';

/**
 * What a path that the page hands back was granted for. A dialog for a file to open gives `read`, one for a place to
 * save at all but that; of the two places that the program itself offers, one is for a draft and one for a workspace.
 */
export type Right = 'read' | 'write' | 'export' | 'create' | 'show';

/**
 * Who may ask: anyone, whoever has a workspace open, or a person named in the top bar, under whose name the act is
 * kept. Each gives the handler what the one before gives, and more.
 */
export type Needs = 'anyone' | 'workspace' | 'person';

/** What a command means for everything else that goes on; said of each, guessed of none. */
export interface Policy {
  needs: Needs;
  /** What of it screens show: they ask again where it went well. */
  topics: readonly Topic[];
  /** Writes the open workspace or changes which one that is: it waits until nobody else does. */
  turn: boolean;
  /** Whether it may run while a job does, which works on the workspace that is open. */
  besideJob: boolean;
  /** It weighs what its person saw, by the token `seen`: refused where that is otherwise now. */
  seen?: true;
}

/** query: changes nothing and may be asked again at any time · command: one act of a person. */
export interface Procedure {
  kind: 'query' | 'command';
  input: z.ZodType;
  output: z.ZodType;
  policy: Policy;
  /** Fields of the input that hold paths: refused unless granted since the program started. */
  paths: Readonly<Partial<Record<string, Right>>>;
}

/** One act of the person in the top bar on the open workspace. */
export const ACT = { needs: 'person', topics: ['work', 'session'], turn: true, besideJob: true } as const;
/** An act that weighs what its person saw. */
export const WEIGHED_ACT = { ...ACT, seen: true } as const;
/** Puts another workspace in the place of the open one. */
export const OTHER_WORKSPACE = {
  needs: 'anyone',
  topics: ['work', 'session'],
  turn: true,
  besideJob: false,
} as const;
/** Touches neither the workspace nor what screens show. */
export const ASIDE = { needs: 'anyone', topics: [], turn: false, besideJob: true } as const;

type Paths<I extends z.ZodType> = { readonly [K in keyof z.output<I>]?: Right };
/** Whoever weighs takes the token, and whoever takes it weighs. */
type Weighing<I extends z.ZodType> = z.output<I> extends { seen: string } ? { seen: true } : { seen?: never };

export const query = <I extends z.ZodType, O extends z.ZodType, N extends 'anyone' | 'workspace'>(
  needs: N,
  input: I,
  output: O,
  paths: Paths<I> = {},
): { kind: 'query'; policy: Policy & { needs: N }; input: I; output: O; paths: Paths<I> } => ({
  kind: 'query',
  policy: { ...ASIDE, needs },
  input,
  output,
  paths,
});

export const command = <I extends z.ZodType, O extends z.ZodType, const P extends Policy>(
  policy: P & Weighing<I>,
  input: I,
  output: O,
  paths: Paths<I> = {},
): { kind: 'command'; policy: P; input: I; output: O; paths: Paths<I> } => ({
  kind: 'command',
  policy,
  input,
  output,
  paths,
});

/**
 * What a procedure answers, by its type. The schema of it stands in `answers/`, which only tests and development read:
 * a program that people start is not to wait for it.
 */
export const shaped = <T>(): z.ZodType<T> => z.custom<T>(() => true);

/** Token of what its person saw, as the view of the thing gave it. */
export const Seen = z.string().min(1);

export const Nothing = z.strictObject({});
