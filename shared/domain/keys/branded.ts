declare const brand: unique symbol;

/** A text or number that is one thing and stands for no other: the compiler tells them apart, and nothing else does. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };
