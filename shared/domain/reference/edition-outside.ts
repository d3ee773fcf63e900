import type { ComposedBlock, ComposedDocument } from './composed.ts';

const NOTE = {
  en: '[c] stands where a count from 1 to 10 is not shown, or another number by which such a count could be worked out.',
  az: '[m] işarəsi 1-dən 10-dək olan və göstərilməyən sayların, habelə belə sayları hesablamağa imkan verən digər rəqəmlərin yerində qoyulur.',
} as const;

/** A document as it goes out of the house: it says what its marks mean, and nothing to those who write it. */
export function editionOutside(composed: ComposedDocument): ComposedDocument {
  const note: ComposedBlock = {
    id: 'outside-note',
    kind: 'paragraph',
    page: 1,
    runs: [{ kind: 'text', text: NOTE[composed.language], fixed: true }],
  };
  const at = composed.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const blocks = at < 0 ? [note, ...composed.blocks] : composed.blocks.toSpliced(at, 0, note);
  return { ...composed, blocks, corrections: [], unprinted: [], blockComments: {}, comments: [] };
}
