/** `Sheet!B4`; text files have no sheet. */
export const cellText = (sheet: string, ref: string): string =>
  sheet === '' ? ref : ref === '' ? sheet : `${sheet}!${ref}`;
