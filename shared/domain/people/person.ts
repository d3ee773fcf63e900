import type { PersonId } from '../keys/ids.ts';

export const ROLES = ['analyst', 'reviewer', 'editor'] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  id: PersonId;
  /** As written when the person was added. */
  name: string;
  role: Role;
  addedAt: string;
}

/**
 * Two spellings of one name are one person: compared after NFC, trimming and case folding. İ and I fold
 * to the same letter, so that a name typed without its Azerbaijani dots is found as well.
 */
export const personKey = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[İIı]/gu, 'i')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC');

export const isRole = (text: string): text is Role => ROLES.some((role) => role === text);
