import type { Inline } from '../reference.ts';
import type { FigurePart } from '../../figures/printed-value.ts';
import type { Token } from './tokens.ts';
import type { Wording } from '../wording.ts';
import { tokenize } from './tokens.ts';

/** A place in the template where a document has a number. */
export interface Hole {
  figure: string;
  part: FigurePart;
  /** Numbers of a reference text (`2020–2024` has two) in order; absent for figures. */
  ref?: { index: number; printed: string };
}

export type TemplateToken = { hole: Hole } | { hole?: undefined; token: Token };

/** The paragraph's tokens, with labels as printed or as corrected. */
export function templateTokens(
  inlines: Inline[],
  labels: 'printed' | 'corrected',
  named: Wording['named'],
): TemplateToken[] {
  return inlines.flatMap((inline): TemplateToken[] => {
    if (inline.kind === 'figure') return [{ hole: { figure: inline.figure, part: inline.part } }];
    const text = inline.kind === 'label' ? inline[labels] : inline.text;
    const ref = inline.kind === 'label' ? inline.figure : inline.ref;
    let index = 0;
    return tokenize(text, named).map((token): TemplateToken => {
      const isNumber = token.kind === 'number' || token.named !== undefined;
      if (ref === undefined || !isNumber) return { token };
      return { hole: { figure: ref, part: 'value', ref: { index: index++, printed: token.text } } };
    });
  });
}
