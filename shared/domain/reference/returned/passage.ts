import type { DocumentParagraph } from '../read-back/document-text.ts';
import type { TextLine } from './change.ts';
import type { EditToken } from './edit-tokens.ts';

/** A passage with its pieces; `at` names its place in the returned document. */
export interface Passage {
  paragraph: DocumentParagraph;
  tokens: readonly EditToken[];
  at: string;
  /** Where the text has its words: of each line that it was joined of, with its place in the passage. */
  lines?: readonly (TextLine & { from: number; to: number })[];
}
