import type { ReadingSays, Support } from '../../questions/reading-says.ts';

/** The reading with what the rest of the sheet says for it, where it is one of several of a number. */
export function supported(says: ReadingSays, support: Support): ReadingSays {
  switch (says.tag) {
    case 'mark-groups':
    case 'mark-decimal':
    case 'digits':
    case 'words':
    case 'multiplies':
    case 'word-apart':
    case 'in-sentence':
      return { ...says, support };
    default:
      return says;
  }
}
