/**
 * A block of a text as a workspace keeps it and as a file has it: readable, and meant anew whenever it is read. The
 * format: `resources/docs/text-format.md`.
 */
export interface TextBlock {
  /** Stays with the block whatever becomes of its words, and is the same in every language: `victims.2`. */
  id: string;
  /** Its lines, without the id. */
  source: string;
}

/** A block's id: the section and what tells it apart there. */
export const BLOCK_ID = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/;
