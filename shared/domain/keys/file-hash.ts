import type { Branded } from './branded.ts';

/** SHA-256 of a file's bytes, in lower-case hex. */
export type FileHash = Branded<string, 'FileHash'>;

/** @param hex as the digest gave it, or the store kept it */
export const fileHash = (hex: string): FileHash => hex as FileHash;
