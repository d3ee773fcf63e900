import type { en } from './en/index.ts';

/**
 * All words of the window. English is the measure: the compiler and a test demand that every other
 * language has each of them. A word with a number or a name in it is a function.
 */
export type Words = Widened<typeof en>;

type Widened<T> = T extends string
  ? string
  : T extends (...given: infer A) => string
    ? (...given: A) => string
    : { [K in keyof T]: Widened<T[K]> };
