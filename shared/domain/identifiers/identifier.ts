/** What names a person directly. */
export const IDENTIFIERS = ['name', 'id', 'passport', 'phone', 'mail', 'birth', 'address'] as const;
export type Identifier = (typeof IDENTIFIERS)[number];
