/** Languages of the window and of the reference. */
export const LANGUAGES = ['en', 'az'] as const;
export type Language = (typeof LANGUAGES)[number];
